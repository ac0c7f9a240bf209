// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QUrl>
#include <QtNetwork/QTcpServer>

#include <vector>

namespace podium::tests {

/// An answer of HTTP/1.1; `headers` are lines with their ends.
[[nodiscard]] QByteArray answer(int status, const QByteArray &body, const QByteArray &headers = {});

/// Plays these answers on this computer, one for each request in turn, the last again and again. An
/// empty one never comes.
class PlayedServer final
{
public:
    explicit PlayedServer(std::vector<QByteArray> answers);

    [[nodiscard]] QUrl address(const QString &path) const;
    /// What was asked, with its headers.
    [[nodiscard]] const QList<QByteArray> &requests() const { return m_requests; }
    void setAnswers(std::vector<QByteArray> answers);

private:
    void take();

    QTcpServer m_server;
    std::vector<QByteArray> m_answers;
    std::size_t m_next = 0;
    QList<QByteArray> m_requests;
};

} // namespace podium::tests
