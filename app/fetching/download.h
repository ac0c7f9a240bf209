// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/result.h"
#include "app/fetching/http_answer.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

class QNetworkAccessManager;
class QNetworkReply;

namespace podium {

/// Asks one address and follows where it leads, to https only. An answer that is too large, too slow,
/// cut off or not safe is an error that says so; one that refuses is an answer. Proxies are those of
/// the system. Call start() once. An answer in chunks that breaks off together with its connection is
/// not told from a whole one by Qt 6.4: who takes an answer without a length looks at its end.
class Download final : public QObject
{
    Q_OBJECT

public:
    Download(HttpQuestion question, const FetchLimits &limits, QObject *parent = nullptr);
    ~Download() override;

    void start();

Q_SIGNALS:
    void progressed(qint64 bytes, qint64 all); ///< `all` is −1 where it is not known
    void finished(const podium::Result<podium::HttpAnswer> &answer);

private:
    void ask();
    void read();
    void take();
    void fail(Error error);
    void sayTimeOut();
    [[nodiscard]] bool isLed(int status);
    [[nodiscard]] HttpAnswer answerOf(int status) const;
    [[nodiscard]] std::string host() const;
    [[nodiscard]] Error networkError() const;

    HttpQuestion m_question;
    FetchLimits m_limits;
    QNetworkAccessManager *m_network;
    QNetworkReply *m_reply = nullptr;
    QTimer m_whole;
    QByteArray m_body;
    QString m_unsafe; ///< what is wrong with the certificate
    int m_led = 0;
    bool m_done = false;
};

} // namespace podium
