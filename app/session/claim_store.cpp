// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/claim_store.h"

#include "app/session/background.h"
#include "app/session/kept_file.h"

#include <utility>

namespace podium {

ClaimStore::ClaimStore(QObject *parent)
    : QObject(parent)
    , m_known(std::make_shared<OwnClaims>())
{
    m_files.setMaxThreadCount(1);
}

void ClaimStore::open(const QString &file)
{
    m_file = file;
    m_reading = true;
    runInBackground(
        this,
        [file, known = m_known] {
            const auto read = OwnClaims::read(file);
            *known = read.value_or(OwnClaims());
            return read;
        },
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
        this,
        [file = m_file, claims = m_claims, known = m_known] { return claims.write(file, *known); },
        [this, ours = m_claims](const Result<OwnClaims::Written> &written) {
            takeWritten(ours, written);
        },
        &m_files);
}

void ClaimStore::takeWritten(const OwnClaims &ours, const Result<OwnClaims::Written> &written)
{
    std::optional<Error> problem;
    OwnClaims claims = m_claims;
    if (!written)
        problem = written.error();
    else if (!written->aside.isEmpty())
        problem = wasSetAside(m_file, written->aside);
    if (written)
        claims = OwnClaims::joined(ours, m_claims, written->claims);
    if (problem == m_problem && claims == m_claims)
        return;
    m_problem = problem;
    m_claims = std::move(claims);
    Q_EMIT changed();
}

} // namespace podium
