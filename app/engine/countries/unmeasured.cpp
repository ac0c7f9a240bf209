// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/countries/unmeasured.h"

#include "app/engine/countries/seats.h"
#include "app/engine/ranking/selection.h"

#include <algorithm>
#include <span>

namespace podium {

namespace {

std::vector<const Model *> unmeasuredModels(const Dataset &dataset, const Answer &answer)
{
    const std::vector<Model> &models = dataset.snapshots[answer.snapshot].models;
    std::vector<const Model *> out;
    for (const UnrankedModel &unranked : answer.unranked) {
        const Model &model = models[unranked.model];
        if (passesCountries(dataset, answer.view, countryOrUnassigned(dataset, model)))
            out.push_back(&model);
    }
    for (const RankedModel &line : answer.ranking) {
        if (line.estimated)
            out.push_back(&models[line.model]);
    }
    return out;
}

std::span<const LabResult> countedLabs(const CountryResult &country)
{
    const auto counted = static_cast<std::size_t>(country.labsCounted);
    return std::span(country.labs).first(std::min(country.labs.size(), counted));
}

} // namespace

std::map<std::string, int> unmeasuredByCountry(const Dataset &dataset, const Answer &answer)
{
    const SeatTable seats(dataset, answer.view.seats);
    std::map<std::string, int> out;
    for (const Model *model : unmeasuredModels(dataset, answer)) {
        for (const Seat &seat : seats.of(*model))
            ++out[std::string(seat.country)];
    }
    return out;
}

std::map<std::string, int> unmeasuredByLab(const Dataset &dataset, const Answer &answer)
{
    std::map<std::string, int> out;
    for (const Model *model : unmeasuredModels(dataset, answer)) {
        if (model->lab)
            ++out[dataset.labs[*model->lab].id];
    }
    return out;
}

CountryBounds::CountryBounds(const Dataset &dataset, const Answer &answer)
{
    const SeatTable seats(dataset, answer.view.seats);
    for (const Model *model : unmeasuredModels(dataset, answer)) {
        for (const Seat &seat : seats.of(*model))
            m_labs[std::string(seat.country)].push_back(model->lab);
    }
    for (const RankedModel &line : answer.ranking) {
        if (line.imputed > 0)
            m_filledIn.push_back(line.model);
    }
    std::ranges::sort(m_filledIn);
}

int CountryBounds::unmeasured(const CountryResult &country) const
{
    const auto found = m_labs.find(country.country);
    return found == m_labs.end() ? 0 : static_cast<int>(found->second.size());
}

bool CountryBounds::isFilledIn(const LabResult &lab) const
{
    return std::ranges::binary_search(m_filledIn, lab.bestModel);
}

bool CountryBounds::isFilledIn(const CountryResult &country) const
{
    return std::ranges::any_of(countedLabs(country),
                               [this](const LabResult &lab) { return isFilledIn(lab); });
}

/// A lab without any index would count beside the others.
bool CountryBounds::mayGainLabs(const CountryResult &country) const
{
    return std::ranges::any_of(m_labs.at(country.country), [&country](const LabId &lab) {
        return std::ranges::find(country.labs, lab, &LabResult::lab) == country.labs.end();
    });
}

Bound CountryBounds::ofBest(const CountryResult &country) const
{
    const LabResult &best = country.labs.front();
    if (unmeasured(country) == 0)
        return Bound::Exact;
    return best.estimated || isFilledIn(best) ? Bound::Unsure : Bound::AtLeast;
}

Bound CountryBounds::ofRank(const CountryResult &country,
                            const std::vector<CountryResult> &all) const
{
    const auto mayPass = [&](const auto &unmeasured) {
        if (unmeasured.first == kUnassigned)
            return false;
        const auto other = std::ranges::find(all, unmeasured.first, &CountryResult::country);
        return other == all.end() || other->rank >= country.rank;
    };
    return std::ranges::any_of(m_labs, mayPass) ? Bound::Unsure : Bound::Exact;
}

Bound CountryBounds::ofValue(const CountryResult &country, const CountingRule &rule) const
{
    const bool ofWorld
        = rule.kind == CountingRule::Kind::Count || rule.kind == CountingRule::Kind::FrontierShare;
    if (ofWorld)
        return m_labs.empty() ? Bound::Exact : Bound::Unsure;
    if (unmeasured(country) == 0)
        return Bound::Exact;
    const bool sure
        = std::ranges::none_of(countedLabs(country), &LabResult::estimated) && !isFilledIn(country);
    const bool mayFall = rule.kind == CountingRule::Kind::Herfindahl
        || (country.fewerThanAsked && mayGainLabs(country));
    return sure && !mayFall ? Bound::AtLeast : Bound::Unsure;
}

int unmeasuredIn(const Dataset &dataset, const Answer &answer)
{
    return static_cast<int>(unmeasuredModels(dataset, answer).size());
}

} // namespace podium
