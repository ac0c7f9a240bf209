// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/claims/claim.h"
#include "app/engine/values/dataset.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QString>

#include <optional>
#include <vector>

namespace podium {

/// A sentence while it is taken apart: modifiers are cut off into view and lists, the rest becomes
/// the kind of claim.
struct SentenceDraft {
    QString rest; ///< what is not understood yet
    std::optional<ClaimKind> kind;
    View view;
    std::vector<std::string> outside;
    std::vector<std::string> within;
    bool folded = false; ///< the sentence says how, so that it is not varied
    std::optional<Date> day;
    std::optional<Date> from; ///< of money
    std::optional<Date> to;
};

/// "US", "the United States", "China", "한국"; absent when it is no country.
[[nodiscard]] std::optional<std::string> countryCode(const Dataset &dataset, QString name);
/// Countries, or regions such as "Europe", separated by commas, "and" or "와"; absent when one of
/// them is neither.
[[nodiscard]] std::optional<std::vector<std::string>> placeList(const Dataset &dataset,
                                                                const QString &list);

enum class Strictness { Plain, About, AtLeast, AtMost };
/// "5" in `unit` (1, or 1e9 for billions): Plain numbers are met when they round to what is written.
[[nodiscard]] Condition writtenCondition(const QString &number, Strictness strictness,
                                         double unit = 1);
/// Of a rank or a count: exact unless said otherwise.
[[nodiscard]] Condition countCondition(const QString &number, Strictness strictness);

/// A country ranks by the counting rule, everything else by its index.
[[nodiscard]] ClaimKind rankKind(const Dataset &dataset, const QString &subject,
                                 const Condition &rank);
[[nodiscard]] ClaimKind aheadKind(const Dataset &dataset, const QString &first,
                                  const QString &second);
/// Absent when a group is neither a country nor a lab.
[[nodiscard]] std::optional<ClaimKind> monthsKind(const Dataset &dataset, const QString &group,
                                                  const QString &reference,
                                                  const Condition &months);
/// Absent when one of the labs is not known.
[[nodiscard]] std::optional<ClaimKind> amountKind(const Dataset &dataset,
                                                  const SentenceDraft &draft, const QString &lab,
                                                  const QString &currency, const Condition &amount);
[[nodiscard]] std::optional<ClaimKind> moneyRatioKind(const Dataset &dataset,
                                                      const SentenceDraft &draft,
                                                      const QString &first, const QString &second,
                                                      const Condition &ratio);

/// First and last day of "2025-09".
void setMonth(SentenceDraft &draft, const QString &month);

/// Fills `kind` where the sentence is of that language.
void readEnglish(const Dataset &dataset, SentenceDraft &draft);
void readKorean(const Dataset &dataset, SentenceDraft &draft);

} // namespace podium
