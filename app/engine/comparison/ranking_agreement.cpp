// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/comparison/ranking_agreement.h"

#include "app/engine/comparison/agreement.h"

#include <algorithm>
#include <cstdlib>
#include <unordered_map>

namespace podium {

namespace {

struct Place {
    std::string item;
    std::string name;
    int rank = 0;
};

std::vector<Place> placesOf(const std::vector<CountryResult> &countries)
{
    std::vector<Place> places;
    for (const CountryResult &country : countries) {
        if (country.rank > 0)
            places.push_back({country.country, country.country, country.rank});
    }
    return places;
}

std::vector<Place> placesOf(const Dataset &dataset, const Answer &answer, AgreementItems items)
{
    if (items == AgreementItems::Countries)
        return placesOf(answer.countries);
    std::vector<Place> places;
    for (const RankedModel &line : answer.ranking) {
        const Model &model = dataset.snapshots[answer.snapshot].models[line.model];
        places.push_back({model.id, model.name, line.rank});
    }
    return places;
}

using ItemNumbers = std::unordered_map<std::string, std::size_t>;

ItemList numbered(const std::vector<Place> &places, ItemNumbers &numbers)
{
    ItemList list;
    for (const Place &place : places)
        list.push_back(numbers.try_emplace(place.item, numbers.size()).first->second);
    return list;
}

/// Competition ranks counted again among those kept; equal ranks stay equal.
std::vector<int> countedAgain(const std::vector<int> &ascending)
{
    std::vector<int> ranks;
    for (std::size_t i = 0; i < ascending.size(); ++i) {
        const bool tied = i > 0 && ascending[i] == ascending[i - 1];
        ranks.push_back(tied ? ranks.back() : static_cast<int>(i) + 1);
    }
    return ranks;
}

/// Rank of each of `places` whose item is in `others`, among these.
std::unordered_map<std::string, int> ranksAmongBoth(const std::vector<Place> &places,
                                                    const std::vector<Place> &others)
{
    std::unordered_map<std::string, int> kept;
    for (const Place &other : others)
        kept.emplace(other.item, 0);
    std::vector<int> ranks;
    std::vector<std::string> items;
    for (const Place &place : places) {
        if (!kept.contains(place.item))
            continue;
        ranks.push_back(place.rank);
        items.push_back(place.item);
    }
    const std::vector<int> again = countedAgain(ranks);
    std::unordered_map<std::string, int> out;
    for (std::size_t i = 0; i < items.size(); ++i)
        out.emplace(items[i], again[i]);
    return out;
}

void addMeasures(RankingAgreement &out)
{
    std::vector<double> ranks;
    std::vector<double> otherRanks;
    double sum = 0;
    for (const RankShift &shift : out.shifts) {
        ranks.push_back(shift.rank);
        otherRanks.push_back(shift.otherRank);
        sum += std::abs(shift.shift());
        out.largestShift = std::max(out.largestShift, std::abs(shift.shift()));
    }
    out.kendallTauB = kendallTauB(ranks, otherRanks);
    out.spearman = spearman(ranks, otherRanks);
    if (!out.shifts.empty())
        out.meanShift = sum / static_cast<double>(out.shifts.size());
}

/// `mostTop`: places that count as the top, where there are so many.
RankingAgreement agreementOf(const std::vector<Place> &places,
                             const std::vector<Place> &otherPlaces, int mostTop)
{
    const auto ranks = ranksAmongBoth(places, otherPlaces);
    const auto otherRanks = ranksAmongBoth(otherPlaces, places);
    RankingAgreement out;
    for (const Place &place : places) {
        const auto rank = ranks.find(place.item);
        if (rank != ranks.end())
            out.shifts.push_back({place.item, place.name, rank->second, otherRanks.at(place.item)});
    }
    out.onlyFirst = static_cast<int>(places.size() - out.shifts.size());
    out.onlyOther = static_cast<int>(otherPlaces.size() - out.shifts.size());
    addMeasures(out);

    ItemNumbers numbers;
    const ItemList list = numbered(places, numbers);
    const ItemList otherList = numbered(otherPlaces, numbers);
    out.topSize = static_cast<int>(
        std::min({static_cast<std::size_t>(mostTop), list.size(), otherList.size()}));
    out.topOverlap = topOverlap(list, otherList, static_cast<std::size_t>(out.topSize));
    out.rankBiasedOverlap = rankBiasedOverlap(list, otherList, kPersistence);
    return out;
}

} // namespace

RankingAgreement agreementOf(const Dataset &dataset, const Answer &first, const Answer &other,
                             AgreementItems items)
{
    RankingAgreement out = agreementOf(placesOf(dataset, first, items),
                                       placesOf(dataset, other, items), first.view.top);
    out.items = items;
    return out;
}

std::optional<RankingAgreement> agreementOfRules(const Answer &answer)
{
    if (!answer.view.otherRule)
        return std::nullopt;
    RankingAgreement out
        = agreementOf(placesOf(answer.countries), placesOf(answer.otherCountries), answer.view.top);
    out.items = AgreementItems::Countries;
    return out;
}

} // namespace podium
