// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/money/programmes.h"

#include "app/engine/values/dataset.h"
#include "app/engine/values/view.h"

#include <algorithm>
#include <tuple>

namespace podium {

namespace {

bool allowed(const std::vector<std::string> &list, const std::string &item)
{
    return list.empty() || std::ranges::find(list, item) != list.end();
}

ProgrammeStanding standingOf(const Ledger &ledger, const PublicProgramme &programme,
                             const std::optional<Conversion> &converted)
{
    if (!programme.partOf.empty() || programme.scope == "component")
        return ProgrammeStanding::Part;
    if (std::ranges::find(ledger.conflicts, programme.id, &LedgerConflict::otherRecord)
        != ledger.conflicts.end())
        return ProgrammeStanding::OtherFigure;
    if (!programme.amount.value)
        return ProgrammeStanding::Undisclosed;
    return converted ? ProgrammeStanding::Counted : ProgrammeStanding::NoRate;
}

std::optional<RelativeAmount> relativeOf(const Ledger &ledger, const MoneyView &view,
                                         const PublicProgramme &programme)
{
    if (view.per == MoneyPer::None)
        return std::nullopt;
    const auto amount
        = measured(ledger, view, programme.amount, programme.announced, programme.precision);
    auto relative = amount ? relativeTo(ledger, view, programme.country, *amount) : std::nullopt;
    if (relative)
        relative->bound = boundOf(programme);
    return relative;
}

/// A sum while it grows.
struct GrowingSum {
    ProgrammeSum sum;
    MeasuredAmount measured{{}, Decimal(), 0};

    [[nodiscard]] auto key() const
    {
        return std::tie(sum.country, sum.year, sum.payer, sum.kind, sum.status);
    }
};

/// What amounts are ordered by: as they are measured. Nothing, where it is not known, comes last.
std::optional<Decimal> sizeOf(const MoneyView &view, const std::optional<RelativeAmount> &relative,
                              const std::optional<Decimal> &amount)
{
    if (view.per == MoneyPer::None)
        return amount;
    return relative ? std::optional(relative->value) : std::nullopt;
}

class ProgrammeSumming final
{
public:
    ProgrammeSumming(const Dataset &dataset, const MoneyView &view)
        : m_dataset(dataset)
        , m_view(view)
    {
    }

    void add(const ProgrammeRow &row)
    {
        const PublicProgramme &programme = m_dataset.ledger.programmes[row.programme];
        if (row.standing == ProgrammeStanding::Part
            || row.standing == ProgrammeStanding::OtherFigure)
            return;
        const auto amount = measured(m_dataset.ledger, m_view, programme.amount,
                                     programme.announced, programme.precision);
        const bool byYear = m_view.sum == SumBy::Year && programme.firstYear && programme.lastYear
            && *programme.firstYear <= *programme.lastYear;
        if (!byYear) {
            addTo(groupOf(programme, std::nullopt), programme, amount);
            return;
        }
        const int years = *programme.lastYear - *programme.firstYear + 1;
        const auto values = amount ? equalShares(amount->value, years) : std::vector<Decimal>();
        const auto usd
            = amount && amount->usd ? equalShares(*amount->usd, years) : std::vector<Decimal>();
        for (int i = 0; i < years; ++i)
            addTo(groupOf(programme, *programme.firstYear + i), programme,
                  shareOf(amount, values, usd, static_cast<std::size_t>(i)));
    }

    [[nodiscard]] std::vector<ProgrammeSum> finish()
    {
        std::ranges::sort(
            m_groups, [](const GrowingSum &a, const GrowingSum &b) { return a.key() < b.key(); });
        std::vector<ProgrammeSum> out;
        for (GrowingSum &group : m_groups) {
            if (group.sum.programmes > 0)
                group.sum.relative
                    = relativeTo(m_dataset.ledger, m_view, group.sum.country, group.measured);
            if (group.sum.relative)
                group.sum.relative->bound = group.sum.bound;
            out.push_back(std::move(group.sum));
        }
        if (m_view.sum == SumBy::Country)
            std::ranges::stable_sort(out, std::ranges::greater{}, [this](const ProgrammeSum &sum) {
                return sizeOf(m_view, sum.relative,
                              sum.programmes > 0 ? std::optional(sum.total) : std::nullopt);
            });
        return out;
    }

private:
    static std::optional<MeasuredAmount> shareOf(const std::optional<MeasuredAmount> &amount,
                                                 const std::vector<Decimal> &values,
                                                 const std::vector<Decimal> &usd, std::size_t i)
    {
        if (!amount)
            return std::nullopt;
        return MeasuredAmount{values[i], usd.empty() ? std::nullopt : std::optional(usd[i]),
                              amount->year};
    }

    GrowingSum &groupOf(const PublicProgramme &programme, std::optional<int> year)
    {
        GrowingSum group;
        group.sum.country = programme.country;
        group.sum.year = year;
        group.sum.payer = programme.payer;
        group.sum.kind = programme.scope;
        group.sum.status = programme.status;
        const auto found = std::ranges::find_if(
            m_groups, [&group](const GrowingSum &known) { return known.key() == group.key(); });
        if (found != m_groups.end())
            return *found;
        m_groups.push_back(std::move(group));
        return m_groups.back();
    }

    static void addTo(GrowingSum &group, const PublicProgramme &programme,
                      const std::optional<MeasuredAmount> &amount)
    {
        if (!amount) {
            ++group.sum.leftOut;
            group.sum.bound = joined(group.sum.bound, Bound::AtLeast);
            return;
        }
        group.sum.bound = joined(group.sum.bound, boundOf(programme));
        ++group.sum.programmes;
        group.sum.total += amount->value;
        group.sum.approximate = group.sum.approximate || programme.qualifier != "exact";
        group.sum.weak = group.sum.weak || programme.confidence == "low";
        MeasuredAmount &sum = group.measured;
        sum.value += amount->value;
        sum.usd = sum.usd && amount->usd ? std::optional(*sum.usd + *amount->usd) : std::nullopt;
        sum.year = std::max(sum.year, amount->year);
    }

    const Dataset &m_dataset;
    const MoneyView &m_view;
    std::vector<GrowingSum> m_groups;
};

} // namespace

Bound boundOf(const PublicProgramme &programme)
{
    if (programme.qualifier == "more_than")
        return Bound::AtLeast;
    return programme.qualifier == "up_to" ? Bound::AtMost : Bound::Exact;
}

std::vector<ProgrammeRow> programmeRows(const Dataset &dataset, const MoneyView &view)
{
    const Ledger &ledger = dataset.ledger;
    std::vector<ProgrammeRow> rows;
    for (std::size_t i = 0; i < ledger.programmes.size(); ++i) {
        const PublicProgramme &programme = ledger.programmes[i];
        if (!allowed(view.countries, programme.country) || !allowed(view.payers, programme.payer)
            || !allowed(view.programmeKinds, programme.scope))
            continue;
        ProgrammeRow row{
            i, converted(ledger, view, programme.amount, programme.announced, programme.precision)};
        row.relative = relativeOf(ledger, view, programme);
        row.standing = standingOf(ledger, programme, row.converted);
        rows.push_back(std::move(row));
    }
    std::ranges::stable_sort(rows, std::ranges::greater{}, [&view](const ProgrammeRow &row) {
        return sizeOf(view, row.relative,
                      row.converted ? std::optional(row.converted->value) : std::nullopt);
    });
    return rows;
}

std::vector<ProgrammeSum> programmeSums(const Dataset &dataset, const MoneyView &view,
                                        const std::vector<ProgrammeRow> &rows)
{
    if (view.sum != SumBy::Country && view.sum != SumBy::Year)
        return {};
    ProgrammeSumming summing(dataset, view);
    for (const ProgrammeRow &row : rows)
        summing.add(row);
    return summing.finish();
}

std::vector<Decimal> equalShares(Decimal amount, int parts)
{
    std::vector<Decimal> out;
    Decimal given;
    for (int i = 1; i <= parts; ++i) {
        // Each share is what is missing to its part of the whole, so rounding never adds up.
        const auto due = Decimal::scaled(amount, Decimal::whole(i), Decimal::whole(parts));
        const Decimal upTo = due.value_or(amount);
        out.push_back(upTo - given);
        given = upTo;
    }
    return out;
}

} // namespace podium
