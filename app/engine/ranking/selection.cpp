// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/ranking/selection.h"

#include "app/engine/countries/places.h"
#include "app/engine/money/conversion_check.h"
#include "app/engine/ranking/view_bounds.h"
#include "app/engine/values/letter_case.h"

#include <algorithm>
#include <string>

namespace podium {

namespace {

bool contains(const std::vector<std::string> &list, std::string_view item)
{
    return std::ranges::find(list, item) != list.end();
}

bool mentions(std::string_view text, std::string_view part)
{
    return lowered(text).find(part) != std::string::npos;
}

bool passesText(const Dataset &dataset, const std::string &text, const Model &model)
{
    const std::string part = lowered(text);
    const auto mentionsPart = [&part](const std::string &name) { return mentions(name, part); };
    if (mentionsPart(model.name) || std::ranges::any_of(model.aliases, mentionsPart))
        return true;
    if (!model.lab)
        return false;
    const Lab &lab = dataset.labs[*model.lab];
    const Country *country = findCountry(dataset, lab.country);
    return mentions(lab.nameEn, part) || mentions(lab.nameKo, part)
        || (country && (mentions(country->nameEn, part) || mentions(country->nameKo, part)));
}

/// What becomes of a model of which a filter asks what is not known.
enum class UnknownFact { Fails, Passes };

bool isWithin(std::optional<double> value, std::optional<double> over, std::optional<double> most,
              UnknownFact unknown)
{
    if (!value)
        return unknown == UnknownFact::Passes || (!over && !most);
    return (!over || *value > *over) && (!most || *value <= *most);
}

bool isAsAsked(std::optional<bool> value, std::optional<bool> asked, UnknownFact unknown)
{
    return !asked || (value ? value == asked : unknown == UnknownFact::Passes);
}

bool passes(const Dataset &dataset, const View &view, const Model &model, UnknownFact unknown)
{
    if (!view.labs.empty() && !(model.lab && contains(view.labs, dataset.labs[*model.lab].id)))
        return false;
    if (!isAsAsked(model.openWeights, view.openWeights, unknown)
        || !isAsAsked(model.reasoning, view.reasoning, unknown))
        return false;
    if (view.asOf && model.released && *model.released > *view.asOf)
        return false;
    if (view.releasedFrom
        && !(model.released ? *model.released >= *view.releasedFrom
                            : unknown == UnknownFact::Passes))
        return false;
    if (!isWithin(model.parameters, view.overParameters, view.mostParameters, unknown)
        || !isWithin(model.blendedPrice, view.overPrice, view.mostPrice, unknown))
        return false;
    return view.text.empty() || passesText(dataset, view.text, model);
}

Result<std::size_t> chosenSnapshot(const Dataset &dataset, const View &view)
{
    if (dataset.snapshots.empty())
        return failure(Error::Kind::Empty, Error::tr("There are no figures loaded."));
    if (!view.snapshot.empty()) {
        if (const auto found = findSnapshot(dataset, view.snapshot))
            return *found;
        std::string known;
        for (const Snapshot &snapshot : dataset.snapshots)
            known += (known.empty() ? "" : ", ") + snapshot.id;
        return failure(Error::Kind::NotFound,
                       Error::tr("There is no snapshot \"%1\"; there are %2."),
                       {view.snapshot, known});
    }
    if (const auto newest = newestComplete(dataset, view.asOf))
        return *newest;
    return failure(Error::Kind::NotFound,
                   Error::tr("There is no snapshot on or before %1; the oldest is of %2."),
                   {toIsoText(*view.asOf), toIsoText(dataset.snapshots.front().date)});
}

Result<std::string> chosenMethod(const Dataset &dataset, const View &view, const Snapshot &snapshot)
{
    if (view.method.empty())
        return dataset.methods.at(snapshot.method).id;
    if (const auto found = findMethod(dataset, view.method))
        return dataset.methods[*found].id;
    std::string known;
    for (const Method &method : dataset.methods)
        known += (known.empty() ? "" : ", ") + method.id;
    return failure(Error::Kind::NotFound, Error::tr("There is no method \"%1\"; there are %2."),
                   {view.method, known});
}

Result<std::vector<std::string>> labIds(const Dataset &dataset,
                                        const std::vector<std::string> &names)
{
    std::vector<std::string> ids;
    for (const std::string &name : names) {
        const auto lab = findLab(dataset, name);
        if (!lab)
            return failure(Error::Kind::NotFound, Error::tr("There is no lab \"%1\"."), {name});
        ids.push_back(dataset.labs[*lab].id);
    }
    return ids;
}

/// One of somebody's own methods is chosen by name only.
bool isComplete(const Dataset &dataset, const Snapshot &snapshot)
{
    return !dataset.methods.at(snapshot.method).own && holdsScores(snapshot);
}

} // namespace

bool holdsScores(const Snapshot &snapshot)
{
    return std::ranges::none_of(snapshot.models, [](const Model &model) {
        return model.publishedBasis == PublishedBasis::IndexOnly && !model.assumed;
    });
}

std::optional<std::size_t> newestComplete(const Dataset &dataset, std::optional<Date> asOf)
{
    std::optional<std::size_t> newest;
    for (std::size_t i = dataset.snapshots.size(); i-- > 0;) {
        if (asOf && dataset.snapshots[i].date > *asOf)
            continue;
        if (isComplete(dataset, dataset.snapshots[i]))
            return i;
        newest = newest.value_or(i);
    }
    return newest;
}

bool looksBack(const Dataset &dataset, const View &view, std::size_t snapshot)
{
    const auto newest = newestComplete(dataset);
    return view.asOf
        || (newest && dataset.snapshots[snapshot].date < dataset.snapshots[*newest].date);
}

std::optional<Date> pastDay(const Dataset &dataset, const View &view, std::size_t snapshot)
{
    return looksBack(dataset, view, snapshot)
        ? std::optional(view.asOf.value_or(dataset.snapshots[snapshot].date))
        : std::nullopt;
}

Result<View> resolved(const Dataset &dataset, View view)
{
    const auto snapshot = chosenSnapshot(dataset, view);
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    view.snapshot = dataset.snapshots[*snapshot].id;
    auto method = chosenMethod(dataset, view, dataset.snapshots[*snapshot]);
    if (!method)
        return tl::unexpected(method.error());
    view.method = std::move(*method);
    auto labs = labIds(dataset, view.labs);
    if (!labs)
        return tl::unexpected(labs.error());
    view.labs = std::move(*labs);
    auto moneyLabs = labIds(dataset, view.money.labs);
    if (!moneyLabs)
        return tl::unexpected(moneyLabs.error());
    view.money.labs = std::move(*moneyLabs);
    for (auto *places :
         {&view.include, &view.exclude, &view.money.countries, &view.money.profile}) {
        auto codes = placeCodes(dataset, *places);
        if (!codes)
            return tl::unexpected(codes.error());
        *places = std::move(*codes);
    }
    if (const auto checked = checkBounds(view); !checked)
        return tl::unexpected(checked.error());
    if (view.certainty.of == ErrorOf::RunAgain && !view.certainty.correlation)
        view.certainty.correlation = dataset.rerunCorrelation;
    if (const auto checked = checkConversion(dataset.ledger, view.money); !checked)
        return tl::unexpected(checked.error());
    return view;
}

bool passesFilters(const Dataset &dataset, const View &view, const Model &model)
{
    return passes(dataset, view, model, UnknownFact::Fails);
}

bool passesFiltersAsFarAsKnown(const Dataset &dataset, const View &view, const Model &model)
{
    return passes(dataset, view, model, UnknownFact::Passes);
}

std::vector<ModelFact> unknownFactsOf(const View &view, const Model &model)
{
    std::vector<ModelFact> facts;
    const auto ask = [&facts](ModelFact fact, bool asked, bool known) {
        if (asked && !known)
            facts.push_back(fact);
    };
    ask(ModelFact::Weights, view.openWeights.has_value(), model.openWeights.has_value());
    ask(ModelFact::Reasoning, view.reasoning.has_value(), model.reasoning.has_value());
    ask(ModelFact::Released, view.releasedFrom.has_value(), model.released.has_value());
    ask(ModelFact::Parameters, view.overParameters || view.mostParameters,
        model.parameters.has_value());
    ask(ModelFact::Price, view.overPrice || view.mostPrice, model.blendedPrice.has_value());
    return facts;
}

View unfiltered(View view)
{
    view.asOf.reset();
    view.include.clear();
    view.exclude.clear();
    view.labs.clear();
    view.openWeights.reset();
    view.reasoning.reset();
    view.releasedFrom.reset();
    view.overParameters.reset();
    view.mostParameters.reset();
    view.overPrice.reset();
    view.mostPrice.reset();
    view.text.clear();
    return view;
}

std::vector<char> eligibleModels(const Dataset &dataset, const View &view, const Snapshot &snapshot)
{
    View nameless = view;
    nameless.text.clear();
    std::vector<char> out;
    out.reserve(snapshot.models.size());
    for (const Model &model : snapshot.models)
        out.push_back((!model.recordedOn || view.laterScores)
                      && passesFilters(dataset, nameless, model));
    return out;
}

bool passesCountries(const Dataset &dataset, const View &view, std::string_view country)
{
    return (view.include.empty() || covers(dataset, view.include, country))
        && !covers(dataset, view.exclude, country);
}

std::string_view countryOrUnassigned(const Dataset &dataset, const Model &model)
{
    const std::string_view country = countryOf(dataset, model);
    return country.empty() ? kUnassigned : country;
}

bool isModel(const Dataset &dataset, const std::string &name)
{
    return std::ranges::any_of(dataset.snapshots, [&name](const Snapshot &snapshot) {
        return findModel(snapshot, name).has_value();
    });
}

} // namespace podium
