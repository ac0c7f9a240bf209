// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/claims/judging/model_class.h"

#include "app/engine/countries/places.h"
#include "app/engine/ranking/selection.h"

#include <sstream>

namespace podium {

namespace {

bool take(const Dataset &dataset, const std::string &word, ModelClass &named)
{
    if (word == "open-weights" || word == "closed-weights") {
        named.openWeights = word == "open-weights";
        return true;
    }
    if (word == "reasoning" || word == "non-reasoning") {
        named.reasoning = word == "reasoning";
        return true;
    }
    const bool out = word.starts_with('-');
    const std::string code = out ? word.substr(1) : word;
    (out ? named.outside : named.within).push_back(code);
    return findCountry(dataset, code) != nullptr;
}

} // namespace

std::optional<ModelClass> modelClass(const Dataset &dataset, const std::string &words)
{
    ModelClass named;
    std::istringstream stream(words);
    bool any = false;
    for (std::string word; std::getline(stream, word, ','); any = true) {
        if (!take(dataset, word, named))
            return std::nullopt;
    }
    return any ? std::optional(named) : std::nullopt;
}

namespace {

bool isOfPlaces(const Dataset &dataset, const ModelClass &named, const Model &model)
{
    const auto country = countryOrUnassigned(dataset, model);
    return (named.within.empty() || covers(dataset, named.within, country))
        && !covers(dataset, named.outside, country);
}

} // namespace

bool isOfClass(const Dataset &dataset, const ModelClass &named, const Model &model)
{
    return (!named.openWeights || model.openWeights == *named.openWeights)
        && (!named.reasoning || model.reasoning == *named.reasoning)
        && isOfPlaces(dataset, named, model);
}

bool mayBeOfClass(const Dataset &dataset, const ModelClass &named, const Model &model)
{
    const auto may = [](std::optional<bool> asked, std::optional<bool> known) {
        return !asked || !known || asked == known;
    };
    return !isOfClass(dataset, named, model) && may(named.openWeights, model.openWeights)
        && may(named.reasoning, model.reasoning) && isOfPlaces(dataset, named, model);
}

} // namespace podium
