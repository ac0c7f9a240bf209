// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/claims/judging/subjects.h"

#include "app/engine/claims/judging/model_class.h"
#include "app/engine/countries/places.h"
#include "app/engine/ranking/selection.h"
#include "app/engine/values/letter_case.h"

#include <algorithm>

namespace podium {

namespace {

template <typename Matches>
std::vector<std::size_t> modelsWhere(const Snapshot &snapshot, Matches matches)
{
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < snapshot.models.size(); ++i) {
        if (matches(snapshot.models[i]))
            out.push_back(i);
    }
    return out;
}

/// The id of a model that some snapshot has under this name; empty when none has.
std::string idElsewhere(const Dataset &dataset, const std::string &name)
{
    for (const Snapshot &snapshot : dataset.snapshots) {
        if (const auto model = findModel(snapshot, name))
            return snapshot.models[*model].id;
    }
    return {};
}

bool isFamily(const Dataset &dataset, const std::string &name)
{
    return std::ranges::any_of(dataset.snapshots, [&name](const Snapshot &snapshot) {
        return std::ranges::any_of(snapshot.models, [&name](const Model &model) {
            return equalIgnoringCase(model.family, name);
        });
    });
}

/// "EXAONE 4.0" of "EXAONE 4.0 32B": the first words of a family's name.
bool isOfLine(const Model &model, const std::string &line)
{
    const std::string &family = model.family;
    return family.size() > line.size() && (family[line.size()] == ' ' || family[line.size()] == '-')
        && equalIgnoringCase(std::string_view(family).substr(0, line.size()), line);
}

bool isLine(const Dataset &dataset, const std::string &name)
{
    return !name.empty() && std::ranges::any_of(dataset.snapshots, [&name](const Snapshot &day) {
        return std::ranges::any_of(day.models,
                                   [&name](const Model &model) { return isOfLine(model, name); });
    });
}

NotApplicable whyUnranked(const Case &judged, const std::vector<std::size_t> &models)
{
    const Snapshot &snapshot = judged.dataset.snapshots[judged.answer.snapshot];
    const View &view = judged.answer.view;
    bool passes = false;
    for (const std::size_t model : models) {
        const Model &row = snapshot.models[model];
        if (!passesFilters(judged.dataset, view, row)
            || !passesCountries(judged.dataset, view, countryOrUnassigned(judged.dataset, row)))
            continue;
        passes = true;
        if (std::ranges::find(judged.answer.unranked, model, &UnrankedModel::model)
            == judged.answer.unranked.end())
            return NotApplicable::FoldedAway;
    }
    return passes ? NotApplicable::NoIndex : NotApplicable::LeftOut;
}

} // namespace

const Country *countryNamed(const Dataset &dataset, const std::string &name)
{
    const auto found = std::ranges::find_if(dataset.countries, [&name](const Country &country) {
        return equalIgnoringCase(country.code, name) || equalIgnoringCase(country.nameEn, name)
            || (!name.empty() && country.nameKo == name);
    });
    return found == dataset.countries.end() ? nullptr : &*found;
}

std::vector<std::size_t> modelsNamed(const Dataset &dataset, std::size_t snapshot,
                                     const std::string &name)
{
    const Snapshot &day = dataset.snapshots[snapshot];
    if (const auto model = findModel(day, name))
        return {*model};
    if (const std::string id = idElsewhere(dataset, name); !id.empty())
        return modelsWhere(day, [&id](const Model &model) { return model.id == id; });
    if (isFamily(dataset, name))
        return modelsWhere(
            day, [&name](const Model &model) { return equalIgnoringCase(model.family, name); });
    if (const auto lab = findLab(dataset, name))
        return modelsWhere(day, [lab](const Model &model) { return model.lab == lab; });
    if (isLine(dataset, name))
        return modelsWhere(day, [&name](const Model &model) { return isOfLine(model, name); });
    if (const Country *country = countryNamed(dataset, name))
        return modelsWhere(day, [&](const Model &model) {
            return covers(dataset, {country->code}, countryOrUnassigned(dataset, model));
        });
    if (const auto called = modelClass(dataset, name))
        return modelsWhere(day,
                           [&](const Model &model) { return isOfClass(dataset, *called, model); });
    return {};
}

bool isKnown(const Dataset &dataset, const std::string &name)
{
    return isModel(dataset, name) || isFamily(dataset, name) || findLab(dataset, name)
        || isLine(dataset, name) || countryNamed(dataset, name) || modelClass(dataset, name);
}

namespace {

const std::vector<std::size_t> &remembered(const Case &judged, const std::string &name,
                                           SubjectMemory &memory)
{
    const auto [entry, isNew] = memory.try_emplace({judged.answer.snapshot, name});
    if (isNew)
        entry->second = modelsNamed(judged.dataset, judged.answer.snapshot, name);
    return entry->second;
}

} // namespace

FoundSubject findSubject(const Case &judged, const std::string &name, SubjectMemory &memory)
{
    const std::vector<std::size_t> &models = remembered(judged, name, memory);
    if (models.empty())
        return {nullptr, NotApplicable::NotInSnapshot};
    const auto line = std::ranges::find_if(judged.answer.ranking, [&](const RankedModel &ranked) {
        return std::ranges::binary_search(models, ranked.model);
    });
    if (line == judged.answer.ranking.end())
        return {nullptr, whyUnranked(judged, models)};
    const auto called = modelClass(judged.dataset, name);
    const Snapshot &snapshot = judged.dataset.snapshots[judged.answer.snapshot];
    if (called && std::any_of(judged.answer.ranking.begin(), line, [&](const RankedModel &better) {
            return mayBeOfClass(judged.dataset, *called, snapshot.models[better.model]);
        }))
        return {nullptr, NotApplicable::NotKnownOf};
    return {&*line, NotApplicable::No};
}

bool isSurelyLeftOut(const Case &judged, const std::string &name, SubjectMemory &memory)
{
    const Snapshot &snapshot = judged.dataset.snapshots[judged.answer.snapshot];
    return std::ranges::all_of(remembered(judged, name, memory), [&](std::size_t model) {
        const Model &row = snapshot.models[model];
        return unknownFactsOf(judged.answer.view, row).empty()
            && countryOrUnassigned(judged.dataset, row) != kUnassigned;
    });
}

FoundSubject bestBeside(const Case &judged, const std::string &name, SubjectMemory &memory)
{
    const std::vector<std::size_t> &models = remembered(judged, name, memory);
    const auto line = std::ranges::find_if(judged.answer.ranking, [&](const RankedModel &ranked) {
        return !std::ranges::binary_search(models, ranked.model);
    });
    if (line == judged.answer.ranking.end())
        return {nullptr, NotApplicable::NoNumber};
    return {&*line, NotApplicable::No};
}

Witness witnessOf(const Case &judged, const RankedModel &line)
{
    const Model &model = judged.dataset.snapshots[judged.answer.snapshot].models[line.model];
    return {model.name, std::string(countryOrUnassigned(judged.dataset, model)), line.index,
            line.estimated, line.rank};
}

} // namespace podium
