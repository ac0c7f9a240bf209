// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/comparison/index_sides.h"

#include "app/engine/comparison/agreement.h"
#include "app/engine/countries/places.h"
#include "app/engine/countries/unmeasured.h"
#include "app/engine/ranking/answering.h"
#include "app/engine/ranking/ranks.h"
#include "app/engine/ranking/selection.h"

#include <algorithm>
#include <map>

namespace podium {

namespace {

constexpr std::size_t kMostFollowed = 8;
constexpr int kTopOfIndices = 5; ///< who stands so high anywhere may be followed

/// A year ago as well as today: a method's newest snapshot that ranks somebody.
std::vector<std::size_t> newestOfMethods(const Dataset &dataset)
{
    std::map<std::size_t, std::size_t> newest;
    for (std::size_t i = 0; i < dataset.snapshots.size(); ++i) {
        const Method &method = dataset.methods[dataset.snapshots[i].method];
        if (method.subject == Subject::Intelligence && !method.own)
            newest[dataset.snapshots[i].method] = i;
    }
    std::vector<std::size_t> out;
    out.reserve(newest.size());
    for (const auto &[method, snapshot] : newest)
        out.push_back(snapshot);
    std::ranges::sort(out);
    return out;
}

void rankByValue(std::vector<IndexPlace> &places, double tolerance)
{
    std::ranges::stable_sort(places, std::ranges::greater{},
                             [](const IndexPlace &place) { return place.value.value_or(0); });
    std::vector<double> values;
    values.reserve(places.size());
    for (const IndexPlace &place : places)
        values.push_back(place.value.value_or(0));
    const std::vector<Rank> ranks = competitionRanks(values, tolerance);
    for (std::size_t i = 0; i < places.size(); ++i)
        places[i].rank = ranks[i].rank;
}

std::vector<IndexPlace> countryPlaces(const Answer &answer, const Snapshot &snapshot)
{
    std::vector<IndexPlace> out;
    for (const CountryResult &country : answer.countries) {
        if (country.country == kUnassigned)
            continue;
        out.push_back({country.country, country.rank, country.value, country.low, country.high,
                       snapshot.models[country.bestModel].name, country.estimated});
    }
    rankByValue(out, answer.view.tieTolerance);
    return out;
}

std::vector<IndexPlace> labPlaces(const Dataset &dataset, const Answer &answer,
                                  const Snapshot &snapshot)
{
    std::vector<IndexPlace> out;
    for (const RankedModel &line : answer.ranking) {
        const Model &model = snapshot.models[line.model];
        if (model.lab)
            out.push_back({dataset.labs[*model.lab].id, 0, line.index, line.indexLow,
                           line.indexHigh, model.name, line.estimated});
    }
    rankByValue(out, answer.view.tieTolerance);
    return out;
}

Result<std::optional<IndexSide>> sideOfSnapshot(const Dataset &dataset, const View &view,
                                                std::size_t position)
{
    const bool labs = view.trends.by == TrendGroup::Lab;
    View asked = view;
    asked.snapshot = dataset.snapshots[position].id;
    asked.method.clear();
    asked.choice = {};
    asked.certainty.shown = false;
    asked.reference.clear();
    asked.folding = labs ? Folding::Lab : view.folding;
    const auto found = answer(dataset, asked, RankSets::LeftOut);
    if (!found)
        return tl::unexpected(found.error());
    IndexSide side;
    side.snapshot = position;
    const Snapshot &snapshot = dataset.snapshots[position];
    side.places = labs ? labPlaces(dataset, *found, snapshot) : countryPlaces(*found, snapshot);
    side.unmeasured = unmeasuredIn(dataset, *found);
    side.unknownFacts = found->unknownFacts.models;
    const auto unmeasured
        = labs ? unmeasuredByLab(dataset, *found) : unmeasuredByCountry(dataset, *found);
    for (IndexPlace &place : side.places) {
        if (const auto known = unmeasured.find(place.item); known != unmeasured.end())
            place.unmeasured = known->second;
    }
    return side.places.empty() ? std::optional<IndexSide>() : std::optional(std::move(side));
}

/// The best model of each country, or countries as printed.
IndexSide sideOfTable(const Dataset &dataset, const View &view, std::size_t position)
{
    IndexSide side;
    side.table = position;
    const IndexTable &table = dataset.indexTables[position];
    bool ranked = false;
    for (const IndexEntry &entry : table.entries) {
        if (entry.country.empty() || !passesCountries(dataset, view, entry.country))
            continue;
        IndexPlace place{
            entry.country, entry.rank.value_or(0), entry.value, entry.low, entry.high, entry.item,
            false};
        ranked = ranked || entry.rank;
        const auto known = std::ranges::find(side.places, entry.country, &IndexPlace::item);
        if (known == side.places.end())
            side.places.push_back(std::move(place));
        else if (entry.value > known->value)
            *known = std::move(place);
    }
    if (ranked)
        std::ranges::stable_sort(side.places, {}, &IndexPlace::rank);
    else
        rankByValue(side.places, 0);
    return side;
}

const IndexPlace *placeIn(const IndexSide &side, const std::string &item)
{
    const auto found = std::ranges::find(side.places, item, &IndexPlace::item);
    return found == side.places.end() ? nullptr : &*found;
}

std::optional<double> tauOf(const IndexSide &first, const IndexSide &other)
{
    std::vector<double> a;
    std::vector<double> b;
    for (const IndexPlace &place : first.places) {
        if (const IndexPlace *same = placeIn(other, place.item)) {
            a.push_back(place.rank);
            b.push_back(same->rank);
        }
    }
    return a.size() < kLeastShared ? std::nullopt : kendallTauB(a, b);
}

void compareSides(std::vector<IndexSide> &sides)
{
    for (IndexSide &side : sides) {
        double sum = 0;
        int others = 0;
        for (const IndexSide &other : sides) {
            side.tau.push_back(&side == &other ? std::optional(1.0) : tauOf(side, other));
            if (&side == &other || !side.tau.back())
                continue;
            sum += *side.tau.back();
            ++others;
        }
        if (others > 0)
            side.meanTau = sum / others;
    }
}

IndexVerdict verdictOf(const std::vector<IndexSide> &sides, const std::string &item)
{
    IndexVerdict out;
    out.item = item;
    std::map<int, int> counts;
    for (const IndexSide &side : sides) {
        if (const IndexPlace *place = placeIn(side, item)) {
            ++counts[place->rank];
            ++out.indices;
        }
    }
    for (const auto &[rank, count] : counts) {
        if (count > out.agree) {
            out.rank = rank;
            out.agree = count;
        }
    }
    return out;
}

/// Whoever stands high somewhere, those that most indices have first.
std::vector<std::string> leaders(const std::vector<IndexSide> &sides)
{
    std::map<std::string, double> weights;
    for (const IndexSide &side : sides) {
        for (const IndexPlace &place : side.places) {
            if (place.rank <= kTopOfIndices)
                weights[place.item] += 1.0 / place.rank;
        }
    }
    std::vector<std::string> items;
    items.reserve(weights.size());
    for (const auto &[item, weight] : weights)
        items.push_back(item);
    std::ranges::stable_sort(items, std::ranges::greater{},
                             [&weights](const std::string &item) { return weights[item]; });
    items.resize(std::min(items.size(), kMostFollowed));
    return items;
}

Result<std::vector<std::string>> followed(const Dataset &dataset, const View &view)
{
    std::vector<std::string> out;
    for (const std::string &item : view.trends.items) {
        if (view.trends.by == TrendGroup::Lab) {
            const auto lab = findLab(dataset, item);
            if (!lab)
                return failure(Error::Kind::NotFound, Error::tr("There is no lab \"%1\"."), {item});
            out.push_back(dataset.labs[*lab].id);
            continue;
        }
        if (!findCountry(dataset, item))
            return failure(Error::Kind::NotFound,
                           Error::tr("There is no country \"%1\"; use an ISO code such as KR."),
                           {item});
        const std::vector<std::string> countries = countriesWithLabs(dataset, item);
        out.insert(out.end(), countries.begin(), countries.end());
    }
    return out;
}

} // namespace

Result<Answered<IndexSides>> indexSides(const Dataset &dataset, const View &view)
{
    auto shown = answer(dataset, view, RankSets::LeftOut);
    if (!shown)
        return tl::unexpected(shown.error());
    auto items = followed(dataset, view);
    if (!items)
        return tl::unexpected(items.error());
    IndexSides out;
    for (const std::size_t position : newestOfMethods(dataset)) {
        auto side = sideOfSnapshot(dataset, shown->view, position);
        if (!side)
            return tl::unexpected(side.error());
        if (*side)
            out.sides.push_back(std::move(**side));
    }
    for (std::size_t i = 0; view.trends.by != TrendGroup::Lab && i < dataset.indexTables.size();
         ++i)
        out.sides.push_back(sideOfTable(dataset, shown->view, i));
    std::erase_if(out.sides, [](const IndexSide &side) { return side.places.empty(); });
    if (out.sides.empty())
        return failure(
            Error::Kind::Invalid,
            Error::tr("No index ranks anybody who passes the filters; take a filter away."));
    compareSides(out.sides);
    for (const std::string &item : items->empty() ? leaders(out.sides) : *items)
        out.items.push_back(verdictOf(out.sides, item));
    return Answered<IndexSides>{std::move(*shown), std::move(out)};
}

} // namespace podium
