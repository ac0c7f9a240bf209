// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/claim_store.h"

#include "app/session/background.h"

#include <utility>

namespace podium {

ClaimStore::ClaimStore(QObject *parent)
    : QObject(parent)
{
    m_files.setMaxThreadCount(1);
}

void ClaimStore::open(const QString &file)
{
    m_file = file;
    m_reading = true;
    runInBackground(
        this, [file] { return OwnClaims::read(file); },
        [this](const Result<OwnClaims> &read) { take(read); }, &m_files);
}

void ClaimStore::take(const Result<OwnClaims> &read)
{
    m_reading = false;
    const OwnClaims meanwhile = std::exchange(m_claims, read.value_or(OwnClaims()));
    if (!read)
        m_problem = read.error();
    if (meanwhile != OwnClaims()) {
        m_claims.join(meanwhile);
        write();
    }
    Q_EMIT changed();
}

void ClaimStore::keep(const OwnClaims &claims)
{
    if (claims == m_claims)
        return;
    m_claims = claims;
    if (!m_reading)
        write();
    Q_EMIT changed();
}

void ClaimStore::write()
{
    if (m_file.isEmpty())
        return;
    runInBackground(
        this, [file = m_file, claims = m_claims] { return claims.write(file); },
        [this](const Result<void> &written) {
            const std::optional<Error> problem
                = written ? std::nullopt : std::optional(written.error());
            if (problem == m_problem)
                return;
            m_problem = problem;
            Q_EMIT changed();
        },
        &m_files);
}

} // namespace podium
