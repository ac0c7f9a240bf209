// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fetching/played_server.h"

#include <QtNetwork/QTcpSocket>

#include <algorithm>
#include <utility>

namespace podium::tests {

using namespace Qt::StringLiterals;

QByteArray answer(int status, const QByteArray &body, const QByteArray &headers)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Said\r\nConnection: close\r\n"
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body;
}

PlayedServer::PlayedServer(std::vector<QByteArray> answers)
    : m_answers(std::move(answers))
{
    m_server.listen(QHostAddress::LocalHost);
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { take(); });
}

void PlayedServer::setAnswers(std::vector<QByteArray> answers)
{
    m_answers = std::move(answers);
    m_next = 0;
    m_requests.clear();
}

QUrl PlayedServer::address(const QString &path) const
{
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_server.serverPort()).arg(path));
}

void PlayedServer::take()
{
    QTcpSocket *socket = m_server.nextPendingConnection();
    QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
        const QByteArray request = socket->property("asked").toByteArray() + socket->readAll();
        socket->setProperty("asked", request);
        if (!request.contains("\r\n\r\n"))
            return;
        m_requests << request;
        const QByteArray &said = m_answers[std::min(m_next++, m_answers.size() - 1)];
        if (said.isEmpty())
            return;
        socket->write(said);
        socket->disconnectFromHost();
    });
}

} // namespace podium::tests
