// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/money/funding.h"

#include "app/engine/countries/places.h"
#include "app/engine/money/asked_rounds.h"
#include "app/engine/values/dataset.h"
#include "app/engine/values/view.h"

#include <algorithm>
#include <map>

namespace podium {

namespace {

bool listed(const std::vector<std::string> &list, const std::string &item)
{
    return list.empty() || std::ranges::find(list, item) != list.end();
}

bool isAskedFor(const Dataset &dataset, const MoneyView &view, const FundingRound &round)
{
    if (!isAskedForOnAnyDay(dataset, view, round))
        return false;
    if (!round.announced)
        return !view.from && !view.to;
    return (!view.from || *round.announced >= *view.from)
        && (!view.to || *round.announced <= *view.to);
}

bool isMore(const std::optional<Conversion> &a, const std::optional<Conversion> &b)
{
    if (!a || !b)
        return a.has_value() && !b.has_value();
    return a->value > b->value;
}

/// What each lab has raised so far, from its earliest row on.
void addCumulative(const Ledger &ledger, const std::vector<std::size_t> &undated,
                   std::vector<FundingRow> &rows)
{
    struct Raised {
        Decimal sum;
        int leftOut = 0;
    };
    std::map<std::size_t, Raised> raisedBy;
    for (const std::size_t i : undated)
        raisedBy[ledger.rounds[i].lab].leftOut += ledger.rounds[i].counted ? 1 : 0;
    for (std::size_t i = rows.size(); i-- > 0;) {
        const FundingRound &round = ledger.rounds[rows[i].round];
        if (!round.counted)
            continue;
        Raised &raised = raisedBy[round.lab];
        if (!rows[i].converted) {
            ++raised.leftOut;
            continue;
        }
        raised.sum += rows[i].converted->value;
        rows[i].cumulative = raised.sum;
        rows[i].cumulativeBound = sumBound(raised.leftOut);
    }
}

FundingRow rowOf(const Dataset &dataset, const MoneyView &view, std::size_t position)
{
    const Ledger &ledger = dataset.ledger;
    const FundingRound &round = ledger.rounds[position];
    FundingRow row{position,
                   converted(ledger, view, round.amount, round.announced, round.precision)};
    if (view.per == MoneyPer::None)
        return row;
    if (const auto amount = measured(ledger, view, round.amount, round.announced, round.precision))
        row.relative = relativeTo(ledger, view, dataset.labs[round.lab].country, *amount);
    return row;
}

std::vector<FundingRow> rowsOf(const Dataset &dataset, const MoneyView &view,
                               const std::vector<std::size_t> &undated)
{
    const std::vector<FundingRound> &rounds = dataset.ledger.rounds;
    std::vector<FundingRow> rows;
    for (std::size_t i = 0; i < rounds.size(); ++i) {
        if (isAskedFor(dataset, view, rounds[i]))
            rows.push_back(rowOf(dataset, view, i));
    }
    std::ranges::stable_sort(rows, [&rounds](const FundingRow &a, const FundingRow &b) {
        const auto &dateA = rounds[a.round].announced;
        const auto &dateB = rounds[b.round].announced;
        return dateA != dateB ? dateA > dateB : isMore(a.converted, b.converted);
    });
    addCumulative(dataset.ledger, undated, rows);
    return rows;
}

/// Only new money is summed: a row that does not count stays a row.
std::vector<LabFunding> totalsOf(const Dataset &dataset, const std::vector<FundingRow> &rows,
                                 const std::vector<std::size_t> &undated)
{
    std::vector<LabFunding> labs;
    const auto fundingOf = [&labs](std::size_t lab) -> LabFunding & {
        const auto found = std::ranges::find(labs, lab, &LabFunding::lab);
        return found == labs.end() ? labs.emplace_back(LabFunding{lab, {}, 0, 0, {}}) : *found;
    };
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const FundingRound &round = dataset.ledger.rounds[rows[i].round];
        if (!round.counted)
            continue;
        LabFunding &lab = fundingOf(round.lab);
        lab.rows.push_back(i);
        if (rows[i].converted) {
            lab.total += rows[i].converted->value;
            ++lab.rounds;
        } else {
            ++lab.leftOut;
        }
    }
    // A lab with nothing else raised nothing that is known to be of the period.
    for (const std::size_t i : undated) {
        const FundingRound &round = dataset.ledger.rounds[i];
        const auto lab = std::ranges::find(labs, round.lab, &LabFunding::lab);
        if (round.counted && lab != labs.end())
            ++lab->leftOut;
    }
    std::ranges::stable_sort(labs, std::ranges::greater{}, &LabFunding::total);
    return labs;
}

bool isAskedFor(const MoneyView &view, const LedgerEvent &event)
{
    const bool country = listed(view.countries, event.country)
        || (!event.affectedCountry.empty() && listed(view.countries, event.affectedCountry));
    return country && listed(view.eventKinds, event.kind)
        && (!view.from || event.date >= *view.from) && (!view.to || event.date <= *view.to);
}

std::vector<std::size_t> eventsOf(const Ledger &ledger, const MoneyView &view)
{
    std::vector<std::size_t> events;
    for (std::size_t i = 0; i < ledger.events.size(); ++i) {
        if (isAskedFor(view, ledger.events[i]))
            events.push_back(i);
    }
    std::ranges::stable_sort(events, {},
                             [&ledger](std::size_t i) { return ledger.events[i].date; });
    return events;
}

} // namespace

bool firstIsSure(const std::vector<LabFunding> &labs)
{
    return !labs.empty()
        && std::ranges::all_of(labs.begin() + 1, labs.end(),
                               [](const LabFunding &lab) { return lab.leftOut == 0; });
}

FundingAnswer answerFunding(const Dataset &dataset, const MoneyView &asked)
{
    const MoneyView view = withMembers(dataset, asked);
    FundingAnswer out;
    out.from = view.from;
    out.to = view.to;
    const std::vector<std::size_t> undated = undatedRounds(dataset, view);
    out.rows = rowsOf(dataset, view, undated);
    out.labs = totalsOf(dataset, out.rows, undated);
    out.totals = totalsBy(dataset, view, out.rows);
    out.programmes = programmeRows(dataset, view);
    out.programmeSums = programmeSums(dataset, view, out.programmes);
    out.events = eventsOf(dataset.ledger, view);
    return out;
}

} // namespace podium
