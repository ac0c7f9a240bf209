// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/claims/sentences/clause.h"
#include "app/data/claims/sentences/modifiers.h"
#include "app/engine/claims/claim.h"

#include <optional>
#include <span>

namespace podium {

/// A clause with one pattern found in it.
struct Found {
    const Clause &clause;
    QRegularExpressionMatch match;
    Modifiers &modifiers;

    [[nodiscard]] bool has(const QString &name) const { return match.capturedStart(name) >= 0; }
    [[nodiscard]] const Item &item(const QString &name) const
    {
        return clause.item(match.capturedStart(name));
    }
    [[nodiscard]] std::string name(const QString &name) const { return item(name).name; }
    [[nodiscard]] bool isPlace(const QString &name) const { return item(name).sort == u'C'; }
    [[nodiscard]] const WrittenNumber &number() const;
    /// Codes of all places of a group of letters.
    [[nodiscard]] std::vector<std::string> codes(const QString &name) const
    {
        return clause.codes(match.capturedStart(name), match.capturedLength(name));
    }
};

/// A pattern over what is left of a sentence without rules, days and places, and what it says; nothing
/// where the letters fit and the parts do not.
struct Pattern {
    const char16_t *pattern;
    std::optional<ClaimKind> (*read)(const Found &found);
};

/// "13 of the top 22 are American", "no lab of Japan has a ranked model"
[[nodiscard]] std::span<const Pattern> countPatterns();
/// "Mistral raised EUR 1.7 bn", "Korea plans KRW 10.1 tn for 2026"
[[nodiscard]] std::span<const Pattern> moneyPatterns();
/// Indices as multiples and shares of others: "five times GPT-3.5", "10 % better than Grok 4"
[[nodiscard]] std::span<const Pattern> ratioPatterns();
/// Points and months between two: "Grok 4 is 3 points behind GPT-5", "as good as"
[[nodiscard]] std::span<const Pattern> gapPatterns();
/// Ranks, indices and who is ahead: "Korea is third"
[[nodiscard]] std::span<const Pattern> modelPatterns();

/// Numbers without "about" or "at least" are met when they round to what is written.
[[nodiscard]] Condition conditionOf(const WrittenNumber &number);
/// Ranks and counts are exact.
[[nodiscard]] Condition countOf(const WrittenNumber &number);
/// What a number meets that is told as this one × factor + offset, such as per cent above it.
[[nodiscard]] Condition changed(const Condition &condition, double factor, double offset = 0);

} // namespace podium
