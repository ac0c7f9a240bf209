// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/claims/claim.h"
#include "app/engine/values/result.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <iterator>
#include <vector>

namespace podium {

class SentenceReader;

/// Claims beside the shipped ones: sentences that were typed, and claims from files. They are
/// numbered through, sentences first; "+1" is the id of the first.
class OwnClaims final
{
public:
    [[nodiscard]] const QStringList &sentences() const { return m_sentences; }
    /// Sentences and claims together, whether the figures understand them or not.
    [[nodiscard]] qsizetype count() const { return m_sentences.size() + std::ssize(m_opened); }

    /// Both return the id of what was added last; a sentence that is there already moves to the end.
    QString add(const QString &sentence);
    QString add(const std::vector<Claim> &claims);
    /// Adds all of these behind its own.
    void join(const OwnClaims &others);
    /// Nothing happens when none has this id.
    void remove(const QString &id);

    /// What the figures understand; a sentence they do not understand is left out, not forgotten.
    [[nodiscard]] std::vector<Claim> claims(const SentenceReader &reader, Date today) const;

    [[nodiscard]] static bool isOwn(const QString &id);

    bool operator==(const OwnClaims &) const = default;

    /// What write() wrote; none when there is no such file. An error names file and place.
    [[nodiscard]] static Result<OwnClaims> read(const QString &file);
    struct Written;
    /// {"version": 1, "sentences": ["KR is ahead of CA"], "claims": [...]}, the claims as in
    /// claim_json.h. What another window added to the file since this one read or wrote it as
    /// `known`, or removed from it, is joined; `known` is then what the file holds. Writes the file
    /// whole or not at all; one that cannot be read in every part is set aside.
    [[nodiscard]] Result<Written> write(const QString &file, OwnClaims &known) const;

    /// What two windows made of the same claims: see joinedLists().
    [[nodiscard]] static OwnClaims joined(const OwnClaims &known, const OwnClaims &ours,
                                          const OwnClaims &theirs);

private:
    [[nodiscard]] Result<void> writeAlone(const QString &file) const;

    QStringList m_sentences;
    std::vector<Claim> m_opened;
};

/// What was written, and the name of a file that was set aside for it; empty when none was.
struct OwnClaims::Written {
    OwnClaims claims;
    QString aside;
};

} // namespace podium
