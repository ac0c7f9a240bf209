// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fetching/download.h"

#include "app/fetching/address.h"

#include <QtCore/QCoreApplication>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkProxyFactory>
#include <QtNetwork/QNetworkReply>
#include <QtNetwork/QSslError>

#include <string>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostLed = 5;

/// Set on this connection alone: other code decides for itself.
class SystemProxies final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (query.peerHostName() == "127.0.0.1"_L1)
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};

QNetworkRequest requestOf(const HttpQuestion &question, const FetchLimits &limits)
{
    QNetworkRequest request(question.address);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setTransferTimeout(static_cast<int>(limits.silence.count()));
    request.setHeader(QNetworkRequest::UserAgentHeader,
                      u"Podium/"_s + QCoreApplication::applicationVersion());
    if (!question.key.isEmpty())
        request.setRawHeader("x-api-key", question.key);
    if (!question.etag.isEmpty())
        request.setRawHeader("If-None-Match", question.etag);
    if (!question.lastModified.isEmpty())
        request.setRawHeader("If-Modified-Since", question.lastModified);
    return request;
}

std::optional<int> countIn(const QNetworkReply &reply, const char *header)
{
    bool number = false;
    const int count = reply.rawHeader(header).toInt(&number);
    return number && count >= 0 ? std::optional(count) : std::nullopt;
}

} // namespace

Download::Download(HttpQuestion question, const FetchLimits &limits, QObject *parent)
    : QObject(parent)
    , m_question(std::move(question))
    , m_limits(limits)
    , m_network(new QNetworkAccessManager(this))
{
    m_network->setProxyFactory(new SystemProxies);
    m_whole.setSingleShot(true);
    connect(&m_whole, &QTimer::timeout, this, &Download::sayTimeOut);
}

/// A reply that ends now has nobody to tell.
Download::~Download()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
    }
}

void Download::start()
{
    m_whole.start(m_limits.whole);
    ask();
}

void Download::ask()
{
    m_body.clear();
    m_reply = m_network->get(requestOf(m_question, m_limits));
    m_reply->setReadBufferSize(qint64(1) << 20);
    connect(m_reply, &QNetworkReply::readyRead, this, &Download::read);
    connect(m_reply, &QNetworkReply::finished, this, &Download::take);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        if (!errors.isEmpty())
            m_unsafe = errors.front().errorString();
    });
}

void Download::read()
{
    if (m_reply->isOpen()) // not where it was given up
        m_body += m_reply->readAll();
    const qint64 all
        = m_reply->hasRawHeader("Content-Length") && !m_reply->hasRawHeader("Content-Encoding")
        ? m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong()
        : -1;
    if (m_body.size() > m_limits.mostBytes || all > m_limits.mostBytes)
        fail({Error::Kind::Invalid,
              Error::tr(
                  "The answer of %1 is larger than %2 MB; if it can be trusted, download the file "
                  "yourself and import it."),
              {host(), std::to_string(m_limits.mostBytes >> 20)},
              {}});
    else
        Q_EMIT progressed(m_body.size(), all);
}

void Download::take()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    read();
    if (m_done)
        return;
    // Statuses from 400 on are errors to Qt, too; what a proxy says is no answer of the source.
    const bool answered = status >= 300 || m_reply->error() == QNetworkReply::NoError;
    if (!answered || status == 0) {
        fail(networkError());
        return;
    }
    if (isLed(status))
        return;
    m_done = true;
    m_whole.stop();
    const HttpAnswer answer = answerOf(status);
    std::exchange(m_reply, nullptr)->deleteLater();
    Q_EMIT finished(answer);
}

/// Asks where the answer leads to, if it leads anywhere.
bool Download::isLed(int status)
{
    const bool leads
        = status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    if (!leads)
        return false;
    const QUrl next = m_question.address.resolved(
        m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl());
    if (!mayBeFetched(next) || ++m_led > kMostLed) {
        fail({Error::Kind::Invalid,
              m_led > kMostLed
                  ? Error::tr("%1 leads from address to address without end; nothing was fetched.")
                  : Error::tr(
                      "%1 leads to an address that is not encrypted; nothing was fetched. Ask the "
                      "source for its https address."),
              {host()},
              {}});
        return true;
    }
    const bool sameHost = next.host() == m_question.address.host()
        && next.port() == m_question.address.port() && next.scheme() == m_question.address.scheme();
    if (!sameHost)
        m_question.key.clear();
    m_question.address = next;
    std::exchange(m_reply, nullptr)->deleteLater();
    ask();
    return true;
}

HttpAnswer Download::answerOf(int status) const
{
    HttpAnswer answer{status, m_question.address, m_body};
    answer.hasLength = m_reply->hasRawHeader("Content-Length");
    answer.etag = m_reply->rawHeader("ETag");
    answer.lastModified = m_reply->rawHeader("Last-Modified");
    answer.retryAfter = m_reply->rawHeader("Retry-After");
    answer.quota = countIn(*m_reply, "X-RateLimit-Limit");
    answer.quotaLeft = countIn(*m_reply, "X-RateLimit-Remaining");
    return answer;
}

std::string Download::host() const
{
    return m_question.address.host().toStdString();
}

Error Download::networkError() const
{
    const auto say = [this](const char *sentence, const QString &why = {}) {
        return Error{Error::Kind::Unreadable, sentence, {host(), why.toStdString()}, {}};
    };
    if (!m_unsafe.isEmpty() || m_reply->error() == QNetworkReply::SslHandshakeFailedError)
        return say(
            Error::tr(
                "The connection to %1 is not safe (%2), and nothing was sent; check the clock "
                "and the certificates of this computer, or whose network it is in."),
            m_unsafe.isEmpty() ? m_reply->errorString() : m_unsafe);
    switch (m_reply->error()) {
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::TimeoutError:
        return say(Error::tr("%1 does not answer in time; check the connection and try again."));
    case QNetworkReply::RemoteHostClosedError:
        return say(
            Error::tr("The connection to %1 broke off before its answer was whole; try again."));
    case QNetworkReply::HostNotFoundError:
        return say(
            Error::tr("There is no %1, or no connection; check the address and the network."));
    default:
        return say(
            Error::tr("%1 cannot be reached (%2); check the address, the network and its proxy."),
            m_reply->errorString());
    }
}

void Download::sayTimeOut()
{
    fail({Error::Kind::Unreadable,
          Error::tr("%1 does not answer in time; check the connection and try again."),
          {host()},
          {}});
}

void Download::fail(Error error)
{
    if (m_done)
        return;
    m_done = true;
    m_whole.stop();
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
    Q_EMIT finished(tl::unexpected(std::move(error)));
}

} // namespace podium
