// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/trends/history.h"

#include "app/engine/calibration/reruns.h"
#include "app/engine/countries/places.h"
#include "app/engine/countries/unmeasured.h"
#include "app/engine/methods/effective_method.h"
#include "app/engine/ranking/answering.h"
#include "app/engine/ranking/index.h"
#include "app/engine/ranking/selection.h"
#include "app/engine/ranking/similar_names.h"
#include "app/engine/trends/all_time.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace podium {

namespace {

/// Answers of one snapshot, by what they rank.
struct SnapshotAnswers {
    Answer models; ///< as the View folds, with countries
    Answer labs;   ///< the best model of each lab
    CountryBounds bounds;
    std::map<std::string, int> unmeasuredOfCountries; ///< by code
    std::map<std::string, int> unmeasuredOfLabs;      ///< by lab id
};

Result<HistoryLine> lineFor(const Dataset &dataset, const std::string &name)
{
    if (findCountry(dataset, name))
        return HistoryLine{HistoryKind::Country, name, name, {}};
    if (const auto lab = findLab(dataset, name))
        return HistoryLine{HistoryKind::Lab, dataset.labs[*lab].id, dataset.labs[*lab].nameEn, {}};
    for (std::size_t i = dataset.snapshots.size(); i-- > 0;) {
        const Snapshot &snapshot = dataset.snapshots[i];
        if (const auto model = findModel(snapshot, name))
            return HistoryLine{
                HistoryKind::Model, snapshot.models[*model].id, snapshot.models[*model].name, {}};
    }
    return noSuchItem(dataset, name);
}

constexpr std::size_t kMostLeaders = 12;

/// Whose ranks are followed where the View names nobody: those that lead in its own answer.
std::vector<std::string> leaders(const Dataset &dataset, const Answer &answer)
{
    std::vector<std::string> items;
    const auto add = [&items](const std::string &item) {
        const bool isNew
            = !item.empty() && item != kUnassigned && std::ranges::find(items, item) == items.end();
        if (isNew && items.size() < kMostLeaders)
            items.push_back(item);
    };
    const TrendGroup by = answer.view.trends.by;
    for (const CountryResult &country : answer.countries) {
        if (by == TrendGroup::Country)
            add(country.country);
    }
    for (const RankedModel &line : answer.ranking) {
        const Model &model = dataset.snapshots[answer.snapshot].models[line.model];
        if (by == TrendGroup::Openness)
            add(model.id);
        else if (by == TrendGroup::Lab && model.lab)
            add(dataset.labs[*model.lab].id);
    }
    return items;
}

Result<std::vector<HistoryLine>> linesFor(const Dataset &dataset, const Answer &answer)
{
    const std::vector<std::string> &named = answer.view.trends.items;
    std::vector<HistoryLine> lines;
    for (const std::string &name : named.empty() ? leaders(dataset, answer) : named) {
        for (const std::string &item : countriesWithLabs(dataset, name)) {
            auto line = lineFor(dataset, item);
            if (!line)
                return tl::unexpected(line.error());
            lines.push_back(std::move(*line));
        }
    }
    return lines;
}

HistoryPlace placeOfLine(const RankedModel &line)
{
    HistoryPlace place{line.rank, line.index, line.index, line.model, line.estimated};
    place.filledIn = line.imputed > 0;
    return place;
}

std::optional<HistoryPlace> placeOfModel(const Snapshot &snapshot, const Answer &answer,
                                         const std::string &id)
{
    const auto line = std::ranges::find_if(answer.ranking, [&](const RankedModel &ranked) {
        return snapshot.models[ranked.model].id == id;
    });
    if (line == answer.ranking.end())
        return std::nullopt;
    return placeOfLine(*line);
}

std::optional<HistoryPlace> placeOfLab(const Dataset &dataset, const SnapshotAnswers &answers,
                                       const std::string &id)
{
    const Answer &answer = answers.labs;
    const Snapshot &snapshot = dataset.snapshots[answer.snapshot];
    const auto lab = findLab(dataset, id);
    const auto line = std::ranges::find_if(answer.ranking, [&](const RankedModel &ranked) {
        return snapshot.models[ranked.model].lab == lab;
    });
    if (line == answer.ranking.end())
        return std::nullopt;
    HistoryPlace place = placeOfLine(*line);
    if (answers.unmeasuredOfLabs.contains(id))
        place.bound = place.estimated || place.filledIn ? Bound::Unsure : Bound::AtLeast;
    return place;
}

std::optional<HistoryPlace> placeOfCountry(const SnapshotAnswers &answers, const std::string &code)
{
    const Answer &answer = answers.models;
    const auto found = std::ranges::find(answer.countries, code, &CountryResult::country);
    if (found == answer.countries.end())
        return std::nullopt;
    HistoryPlace place{found->rank, found->bestIndex, found->value, found->bestModel,
                       found->estimated};
    place.filledIn = answers.bounds.isFilledIn(*found);
    place.bound = answers.bounds.ofValue(*found, answer.view.countingRule);
    return place;
}

std::optional<HistoryPlace> placeOf(const Dataset &dataset, const Snapshot &snapshot,
                                    const SnapshotAnswers &answers, const HistoryLine &line)
{
    switch (line.kind) {
    case HistoryKind::Model:
        return placeOfModel(snapshot, answers.models, line.item);
    case HistoryKind::Lab:
        return placeOfLab(dataset, answers, line.item);
    case HistoryKind::Country:
        return placeOfCountry(answers, line.item);
    }
    return std::nullopt;
}

Result<SnapshotAnswers> answersOf(const Dataset &dataset, View view, const Snapshot &snapshot)
{
    view.snapshot = snapshot.id;
    // A reference that one snapshot lacks would fail all of them, and no place depends on it.
    view.reference.clear();
    auto models = answer(dataset, view, RankSets::LeftOut);
    if (!models)
        return tl::unexpected(models.error());
    view.folding = Folding::Lab;
    auto labs = answer(dataset, view, RankSets::LeftOut);
    if (!labs)
        return tl::unexpected(labs.error());
    CountryBounds bounds(dataset, *models);
    auto ofCountries = unmeasuredByCountry(dataset, *models);
    auto ofLabs = unmeasuredByLab(dataset, *models);
    return SnapshotAnswers{std::move(*models), std::move(*labs), std::move(bounds),
                           std::move(ofCountries), std::move(ofLabs)};
}

bool isUnmeasured(const Snapshot &snapshot, const Answer &answer, const std::string &id)
{
    const auto isIt = [&](std::size_t model) { return snapshot.models[model].id == id; };
    const auto isGuessed
        = [&](const RankedModel &line) { return line.estimated && isIt(line.model); };
    return std::ranges::any_of(answer.unranked, isIt, &UnrankedModel::model)
        || std::ranges::any_of(answer.ranking, isGuessed);
}

int unmeasuredOf(const Snapshot &snapshot, const SnapshotAnswers &answers, const HistoryLine &line)
{
    const auto countOf = [&line](const std::map<std::string, int> &counts) {
        const auto found = counts.find(line.item);
        return found == counts.end() ? 0 : found->second;
    };
    switch (line.kind) {
    case HistoryKind::Model:
        return isUnmeasured(snapshot, answers.models, line.item) ? 1 : 0;
    case HistoryKind::Lab:
        return countOf(answers.unmeasuredOfLabs);
    case HistoryKind::Country:
        return countOf(answers.unmeasuredOfCountries);
    }
    return 0;
}

Result<void> checkJoinable(const Dataset &dataset, const HistoryLine &line)
{
    if (line.segments.size() < 2)
        return {};
    const HistorySegment &last = line.segments.back();
    const HistorySegment &before = line.segments[line.segments.size() - 2];
    return failure(
        Error::Kind::Invalid,
        Error::tr(
            "Snapshots %1 and %2 follow different methods, %3 and %4, whose indices are never joined "
            "into one line. Choose one method for all snapshots, or leave the segments apart."),
        {dataset.snapshots[before.points.back().snapshot].id,
         dataset.snapshots[last.points.front().snapshot].id, dataset.methods[before.method].id,
         dataset.methods[last.method].id});
}

void markRemeasured(const Dataset &dataset, HistoryLine &line)
{
    for (HistorySegment &segment : line.segments) {
        for (std::size_t i = 1; i < segment.points.size(); ++i) {
            HistoryPoint &point = segment.points[i];
            if (point.place)
                point.place->remeasured
                    = isRemeasured(dataset, dataset.methods[segment.method],
                                   dataset.snapshots[segment.points[i - 1].snapshot],
                                   dataset.snapshots[point.snapshot], point.place->model);
        }
    }
}

/// A method that was asked for runs over the snapshots it fits; where it fits none, all stay, so
/// that the first of them says why.
void keepFitting(const Dataset &dataset, const std::string &name,
                 std::vector<std::size_t> &snapshots)
{
    const auto method = findMethod(dataset, name);
    if (!method)
        return;
    std::vector<std::size_t> fitting;
    std::ranges::copy_if(snapshots, std::back_inserter(fitting), [&](std::size_t snapshot) {
        return fits(dataset, dataset.snapshots[snapshot], dataset.methods[*method]);
    });
    if (!fitting.empty())
        snapshots = std::move(fitting);
}

/// The positions of the snapshots a history runs over.
Result<std::vector<std::size_t>> snapshotsUpTo(const Dataset &dataset, const View &view)
{
    const auto filled = resolved(dataset, view);
    if (!filled)
        return tl::unexpected(filled.error());
    const Date end = dataset.snapshots[*findSnapshot(dataset, filled->snapshot)].date;
    Date oldest = end;
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < dataset.snapshots.size(); ++i) {
        const Date day = dataset.snapshots[i].date;
        oldest = std::min(oldest, day);
        if (day <= end && (!view.asOf || day <= *view.asOf))
            out.push_back(i);
    }
    if (out.empty())
        return failure(Error::Kind::NotFound,
                       Error::tr("There is no snapshot on or before %1; the oldest is of %2."),
                       {toIsoText(view.asOf.value_or(end)), toIsoText(oldest)});
    keepFitting(dataset, view.method, out);
    if (out.empty())
        return failure(
            Error::Kind::Empty,
            Error::tr("There are no figures from before %1, so nothing can be followed."),
            {toIsoText(view.asOf.value_or(end))});
    return out;
}

/// A model that is followed over time is followed as itself, unless the View folds on purpose.
View followed(View view)
{
    const Folding folding = view.trends.folded ? view.folding : Folding::All;
    view = overAllTime(std::move(view));
    view.folding = folding;
    return view;
}

} // namespace

Result<Answered<std::vector<HistoryLine>>> history(const Dataset &dataset, const View &asked)
{
    const View view = followed(asked);
    const auto snapshots = snapshotsUpTo(dataset, view);
    if (!snapshots)
        return tl::unexpected(snapshots.error());
    View last = view;
    last.snapshot = dataset.snapshots[snapshots->back()].id;
    auto shown = answer(dataset, last, RankSets::LeftOut);
    if (!shown)
        return tl::unexpected(shown.error());
    auto lines = linesFor(dataset, *shown);
    if (!lines)
        return tl::unexpected(lines.error());
    for (const std::size_t i : *snapshots) {
        const Snapshot &snapshot = dataset.snapshots[i];
        const auto answers = answersOf(dataset, view, snapshot);
        if (!answers)
            return tl::unexpected(answers.error());
        for (HistoryLine &line : *lines) {
            if (line.segments.empty() || line.segments.back().method != answers->models.method)
                line.segments.push_back({answers->models.method, {}});
            line.segments.back().points.push_back({i, placeOf(dataset, snapshot, *answers, line),
                                                   unmeasuredOf(snapshot, *answers, line)});
        }
    }
    for (HistoryLine &line : *lines)
        markRemeasured(dataset, line);
    for (const HistoryLine &line : *lines) {
        const auto joinable = checkJoinable(dataset, line);
        if (view.trends.joined && !joinable)
            return tl::unexpected(joinable.error());
    }
    return Answered<std::vector<HistoryLine>>{std::move(*shown), std::move(*lines)};
}

} // namespace podium
