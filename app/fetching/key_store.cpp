// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fetching/key_store.h"

#include <QtCore/QEventLoop>
#include <QtCore/QTimer>
#include <qt6keychain/keychain.h>

#include <chrono>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds kPatience{20}; ///< in which somebody may unlock the keychain

tl::unexpected<Error> noKeychain()
{
    return failure(
        Error::Kind::Unreadable,
        Error::tr("This system has no keychain that answers, so the key is used now and kept "
                  "nowhere; for the command line, set PODIUM_AA_KEY."));
}

/// Runs the job and calls `take` once, with whether it ended in time.
template <typename Take>
void run(QKeychain::Job *job, const QString &key, QObject *owner, Take take)
{
    job->setKey(key);
    job->setInsecureFallback(false);
    job->setAutoDelete(false);
    auto *patience = new QTimer(job);
    patience->setSingleShot(true);
    const auto end = [job, patience, take](bool inTime) {
        patience->stop();
        job->disconnect();
        patience->disconnect();
        job->deleteLater();
        take(inTime);
    };
    QObject::connect(job, &QKeychain::Job::finished, owner, [end] { end(true); });
    QObject::connect(patience, &QTimer::timeout, owner, [end] { end(false); });
    patience->start(kPatience);
    job->start();
}

} // namespace

void KeyStore::read(const Service &service)
{
    auto *job = new QKeychain::ReadPasswordJob(u"Podium"_s, this);
    run(job, service.word, this, [this, job](bool inTime) {
        if (inTime && job->error() == QKeychain::NoError)
            Q_EMIT keyRead(job->binaryData());
        else if (inTime && job->error() == QKeychain::EntryNotFound)
            Q_EMIT keyRead(QByteArray());
        else
            Q_EMIT keyRead(noKeychain());
    });
}

void KeyStore::write(const Service &service, const QByteArray &key)
{
    QKeychain::Job *job = nullptr;
    if (key.isEmpty()) {
        job = new QKeychain::DeletePasswordJob(u"Podium"_s, this);
    } else {
        auto *writing = new QKeychain::WritePasswordJob(u"Podium"_s, this);
        writing->setBinaryData(key);
        job = writing;
    }
    run(job, service.word, this, [this, job](bool inTime) {
        const bool done = inTime
            && (job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound);
        Q_EMIT keyWritten(done ? std::nullopt : std::optional(noKeychain().value()));
    });
}

QByteArray keyNow(const Service &service)
{
    if (!service.asksForKey)
        return {};
    const QByteArray given = qgetenv("PODIUM_AA_KEY").trimmed();
    if (!given.isEmpty())
        return given;
    QByteArray found;
    bool done = false;
    KeyStore store;
    QEventLoop loop;
    QObject::connect(&store, &KeyStore::keyRead, &loop, [&](const Result<QByteArray> &key) {
        found = key.value_or(QByteArray());
        done = true;
        loop.quit();
    });
    store.read(service);
    if (!done)
        loop.exec();
    return found;
}

} // namespace podium
