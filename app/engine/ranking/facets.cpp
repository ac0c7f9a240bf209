// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/ranking/facets.h"

#include "app/engine/ranking/answering.h"
#include "app/engine/ranking/selection.h"

#include <algorithm>

namespace podium {

namespace {

/// The View without its filter on one facet.
View without(View view, Facet facet)
{
    switch (facet) {
    case Facet::Country:
        view.include.clear();
        view.exclude.clear();
        break;
    case Facet::Lab:
        view.labs.clear();
        break;
    case Facet::Weights:
        view.openWeights.reset();
        break;
    case Facet::Reasoning:
        view.reasoning.reset();
        break;
    case Facet::Size:
        view.overParameters.reset();
        view.mostParameters.reset();
        break;
    case Facet::Price:
        view.overPrice.reset();
        view.mostPrice.reset();
        break;
    case Facet::Released:
        view.releasedFrom.reset();
        view.asOf.reset();
        break;
    }
    return view;
}

template <std::size_t N>
std::string classOf(const std::array<Bounds, N> &classes, std::optional<double> value)
{
    if (!value)
        return {};
    const auto found = std::ranges::find_if(
        classes, [value](const Bounds &bounds) { return !bounds.most || *value <= *bounds.most; });
    return std::to_string(found - classes.begin());
}

std::string yesNo(std::optional<bool> value)
{
    return !value ? std::string() : *value ? "yes" : "no";
}

int yearOf(Date date)
{
    return static_cast<int>(std::chrono::year_month_day(date).year());
}

/// Empty where the source does not say it.
std::string keyOf(const Dataset &dataset, const Model &model, Facet facet)
{
    switch (facet) {
    case Facet::Country:
        return std::string(countryOrUnassigned(dataset, model));
    case Facet::Lab:
        return model.lab ? dataset.labs[*model.lab].id : std::string();
    case Facet::Weights:
        return yesNo(model.openWeights);
    case Facet::Reasoning:
        return yesNo(model.reasoning);
    case Facet::Size:
        return classOf(kSizeClasses, model.parameters);
    case Facet::Price:
        return classOf(kPriceBands, model.blendedPrice);
    case Facet::Released:
        return model.released ? std::to_string(yearOf(*model.released)) : std::string();
    }
    return {};
}

template <std::size_t N>
std::vector<std::string> chosenClass(const std::array<Bounds, N> &classes, const Bounds &chosen)
{
    const auto found = std::ranges::find(classes, chosen);
    return found == classes.end() ? std::vector<std::string>()
                                  : std::vector{std::to_string(found - classes.begin())};
}

std::vector<std::string> chosenYears(const View &view)
{
    if (!view.releasedFrom || !view.asOf)
        return {};
    const int year = yearOf(*view.releasedFrom);
    const auto first = std::chrono::sys_days(std::chrono::year(year) / 1 / 1);
    const auto last = std::chrono::sys_days(std::chrono::year(year) / 12 / 31);
    return *view.releasedFrom == first && *view.asOf == last ? std::vector{std::to_string(year)}
                                                             : std::vector<std::string>();
}

std::vector<std::string> chosenKeys(const View &view, Facet facet)
{
    switch (facet) {
    case Facet::Country:
        return view.include;
    case Facet::Lab:
        return view.labs;
    case Facet::Weights:
        return {yesNo(view.openWeights)};
    case Facet::Reasoning:
        return {yesNo(view.reasoning)};
    case Facet::Size:
        return chosenClass(kSizeClasses, {view.overParameters, view.mostParameters});
    case Facet::Price:
        return chosenClass(kPriceBands, {view.overPrice, view.mostPrice});
    case Facet::Released:
        return chosenYears(view);
    }
    return {};
}

class Counting final
{
public:
    Counting(const Dataset &dataset, const View &view, const Answer &everything)
        : m_dataset(dataset)
        , m_view(view)
        , m_everything(everything)
        , m_models(dataset.snapshots[*findSnapshot(dataset, everything.view.snapshot)].models)
    {
    }

    [[nodiscard]] std::vector<FacetValue> values(Facet facet) const
    {
        const View others = without(m_view, facet);
        std::vector<FacetValue> values;
        for (const std::string &key : chosenKeys(m_view, facet)) {
            if (!key.empty())
                values.push_back({key, 0, true});
        }
        for (const RankedModel &line : m_everything.ranking) {
            const Model &model = m_models[line.model];
            if (passesFilters(m_dataset, others, model)
                && passesCountries(m_dataset, others, countryOrUnassigned(m_dataset, model)))
                count(values, keyOf(m_dataset, model, facet));
        }
        sort(values, facet);
        return values;
    }

private:
    static void count(std::vector<FacetValue> &values, const std::string &key)
    {
        if (key.empty())
            return;
        const auto found = std::ranges::find(values, key, &FacetValue::key);
        if (found == values.end())
            values.push_back({key, 1, false});
        else
            ++found->models;
    }

    static void sort(std::vector<FacetValue> &values, Facet facet)
    {
        std::ranges::sort(values, {}, &FacetValue::key);
        if (facet == Facet::Weights || facet == Facet::Reasoning)
            std::ranges::reverse(values);
        if (facet == Facet::Country || facet == Facet::Lab)
            std::ranges::stable_sort(values, std::ranges::greater{}, &FacetValue::models);
    }

    const Dataset &m_dataset;
    const View &m_view;
    const Answer &m_everything;
    const std::vector<Model> &m_models;
};

/// Every variant that has an index, whatever is filtered out.
Result<Answer> everything(const Dataset &dataset, const View &view)
{
    View all = view;
    for (const Facet facet : kFacets)
        all = without(std::move(all), facet);
    all.folding = Folding::All;
    all.text.clear();
    all.reference.clear();
    return answer(dataset, all, RankSets::LeftOut);
}

void setListed(std::vector<std::string> &list, const std::string &item, bool listed)
{
    std::erase(list, item);
    if (listed)
        list.push_back(item);
}

/// A class by its position; no bounds for any other text.
template <std::size_t N>
Bounds boundsOf(const std::array<Bounds, N> &classes, const std::string &key)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (key == std::to_string(i))
            return classes.at(i);
    }
    return {};
}

void setBounds(const Bounds &bounds, std::optional<double> &over, std::optional<double> &most)
{
    over = bounds.over;
    most = bounds.most;
}

void chooseYear(View &view, const std::string &key)
{
    view.releasedFrom = parseDate(key + "-01-01");
    view.asOf = parseDate(key + "-12-31");
}

} // namespace

View withFacet(View view, Facet facet, const std::string &key, bool chosen)
{
    if (facet == Facet::Country) {
        setListed(view.include, key, chosen);
        std::erase(view.exclude, key);
        return view;
    }
    if (facet == Facet::Lab) {
        setListed(view.labs, key, chosen);
        return view;
    }
    view = without(std::move(view), facet);
    if (!chosen)
        return view;
    if (facet == Facet::Weights)
        view.openWeights = key == "yes";
    else if (facet == Facet::Reasoning)
        view.reasoning = key == "yes";
    else if (facet == Facet::Size)
        setBounds(boundsOf(kSizeClasses, key), view.overParameters, view.mostParameters);
    else if (facet == Facet::Price)
        setBounds(boundsOf(kPriceBands, key), view.overPrice, view.mostPrice);
    else if (facet == Facet::Released)
        chooseYear(view, key);
    return view;
}

Result<Facets> facets(const Dataset &dataset, const View &view)
{
    const auto asked = resolved(dataset, view);
    if (!asked)
        return tl::unexpected(asked.error());
    const auto all = everything(dataset, *asked);
    if (!all)
        return tl::unexpected(all.error());
    const Counting counting(dataset, *asked, *all);
    Facets result;
    std::ranges::transform(kFacets, result.begin(),
                           [&counting](Facet facet) { return counting.values(facet); });
    return result;
}

} // namespace podium
