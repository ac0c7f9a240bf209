// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/claims/judging/judging.h"

#include "app/engine/countries/places.h"
#include "app/engine/money/figures.h"
#include "app/engine/money/funding.h"

#include <algorithm>
#include <chrono>

namespace podium {

namespace {

struct FoundAmount {
    double value = 0; ///< nearest binary number: only compared with a condition
    bool ownSource = false;
    Bound bound = Bound::Exact;
    bool isExceeded = false; ///< it is more than `value`, by how much is not known
    bool isMost = false;     ///< it is `value` at most
};

std::optional<FoundAmount> programmeAmount(const Dataset &dataset, const Claim &claim,
                                           const std::string &id, const std::string &currency)
{
    const auto &programmes = dataset.ledger.programmes;
    const auto found = std::ranges::find(programmes, id, &PublicProgramme::id);
    if (found == programmes.end() || !found->amount.value)
        return std::nullopt;
    const bool own = !claim.source.empty() && found->source == claim.source;
    const bool exceeded = found->qualifier == "more_than";
    const bool most = found->qualifier == "up_to";
    if (found->amount.currency == currency)
        return FoundAmount{found->amount.value->toDouble(), own, Bound::Exact, exceeded, most};
    if (!found->announced)
        return std::nullopt;
    const auto converted
        = convert(dataset.ledger.rates, *found->amount.value, found->amount.currency, currency,
                  *found->announced, found->precision);
    if (!converted)
        return std::nullopt;
    return FoundAmount{converted->value.toDouble(), own, Bound::Exact, exceeded, most};
}

std::optional<FoundAmount> roundsAmount(const Dataset &dataset, const Claim &claim,
                                        const MoneySum &sum, const std::string &currency)
{
    MoneyView view;
    view.currency = currency;
    view.from = sum.from;
    view.to = sum.to;
    for (const std::string &lab : sum.labs) {
        if (const auto found = findLab(dataset, lab))
            view.labs.push_back(dataset.labs[*found].id);
    }
    view.countries = sum.countries;
    const FundingAnswer funding = answerFunding(dataset, view);
    Decimal total;
    int rounds = 0;
    int leftOut = 0;
    for (const LabFunding &lab : funding.labs) {
        if (covers(dataset, sum.outside, dataset.labs[lab.lab].country))
            continue;
        total += lab.total;
        rounds += lab.rounds;
        leftOut += lab.leftOut;
    }
    if (rounds == 0)
        return std::nullopt;
    const bool own
        = !claim.source.empty() && std::ranges::all_of(funding.rows, [&](const FundingRow &row) {
              return dataset.ledger.rounds[row.round].source == claim.source;
          });
    return FoundAmount{total.toDouble(), own, sumBound(leftOut)};
}

/// Of one edition, which knows the year of all of them.
std::optional<FoundAmount> investmentAmount(const Dataset &dataset, const Claim &claim,
                                            const MoneySum &sum, const std::string &currency)
{
    const auto yearOf
        = [](Date day) { return static_cast<int>(std::chrono::year_month_day(day).year()); };
    MoneyView view;
    view.currency = currency;
    view.countries = sum.countries;
    view.figureKinds = {std::string(kFirstMetric)};
    for (const FigureRow &row : figureRows(dataset, view)) { // the newest year comes first
        const CountryFigure &figure = dataset.ledger.figures[row.figure];
        const bool isMeant = figure.firstYear == figure.lastYear
            && (!sum.from || figure.firstYear >= yearOf(*sum.from))
            && (!sum.to || figure.lastYear <= yearOf(*sum.to));
        if (isMeant && row.converted)
            return FoundAmount{row.converted->value.toDouble(),
                               !claim.source.empty() && figure.source == claim.source, Bound::Exact,
                               false, false};
    }
    return std::nullopt;
}

std::optional<FoundAmount> amountOf(const Dataset &dataset, const Claim &claim, const MoneySum &sum,
                                    const std::string &currency)
{
    return !sum.programme.empty() ? programmeAmount(dataset, claim, sum.programme, currency)
        : sum.investment          ? investmentAmount(dataset, claim, sum, currency)
                                  : roundsAmount(dataset, claim, sum, currency);
}

/// What a reader of the ledger would look for.
std::string nameOf(const MoneySum &sum)
{
    if (!sum.programme.empty())
        return sum.programme;
    std::string out;
    for (const auto *names : {&sum.labs, &sum.countries}) {
        for (const std::string &name : *names)
            out += (out.empty() ? "" : ", ") + name;
    }
    return out;
}

Judgement judgeAmount(const Dataset &dataset, const Claim &claim, const ClaimReading &reading,
                      const AmountClaim &kind)
{
    MoneySum sum = kind.sum;
    if (!reading.programme.empty())
        sum.programme = reading.programme;
    const auto amount = amountOf(dataset, claim, sum, kind.currency);
    if (!amount)
        return notApplicable(NotApplicable::NoAmount, nameOf(sum));
    Condition asked = kind.amount;
    asked.open = asked.open && !amount->isExceeded;
    // Of an amount that is so much at most nobody knows whether it is so much at least.
    const bool isUnder = asked.kind == Condition::Kind::AtLeast && amount->isMost;
    const bool isOver = asked.kind == Condition::Kind::AtMost && amount->isExceeded;
    const Bound bound = isUnder ? Bound::AtMost : isOver ? Bound::AtLeast : amount->bound;
    Judgement out = judged(asked, {amount->value}, {bound});
    out.ownSource = amount->ownSource;
    return out;
}

Judgement judgeGap(const Dataset &dataset, const Claim &claim, const MoneyGapClaim &kind)
{
    const auto first = amountOf(dataset, claim, kind.first, kind.currency);
    if (!first)
        return notApplicable(NotApplicable::NoAmount, nameOf(kind.first));
    const auto second = amountOf(dataset, claim, kind.second, kind.currency);
    if (!second || (kind.ratio && second->value == 0))
        return notApplicable(NotApplicable::NoAmount, nameOf(kind.second));
    const double gap = kind.ratio ? first->value / second->value : first->value - second->value;
    const Bound bound = joined(first->bound, reversed(second->bound));
    Judgement out = judged(kind.gap, {gap, first->value, second->value},
                           {bound, first->bound, second->bound});
    out.ownSource = first->ownSource && second->ownSource;
    return out;
}

} // namespace

Judgement judgeMoney(const Dataset &dataset, const Claim &claim, const ClaimReading &reading)
{
    if (const auto *amount = std::get_if<AmountClaim>(&claim.kind))
        return judgeAmount(dataset, claim, reading, *amount);
    if (const auto *gap = std::get_if<MoneyGapClaim>(&claim.kind))
        return judgeGap(dataset, claim, *gap);
    return notApplicable(NotApplicable::NoNumber);
}

} // namespace podium
