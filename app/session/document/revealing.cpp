// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/document/revealing.h"

#include "app/engine/ranking/answering.h"
#include "app/engine/ranking/selection.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <set>
#include <span>
#include <utility>

namespace podium {

namespace {

/// Ids and names of what was brought in.
struct Wanted {
    std::set<std::string> runs;
    std::set<std::string> models;
};

Wanted wantedOf(const std::vector<KeptImport> &imports)
{
    Wanted wanted;
    for (const Import &import : imports) {
        for (const ImportedModel &run : import.runs) {
            wanted.runs.insert(run.values.id);
            wanted.runs.insert("own:" + run.values.id);
        }
        for (const ImportedSnapshot &snapshot : import.snapshots) {
            for (const ImportedModel &model : snapshot.models)
                wanted.models.insert(model.values.id);
        }
    }
    return wanted;
}

bool isWanted(const Wanted &wanted, const Model &model)
{
    return wanted.runs.empty() ? wanted.models.contains(model.id)
                               : model.own && wanted.runs.contains(model.id);
}

bool holdsWanted(const Snapshot &snapshot, const Wanted &wanted)
{
    return std::ranges::any_of(snapshot.models,
                               [&](const Model &model) { return isWanted(wanted, model); });
}

/// The least share of weight that what is wanted was measured in, to two decimals.
double coverageOf(const Dataset &dataset, const Snapshot &snapshot, const Wanted &wanted)
{
    const Method &method = dataset.methods[snapshot.method];
    double least = 1;
    for (std::size_t i = 0; i < snapshot.models.size(); ++i) {
        if (!isWanted(wanted, snapshot.models[i]))
            continue;
        double measured = 0;
        double whole = 0;
        for (const MethodPart &part : method.parts) {
            whole += part.weight;
            measured += snapshot.scores.score(part.evaluation, i) ? part.weight : 0;
        }
        least = whole > 0 ? std::min(least, measured / whole) : least;
    }
    return std::max(0.01, std::floor(least * 100) / 100);
}

/// Where what is wanted may stand, the best place first: what is shown, the newest complete one, and
/// the one whose method asks for most of what was measured.
std::vector<std::size_t> snapshotsFor(const Dataset &dataset, const Wanted &wanted,
                                      const View &view, bool runs)
{
    std::vector<std::size_t> found;
    const auto add = [&](std::optional<std::size_t> place) {
        if (place && holdsWanted(dataset.snapshots[*place], wanted)
            && std::ranges::find(found, *place) == found.end())
            found.push_back(*place);
    };
    const auto shown = resolved(dataset, view);
    if (runs && shown)
        add(findSnapshot(dataset, shown->snapshot));
    if (runs)
        add(newestComplete(dataset));
    std::optional<std::size_t> best;
    double most = 0;
    for (std::size_t i = dataset.snapshots.size(); i-- > 0;) {
        if (!holdsWanted(dataset.snapshots[i], wanted))
            continue;
        if (!runs)
            return {i}; // whole snapshots that were brought in: the newest
        if (const double coverage = coverageOf(dataset, dataset.snapshots[i], wanted);
            coverage > most) {
            most = coverage;
            best = i;
        }
    }
    add(best);
    return found;
}

View withoutFilters(const View &view)
{
    View out;
    out.snapshot = view.snapshot;
    out.method = view.method;
    out.choice = view.choice;
    out.folding = view.folding;
    out.reference = view.reference;
    out.countingRule = view.countingRule;
    out.certainty = view.certainty;
    out.money = view.money;
    out.picture = view.picture;
    return out;
}

/// Names the best of what is wanted in the answer to its View; false where there is none.
bool findRanked(const Dataset &dataset, const Wanted &wanted, Revealed &out)
{
    const auto answered = answer(dataset, out.view, RankSets::LeftOut);
    if (!answered)
        return false;
    const Snapshot &snapshot = dataset.snapshots[answered->snapshot];
    for (const RankedModel &line : answered->ranking) {
        if (!isWanted(wanted, snapshot.models[line.model]))
            continue;
        out.model = snapshot.models[line.model].id;
        out.parts = static_cast<int>(line.parts.size());
        out.measured = out.parts - line.imputed;
        return true;
    }
    return false;
}

Revealed changedBy(const View &view, const Snapshot &snapshot, double coverage, unsigned changes)
{
    Revealed out{view};
    out.filledIn = (changes & 1U) != 0;
    out.unfolded = (changes & 2U) != 0;
    out.unfiltered = (changes & 4U) != 0;
    if (out.unfiltered)
        out.view = withoutFilters(out.view);
    if (out.view.snapshot != snapshot.id) {
        out.view.snapshot = snapshot.id;
        out.otherSnapshot = true;
    }
    if (out.filledIn)
        out.view.choice.missing = MissingRule{MissingRule::Kind::Regression,
                                              std::min(MissingRule::kUsualCoverage, coverage)};
    if (out.unfolded)
        out.view.folding = Folding::All;
    return out;
}

/// Rules of another method, and what is measured against it, do not go with what is shown.
View baseFor(const Dataset &dataset, const Snapshot &snapshot, const View &view)
{
    View base = view;
    const auto shown = resolved(dataset, view);
    if (shown && shown->snapshot == snapshot.id) {
        base.snapshot = snapshot.id;
        return base;
    }
    base.method.clear(); // its own, for which it was measured
    base.choice = {};
    base.reference.clear();
    return base;
}

/// The first of these changes that ranks it.
std::optional<Revealed> revealedIn(const Dataset &dataset, const Snapshot &snapshot,
                                   const Wanted &wanted, const View &view,
                                   std::span<const unsigned> changes)
{
    const double coverage = coverageOf(dataset, snapshot, wanted);
    const View base = baseFor(dataset, snapshot, view);
    for (const unsigned change : changes) {
        Revealed out = changedBy(base, snapshot, coverage, change);
        if (findRanked(dataset, wanted, out))
            return out;
    }
    return std::nullopt;
}

} // namespace

Revealed revealing(const Dataset &dataset, const std::vector<KeptImport> &imports, const View &view)
{
    const Wanted wanted = wantedOf(imports);
    const auto places = snapshotsFor(dataset, wanted, view, !wanted.runs.empty());
    if (places.empty())
        return {view};
    if (Revealed same{view}; findRanked(dataset, wanted, same))
        return same;
    // What changes the ranks of all comes last.
    constexpr std::array<unsigned, 4> kAsMeasured{0, 2, 4, 6};
    constexpr std::array<unsigned, 4> kFilledIn{1, 3, 5, 7};
    for (const auto &changes : {kAsMeasured, kFilledIn}) {
        for (const std::size_t place : places) {
            if (auto out = revealedIn(dataset, dataset.snapshots[place], wanted, view, changes))
                return *out;
        }
    }
    return {view};
}

} // namespace podium
