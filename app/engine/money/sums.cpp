// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/money/sums.h"

#include "app/engine/money/asked_rounds.h"
#include "app/engine/values/dataset.h"
#include "app/engine/values/view.h"

#include <algorithm>

namespace podium {

namespace {

/// A total while it grows; amounts in US dollars and the newest year are for shares of GDP.
struct Growing {
    MoneyTotal total;
    MeasuredAmount measured{{}, Decimal(), 0};
};

void addWord(std::vector<std::string> &words, const std::string &word)
{
    if (std::ranges::find(words, word) == words.end())
        words.push_back(word);
    std::ranges::sort(words);
}

bool mayOverlap(const Ledger &ledger, const FundingRound &round)
{
    return std::ranges::any_of(ledger.conflicts, [&round](const LedgerConflict &conflict) {
        return conflict.record == round.id && conflict.figure == "overlap";
    });
}

class Summing final
{
public:
    Summing(const Dataset &dataset, const MoneyView &view)
        : m_dataset(dataset)
        , m_view(view)
        , m_undisclosed(undisclosedRounds(dataset, view))
    {
    }

    void add(const FundingRow &row)
    {
        const FundingRound &round = m_dataset.ledger.rounds[row.round];
        if (!round.counted || (m_view.sum == SumBy::Year && !round.announced))
            return;
        Growing &group = groupOf(round);
        if (!row.converted) {
            ++group.total.leftOut;
            return;
        }
        ++group.total.rounds;
        group.total.total += row.converted->value;
        group.total.uncertain
            += round.confidence == "low" || mayOverlap(m_dataset.ledger, round) ? 1 : 0;
        addWord(group.total.kinds, round.kind);
        addWord(group.total.statuses, round.status);
        addMeasured(group.measured, round);
    }

    /// One that is in some year or in none of those shown.
    void leaveOut(const FundingRound &round)
    {
        if (!round.counted)
            return;
        m_isUndated = true;
        if (m_view.sum != SumBy::Year)
            ++groupOf(round).total.leftOut;
    }

    [[nodiscard]] std::vector<MoneyTotal> finish()
    {
        std::vector<MoneyTotal> out;
        for (Growing &group : m_groups) {
            if (m_view.sum != SumBy::Year && group.total.rounds > 0)
                group.total.relative
                    = relativeTo(m_dataset.ledger, m_view, group.total.country, group.measured);
            if (group.total.relative)
                group.total.relative->bound = group.total.bound();
            group.total.undated = m_isUndated && m_view.sum == SumBy::Year;
            group.total.undisclosed = undisclosedOf(group.total);
            out.push_back(std::move(group.total));
        }
        if (m_view.sum == SumBy::Year)
            accumulate(out, m_isUndated ? Bound::AtLeast : Bound::Exact);
        else
            std::ranges::stable_sort(out, std::ranges::greater{}, &MoneyTotal::total);
        compare(out);
        return out;
    }

private:
    [[nodiscard]] MoneyTotal keyOf(const FundingRound &round) const
    {
        MoneyTotal key;
        if (m_view.sum == SumBy::Lab)
            key.lab = round.lab;
        if (m_view.sum == SumBy::Year)
            key.year = yearOf(*round.announced);
        else
            key.country = m_dataset.labs[round.lab].country;
        return key;
    }

    [[nodiscard]] int undisclosedOf(const MoneyTotal &total) const
    {
        return static_cast<int>(std::ranges::count_if(m_undisclosed, [&](std::size_t position) {
            const FundingRound &round = m_dataset.ledger.rounds[position];
            return (m_view.sum != SumBy::Year || round.announced) && isOf(total, keyOf(round));
        }));
    }

    [[nodiscard]] static bool isOf(const MoneyTotal &total, const MoneyTotal &key)
    {
        return total.lab == key.lab && total.year == key.year && total.country == key.country;
    }

    Growing &groupOf(const FundingRound &round)
    {
        MoneyTotal key = keyOf(round);
        const auto found = std::ranges::find_if(
            m_groups, [&key](const Growing &group) { return isOf(group.total, key); });
        if (found != m_groups.end())
            return *found;
        m_groups.push_back({std::move(key)});
        return m_groups.back();
    }

    void addMeasured(MeasuredAmount &sum, const FundingRound &round) const
    {
        const auto amount
            = measured(m_dataset.ledger, m_view, round.amount, round.announced, round.precision);
        if (!amount)
            return;
        sum.value += amount->value;
        sum.usd = sum.usd && amount->usd ? std::optional(*sum.usd + *amount->usd) : std::nullopt;
        sum.year = std::max(sum.year, amount->year);
    }

    static void accumulate(std::vector<MoneyTotal> &years, Bound bound)
    {
        std::ranges::sort(years, {}, &MoneyTotal::year);
        Decimal sum;
        for (MoneyTotal &year : years) {
            sum += year.total;
            bound = joined(bound, year.bound());
            year.cumulative = sum;
            year.cumulativeBound = bound;
        }
    }

    static void compare(std::vector<MoneyTotal> &totals)
    {
        const auto largest = std::ranges::max_element(totals, {}, &MoneyTotal::total);
        if (largest == totals.end())
            return;
        const MoneyTotal first = *largest;
        for (MoneyTotal &total : totals) {
            const bool same = total.lab == first.lab && total.year == first.year
                && total.country == first.country;
            total.gapBound = same ? Bound::Exact : joined(first.bound(), reversed(total.bound()));
            if (total.gapBound == Bound::Unsure)
                continue;
            total.difference = first.total - total.total;
            total.ratio = total.gapBound == Bound::AtMost
                ? ratioRoundedUp(first.total, total.total)
                : ratioRoundedDown(first.total, total.total);
        }
    }

    static std::optional<Decimal> ratioRoundedDown(Decimal large, Decimal small)
    {
        const auto tenfold = Decimal::scaled(large, Decimal::whole(10), small);
        if (!tenfold)
            return std::nullopt;
        // The sixth place may have been rounded up to the next tenth.
        Decimal tenths = tenfold->floor();
        if (Decimal::scaled(small, tenths, Decimal::whole(10)).value_or(large) > large)
            tenths = tenths - Decimal::whole(1);
        return Decimal::scaled(tenths, Decimal::whole(1), Decimal::whole(10));
    }

    static std::optional<Decimal> ratioRoundedUp(Decimal large, Decimal small)
    {
        const auto down = ratioRoundedDown(large, small);
        if (!down || Decimal::scaled(small, *down, Decimal::whole(1)) == large)
            return down;
        return *down + *Decimal::parse("0.1");
    }

    const Dataset &m_dataset;
    const MoneyView &m_view;
    std::vector<std::size_t> m_undisclosed;
    std::vector<Growing> m_groups;
    bool m_isUndated = false;
};

} // namespace

bool largestIsSure(const std::vector<MoneyTotal> &totals)
{
    const auto largest = std::ranges::max_element(totals, {}, &MoneyTotal::total);
    return std::ranges::all_of(
        totals, [&](const MoneyTotal &total) { return &total == &*largest || total.leftOut == 0; });
}

std::vector<MoneyTotal> totalsBy(const Dataset &dataset, const MoneyView &view,
                                 const std::vector<FundingRow> &rows)
{
    if (view.sum == SumBy::None)
        return {};
    Summing summing(dataset, view);
    for (const FundingRow &row : rows)
        summing.add(row);
    for (const std::size_t i : undatedRounds(dataset, view))
        summing.leaveOut(dataset.ledger.rounds[i]);
    return summing.finish();
}

} // namespace podium
