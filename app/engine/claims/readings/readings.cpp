// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/claims/readings/readings.h"

#include "app/engine/claims/readings/claim_checks.h"
#include "app/engine/ranking/selection.h"

#include <algorithm>
#include <chrono>

namespace podium {

namespace {

Date monthsBefore(Date day, int months)
{
    const std::chrono::year_month_day date{day};
    const std::chrono::year_month_day before = date - std::chrono::months{months};
    return before.ok() ? Date{before} : Date{before.year() / before.month() / std::chrono::last};
}

/// The kind of claim that a grid is usual for.
template <typename... Kinds>
bool isAny(const ClaimKind &kind)
{
    return (std::holds_alternative<Kinds>(kind) || ...);
}

void varyDays(Grid &grid, const Dataset &dataset, const View &view)
{
    if (!view.snapshot.empty() || view.asOf)
        return;
    for (const Snapshot &snapshot : dataset.snapshots)
        grid.snapshots.push_back(snapshot.id);
}

void select(View &view, Selection selection, Date day)
{
    constexpr int kHalfYear = 6;
    constexpr int kQuarter = 3;
    switch (selection) {
    case Selection::Everyone:
        return;
    case Selection::OpenWeights:
        view.openWeights = true;
        return;
    case Selection::Reasoning:
        view.reasoning = true;
        return;
    case Selection::LastSixMonths:
        view.releasedFrom = monthsBefore(day, kHalfYear);
        return;
    case Selection::LastThreeMonths:
        view.releasedFrom = monthsBefore(day, kQuarter);
        return;
    }
}

/// Day of the snapshot a View means.
Date dayOf(const Dataset &dataset, const View &view)
{
    if (const auto named = findSnapshot(dataset, view.snapshot))
        return dataset.snapshots[*named].date;
    const auto newest = newestComplete(dataset);
    return view.asOf.value_or(newest ? dataset.snapshots[*newest].date : Date{});
}

std::vector<std::string> codesOf(const Dataset &dataset, const std::vector<std::string> &places)
{
    std::vector<std::string> codes;
    for (const std::string &place : places) {
        if (findCountry(dataset, place)) {
            codes.push_back(place);
            continue;
        }
        for (const Country &country : dataset.countries) {
            if (country.region == place)
                codes.push_back(country.code);
        }
    }
    return codes;
}

void append(std::vector<std::string> &list, const std::vector<std::string> &more)
{
    for (const std::string &item : more) {
        if (std::ranges::find(list, item) == list.end())
            list.push_back(item);
    }
}

/// What the kind of claim asks of every View.
View sharedView(const Dataset &dataset, const Claim &claim)
{
    View view = claim.view;
    if (const auto *best = std::get_if<BestClaim>(&claim.kind)) {
        append(view.exclude, best->outside);
        append(view.include, codesOf(dataset, best->within));
    }
    if (const auto *ratio = std::get_if<RatioClaim>(&claim.kind))
        view.reference = isModel(dataset, ratio->reference) ? ratio->reference : std::string();
    if (const auto *count = std::get_if<TopCountClaim>(&claim.kind))
        view.top = count->top;
    if (const auto *gap = std::get_if<CountGapClaim>(&claim.kind); gap && gap->top)
        view.top = *gap->top;
    if (const auto *months = std::get_if<MonthsClaim>(&claim.kind)) {
        view.trends.by
            = findCountry(dataset, months->reference) ? TrendGroup::Country : TrendGroup::Lab;
        view.trends.reference = months->reference;
        view.folding = Folding::All; // a folded ranking lacks the models that led before
    }
    return view;
}

void choose(ClaimReading &reading, const Grid &grid, Dimension dimension, std::size_t position)
{
    View &view = reading.view;
    switch (dimension) {
    case Dimension::Snapshot:
        view.snapshot = grid.snapshots[position];
        return;
    case Dimension::Folding:
        view.folding = grid.foldings[position];
        return;
    case Dimension::Selection:
        return; // needs the day, so it comes last
    case Dimension::Estimated:
        view.estimated = grid.estimated[position];
        return;
    case Dimension::LaterScores:
        view.laterScores = grid.laterScores[position];
        return;
    case Dimension::Rule:
        view.countingRule = grid.rules[position];
        return;
    case Dimension::Seats:
        view.seats = grid.seats[position];
        return;
    case Dimension::Method:
        view.method = grid.methods[position];
        return;
    case Dimension::Weights:
        view.choice.weights = grid.weights[position];
        return;
    case Dimension::Programme:
        reading.programme = grid.programmes[position];
        return;
    }
}

ClaimReading readingAt(const Dataset &dataset, const View &shared, const ReadingList &list,
                       std::size_t position)
{
    ClaimReading reading{shared, {}, choicesOf(list.axes, position)};
    for (std::size_t axis = 0; axis < list.axes.size(); ++axis)
        choose(reading, list.grid, list.axes[axis].dimension, reading.choices[axis]);
    for (std::size_t axis = 0; axis < list.axes.size(); ++axis) {
        if (list.axes[axis].dimension == Dimension::Selection)
            select(reading.view, list.grid.selections[reading.choices[axis]],
                   dayOf(dataset, reading.view));
    }
    return reading;
}

} // namespace

bool dependsOnFolding(const ClaimKind &kind)
{
    const auto *counts = std::get_if<CountGapClaim>(&kind);
    const auto *indices = std::get_if<IndexCountClaim>(&kind);
    return isAny<RankClaim, RankGapClaim, BestClaim, TopCountClaim>(kind)
        || (counts && (counts->top || counts->ofModels))
        || (indices && indices->counted == Counted::Models);
}

Grid usualGrid(const Dataset &dataset, const Claim &claim)
{
    Grid grid;
    const ClaimKind &kind = claim.kind;
    if (isAny<AmountClaim, MoneyGapClaim, UncheckedClaim>(kind))
        return grid;
    varyDays(grid, dataset, claim.view);
    if (isAny<EvaluationCountClaim, MonthsClaim>(kind))
        return grid;
    grid.estimated = {false, true};
    const auto *counts = std::get_if<CountGapClaim>(&kind);
    if (dependsOnFolding(kind))
        grid.foldings = {Folding::Lab, Folding::Family, Folding::All};
    if (isAny<RankClaim, RankGapClaim, BestClaim, AheadClaim, IndexClaim, RatioClaim, IndexGapClaim,
              IndexCountClaim>(kind))
        grid.weights = {{WeightRule::Kind::Source, {}}, {WeightRule::Kind::Category, {}}};
    if (isAny<LabCountClaim>(kind) || (counts && !counts->top && !counts->ofModels))
        grid.laterScores = {false, true};
    if (isAny<CountryRankClaim, CountryAheadClaim>(kind)) {
        constexpr double kLabs = 3;
        grid.rules = {{CountingRule::Kind::Best, 0},
                      {CountingRule::Kind::TopMean, kLabs},
                      {CountingRule::Kind::LabSum, 0}};
        grid.seats = {Seats::Source, Seats::Each};
    }
    return grid;
}

Result<ReadingList> readingList(const Dataset &dataset, const Claim &claim)
{
    ReadingList list;
    list.grid = claim.grid ? *claim.grid : usualGrid(dataset, claim);
    if (const auto checked = checkPlaces(dataset, claim); !checked)
        return tl::unexpected(checked.error());
    if (const auto checked = checkGrid(dataset, list.grid); !checked)
        return tl::unexpected(checked.error());
    list.axes = axesOf(list.grid);
    const std::size_t size = readingsOf(list.axes);
    if (size > kMostReadings)
        return failure(
            Error::Kind::Invalid,
            Error::tr("The claim \"%1\" has more than %2 readings; vary fewer dimensions."),
            {claim.id, std::to_string(kMostReadings)});
    const View shared = sharedView(dataset, claim);
    list.readings.reserve(size);
    for (std::size_t position = 0; position < size; ++position)
        list.readings.push_back(readingAt(dataset, shared, list, position));
    return list;
}

} // namespace podium
