// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/claims/claim.h"
#include "app/engine/values/dataset.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <vector>

namespace podium {

/// Claims beside the shipped ones: sentences that were typed, and claims from files. They are
/// numbered through, sentences first; "+1" is the id of the first.
class OwnClaims final
{
public:
    [[nodiscard]] const QStringList &sentences() const { return m_sentences; }
    void setSentences(const QStringList &sentences) { m_sentences = sentences; }

    /// Both return the id of what was added last; a sentence that is there already moves to the end.
    QString add(const QString &sentence);
    QString add(const std::vector<Claim> &claims);
    /// Nothing happens when none has this id.
    void remove(const QString &id);

    /// What the figures understand; a sentence they do not understand is left out, not forgotten.
    [[nodiscard]] std::vector<Claim> claims(const Dataset &dataset) const;

    [[nodiscard]] static bool isOwn(const QString &id);

    bool operator==(const OwnClaims &) const = default;

private:
    QStringList m_sentences;
    std::vector<Claim> m_opened;
};

} // namespace podium
