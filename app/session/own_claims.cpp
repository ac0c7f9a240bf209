// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/own_claims.h"

#include "app/data/claims/claim_sentence.h"

#include <algorithm>
#include <iterator>

namespace podium {

namespace {

constexpr QChar kOwn = u'+';

/// `number` counts from 1.
QString idOf(qsizetype number)
{
    return kOwn + QString::number(number);
}

} // namespace

QString OwnClaims::add(const QString &sentence)
{
    m_sentences.removeAll(sentence);
    m_sentences.append(sentence);
    return idOf(m_sentences.size());
}

QString OwnClaims::add(const std::vector<Claim> &claims)
{
    std::ranges::copy(claims, std::back_inserter(m_opened));
    return idOf(m_sentences.size() + std::ssize(m_opened));
}

void OwnClaims::remove(const QString &id)
{
    if (!isOwn(id))
        return;
    const qsizetype place = id.mid(1).toLongLong() - 1;
    const qsizetype typed = m_sentences.size();
    if (place >= 0 && place < typed)
        m_sentences.removeAt(place);
    else if (place >= typed && place - typed < std::ssize(m_opened))
        m_opened.erase(m_opened.begin() + (place - typed));
}

std::vector<Claim> OwnClaims::claims(const Dataset &dataset) const
{
    std::vector<Claim> claims;
    qsizetype number = 0;
    const auto take = [&claims, &number](Result<Claim> claim) {
        const QString id = idOf(++number);
        if (!claim)
            return;
        claim->id = id.toStdString();
        claims.push_back(std::move(*claim));
    };
    for (const QString &sentence : m_sentences)
        take(claimFromSentence(dataset, sentence));
    for (const Claim &claim : m_opened)
        take(claim);
    return claims;
}

bool OwnClaims::isOwn(const QString &id)
{
    return id.startsWith(kOwn);
}

} // namespace podium
