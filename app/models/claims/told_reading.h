// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/claims/evaluating.h"
#include "app/models/language/language.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>
#include <vector>

namespace podium {

/// One reading of an evaluated claim, with what both grammars need to tell it.
struct ToldReading {
    const Dataset &dataset;
    const Claim &claim;
    const ClaimResult &result;
    std::size_t position = 0;

    [[nodiscard]] const ClaimReading &reading() const { return result.list.readings[position]; }
    [[nodiscard]] const Judgement &judgement() const { return result.judgements[position]; }
    [[nodiscard]] bool holds() const { return judgement().outcome == Outcome::Holds; }
    [[nodiscard]] bool fails() const { return judgement().outcome == Outcome::Fails; }
    [[nodiscard]] Bound bound(std::size_t at = 0) const
    {
        return at < judgement().bounds.size() ? judgement().bounds[at] : Bound::Exact;
    }
    [[nodiscard]] double number(std::size_t at = 0) const { return judgement().numbers[at]; }
};

/// What a whole sentence says of a reading: its day, and the rules that matter to its kind of claim
/// or are not the usual ones.
[[nodiscard]] std::vector<Dimension> toldDimensions(const ToldReading &told);

/// In what two readings of a grid differ, but for what their clauses say themselves.
[[nodiscard]] std::vector<Dimension> differences(const ToldReading &a, const ToldReading &b);

/// What the grid varies.
[[nodiscard]] std::vector<Dimension> variedDimensions(const ToldReading &told);

/// Day of the figures a reading looks at; absent for money.
[[nodiscard]] std::optional<Date> dayOf(const ToldReading &told);
/// "v3.0"; empty for money.
[[nodiscard]] QString versionOf(const ToldReading &told);

/// Whom a reading says nothing of, by name; empty where it is nobody in particular.
[[nodiscard]] QString whomText(const ToldReading &told, Language language);
/// Names of the labs of a sum, or of its programme.
[[nodiscard]] QString nameOf(const ToldReading &told, const MoneySum &sum, Language language);
[[nodiscard]] QString programmeName(const Dataset &dataset, const std::string &id,
                                    Language language);
/// Names of countries and regions, for the middle of a sentence.
[[nodiscard]] QStringList placeNames(const Dataset &dataset, const std::vector<std::string> &places,
                                     Language language);
/// Names of the countries or labs of a part; empty: all that no other part names.
[[nodiscard]] QStringList partNames(const Dataset &dataset, const CountPart &part,
                                    Language language);
/// Name of a country or lab, for the middle of a sentence.
[[nodiscard]] QString groupName(const ToldReading &told, const std::string &group,
                                Language language);
/// Where a reading looks, by name; lists too long to tell are empty.
struct ToldWhere {
    QStringList outside;
    QStringList within;
    QStringList labs;
};
[[nodiscard]] ToldWhere whereOf(const ToldReading &told, Language language);
/// Names of labs by id, name or alias.
[[nodiscard]] QStringList labNames(const Dataset &dataset, const std::vector<std::string> &labs,
                                   Language language);
/// The sum a reading looks at: its programme may be one of the grid.
[[nodiscard]] MoneySum toldSum(const ToldReading &told, const AmountClaim &claim);
/// A sum's one day as exactly as the ledger knows it, or the month or year that its days are.
[[nodiscard]] std::optional<DatePrecision> wholePeriod(const ToldReading &told,
                                                       const MoneySum &sum);
/// Times as they are written, rounded to where a bound still holds.
[[nodiscard]] double boundedTimes(const ToldReading &told);
/// "EUR 1.7 bn"
[[nodiscard]] QString amountText(double amount, const std::string &currency, Language language);

/// The grammars. A clause is what one reading says, without day and rules.
[[nodiscard]] QString englishClause(const ToldReading &told);
[[nodiscard]] QString englishCircumstances(const ToldReading &told,
                                           const std::vector<Dimension> &dimensions);
[[nodiscard]] QString englishSentence(const Dataset &dataset, const Claim &claim,
                                      const ClaimResult &result);
[[nodiscard]] QString koreanClause(const ToldReading &told);
[[nodiscard]] QString koreanCircumstances(const ToldReading &told,
                                          const std::vector<Dimension> &dimensions);
[[nodiscard]] QString koreanSentence(const Dataset &dataset, const Claim &claim,
                                     const ClaimResult &result);

} // namespace podium
