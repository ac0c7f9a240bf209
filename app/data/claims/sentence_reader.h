// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/claims/words/names.h"
#include "app/data/claims/words/nearest.h"
#include "app/engine/claims/claim.h"
#include "app/engine/values/dataset.h"
#include "app/engine/values/result.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>
#include <vector>

namespace podium {

/// The word that is not understood, and what may be meant.
struct Misreading {
    qsizetype start = 0;
    qsizetype length = 0;   ///< 0: every word is understood, but not what they say together
    QStringList forms = {}; ///< the nearest forms in the word's place, the nearest first
};

/// A part of a text.
struct TextSpan {
    qsizetype start = 0;
    qsizetype length = 0;
};

/// Reads sentences about one dataset, which must outlive it. What that takes, all names and the
/// claims that ship, is gathered once. Immutable, so that several threads may share it.
class SentenceReader final
{
public:
    explicit SentenceReader(const Dataset &dataset);

    /// The sentences of a text that makes several claims at once, each with one of them; of any other
    /// text itself. "Korea is ahead of France and Canada" has two.
    [[nodiscard]] QStringList sentences(const QString &text, Date today) const;
    /// As claimFromSentence().
    [[nodiscard]] Result<Claim> claim(const QString &sentence, Date today) const;
    /// Absent: the sentence, or each of those it makes, is understood; or it is empty.
    [[nodiscard]] std::optional<Misreading> misreading(const QString &sentence, Date today) const;
    /// Names and words that the end of a text may become, at most `most`; those that take up most of
    /// what is written come first.
    [[nodiscard]] QList<Completion> completions(const QString &text, qsizetype most = 8) const;
    /// Names, numbers, days and currencies of a sentence, which others may take the place of; in
    /// their order. None where a word is not understood.
    [[nodiscard]] QList<TextSpan> replaceable(const QString &sentence) const;

    /// The claims that ship.
    [[nodiscard]] const Result<std::vector<Claim>> &shipped() const { return m_shipped; }

private:
    [[nodiscard]] std::optional<Claim> shippedStatement(const QString &sentence) const;
    [[nodiscard]] QString respelt(const QString &sentence, Date today) const;
    [[nodiscard]] QStringList severalIn(const QString &text, Date today) const;

    const Dataset &m_dataset;
    NameIndex m_names;
    QStringList m_words; ///< what a slip of the hand may have meant
    Result<std::vector<Claim>> m_shipped;
};

/// Reads a claim from a sentence as people write it, English or Korean; the manual page has the
/// grammar. The claim keeps the sentence as its text in both languages and has the id "claim".
/// Numbers without "about" or "at least" are met when they round to what is written: "5 times" is
/// 4.5 to 5.5; ranks and counts are exact. What the program prints of a claim is read as what it
/// leads with. `today` is what "today", "last month" and "October 2" are told from. Fails with what
/// was not understood, its place and an example.
[[nodiscard]] Result<Claim> claimFromSentence(const Dataset &dataset, const QString &sentence,
                                              Date today);

} // namespace podium
