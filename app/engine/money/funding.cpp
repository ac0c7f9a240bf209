// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/money/funding.h"

#include <algorithm>

#include "app/engine/values/dataset.h"
#include "app/engine/values/view.h"

namespace podium {

namespace {

bool listed(const std::vector<std::string> &list, const std::string &item)
{
    return list.empty() || std::ranges::find(list, item) != list.end();
}

bool isAskedFor(const Dataset &dataset, const MoneyView &view, const FundingRound &round)
{
    const Lab &lab = dataset.labs[round.lab];
    if (!listed(view.labs, lab.id) || !listed(view.countries, lab.country))
        return false;
    if (view.kinds.empty() ? !round.counted : !listed(view.kinds, round.kind))
        return false;
    if (!round.announced)
        return !view.from && !view.to;
    return (!view.from || *round.announced >= *view.from)
        && (!view.to || *round.announced <= *view.to);
}

std::optional<Conversion> converted(const ExchangeRates &rates, const Amount &amount,
                                    std::string_view currency, std::optional<Date> date,
                                    DatePrecision precision)
{
    if (!amount.value || !date)
        return std::nullopt;
    return convert(rates, *amount.value, amount.currency, currency, *date, precision);
}

bool isMore(const std::optional<Conversion> &a, const std::optional<Conversion> &b)
{
    if (!a || !b)
        return a.has_value() && !b.has_value();
    return a->value > b->value;
}

std::vector<FundingRow> rowsOf(const Dataset &dataset, const MoneyView &view)
{
    const std::vector<FundingRound> &rounds = dataset.ledger.rounds;
    std::vector<FundingRow> rows;
    for (std::size_t i = 0; i < rounds.size(); ++i) {
        if (!isAskedFor(dataset, view, rounds[i]))
            continue;
        rows.push_back({i, converted(dataset.ledger.rates, rounds[i].amount, view.currency,
                                     rounds[i].announced, rounds[i].precision)});
    }
    std::ranges::stable_sort(rows, [&rounds](const FundingRow &a, const FundingRow &b) {
        const auto &dateA = rounds[a.round].announced;
        const auto &dateB = rounds[b.round].announced;
        return dateA != dateB ? dateA > dateB : isMore(a.converted, b.converted);
    });
    return rows;
}

/// Only new money is summed: a row that does not count stays a row.
std::vector<LabFunding> totalsOf(const Dataset &dataset, const std::vector<FundingRow> &rows)
{
    std::vector<LabFunding> labs;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const FundingRound &round = dataset.ledger.rounds[rows[i].round];
        if (!round.counted)
            continue;
        auto lab = std::ranges::find(labs, round.lab, &LabFunding::lab);
        if (lab == labs.end()) {
            labs.push_back({round.lab, {}, 0, 0, {}});
            lab = std::prev(labs.end());
        }
        lab->rows.push_back(i);
        if (rows[i].converted) {
            lab->total += rows[i].converted->value;
            ++lab->rounds;
        } else {
            ++lab->leftOut;
        }
    }
    std::ranges::stable_sort(labs, std::ranges::greater{}, &LabFunding::total);
    return labs;
}

std::vector<ProgrammeRow> programmesOf(const Dataset &dataset, const MoneyView &view)
{
    const std::vector<PublicProgramme> &programmes = dataset.ledger.programmes;
    std::vector<ProgrammeRow> rows;
    for (std::size_t i = 0; i < programmes.size(); ++i) {
        const PublicProgramme &programme = programmes[i];
        if (!listed(view.countries, programme.country))
            continue;
        rows.push_back({i, converted(dataset.ledger.rates, programme.amount, view.currency,
                                     programme.announced, programme.precision)});
    }
    return rows;
}

} // namespace

FundingAnswer answerFunding(const Dataset &dataset, const MoneyView &view)
{
    FundingAnswer out;
    out.from = view.from;
    out.to = view.to;
    out.rows = rowsOf(dataset, view);
    out.labs = totalsOf(dataset, out.rows);
    out.programmes = programmesOf(dataset, view);
    return out;
}

} // namespace podium
