// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/values/dataset.h"

#include "app/engine/values/letter_case.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace podium {

namespace {

template <typename Items, typename Matches>
std::optional<std::size_t> positionOf(const Items &items, Matches matches)
{
    const auto found = std::ranges::find_if(items, matches);
    if (found == items.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - items.begin());
}

} // namespace

ScoreTable::ScoreTable(std::size_t evaluations, std::size_t models)
    : m_models(models)
    , m_columns(evaluations, std::vector<double>(models, std::numeric_limits<double>::quiet_NaN()))
{
}

std::optional<double> ScoreTable::score(std::size_t evaluation, std::size_t model) const
{
    const double score = m_columns.at(evaluation).at(model);
    return std::isnan(score) ? std::nullopt : std::optional(score);
}

const std::vector<double> &ScoreTable::column(std::size_t evaluation) const
{
    return m_columns.at(evaluation);
}

void ScoreTable::set(std::size_t evaluation, std::size_t model, double score)
{
    m_columns.at(evaluation).at(model) = score;
}

const ScoreBasis *ScoreTable::basis(std::size_t evaluation, std::size_t model) const
{
    if (evaluation >= m_bases.size())
        return nullptr;
    const auto &bases = m_bases[evaluation];
    const auto found = std::ranges::lower_bound(bases, model, {}, &Based::model);
    return found != bases.end() && found->model == model ? &found->basis : nullptr;
}

void ScoreTable::setBasis(std::size_t evaluation, std::size_t model, const ScoreBasis &basis)
{
    m_bases.resize(std::max(m_bases.size(), evaluation + 1));
    auto &bases = m_bases[evaluation];
    const auto place = std::ranges::lower_bound(bases, model, {}, &Based::model);
    if (place != bases.end() && place->model == model)
        place->basis = basis;
    else
        bases.insert(place, {model, basis});
}

void ScoreTable::takeOut(std::size_t model)
{
    for (std::vector<double> &column : m_columns)
        column.erase(column.begin() + static_cast<std::ptrdiff_t>(model));
    for (std::vector<Based> &bases : m_bases) {
        std::erase_if(bases, [model](const Based &based) { return based.model == model; });
        for (Based &based : bases)
            based.model -= based.model > model ? 1 : 0;
    }
    --m_models;
}

void ScoreTable::grow(std::size_t evaluations, std::size_t models)
{
    constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();
    m_models = std::max(m_models, models);
    for (std::vector<double> &column : m_columns)
        column.resize(m_models, kMissing);
    if (m_columns.size() < evaluations)
        m_columns.resize(evaluations, std::vector<double>(m_models, kMissing));
}

const Country *findCountry(const Dataset &dataset, std::string_view code)
{
    const auto found = std::ranges::find(dataset.countries, code, &Country::code);
    return found == dataset.countries.end() ? nullptr : &*found;
}

std::optional<std::size_t> findLab(const Dataset &dataset, std::string_view name)
{
    if (const auto exact
        = positionOf(dataset.labs, [name](const Lab &lab) { return lab.id == name; }))
        return exact;
    return positionOf(dataset.labs, [name](const Lab &lab) {
        return equalIgnoringCase(lab.nameEn, name) || lab.nameKo == name
            || std::ranges::any_of(lab.aliases, [name](const std::string &alias) {
                   return equalIgnoringCase(alias, name);
               });
    });
}

std::optional<std::size_t> findEvaluation(const Dataset &dataset, std::string_view id)
{
    return positionOf(dataset.evaluations, [id](const Evaluation &e) { return e.id == id; });
}

std::optional<std::size_t> findMethod(const Dataset &dataset, std::string_view id)
{
    return positionOf(dataset.methods, [id](const Method &method) {
        return method.id == id || method.version == id || method.name == id;
    });
}

std::optional<std::size_t> findSnapshot(const Dataset &dataset, std::string_view id)
{
    return positionOf(dataset.snapshots, [id](const Snapshot &s) { return s.id == id; });
}

std::optional<std::size_t> findModel(const Snapshot &snapshot, std::string_view text)
{
    const auto exact = positionOf(snapshot.models, [text](const Model &model) {
        return model.id == text || model.name == text || (!text.empty() && model.slug == text);
    });
    if (exact)
        return exact;
    const auto named = positionOf(snapshot.models, [text](const Model &model) {
        return equalIgnoringCase(model.name, text);
    });
    if (named)
        return named;
    return positionOf(snapshot.models, [text](const Model &model) {
        return std::ranges::any_of(model.aliases, [text](const std::string &alias) {
            return equalIgnoringCase(alias, text);
        });
    });
}

const Correction *findCountryCorrection(const Dataset &dataset, std::string_view lab)
{
    const auto found = std::ranges::find_if(dataset.corrections, [lab](const Correction &made) {
        return made.kind == Correction::Kind::LabCountry && made.subject == lab;
    });
    return found == dataset.corrections.end() ? nullptr : &*found;
}

std::optional<double> publishedFor(const Model &model, Subject subject)
{
    switch (subject) {
    case Subject::Coding:
        return model.publishedCoding;
    case Subject::Maths:
        return model.publishedMaths;
    case Subject::Agentic:
        return model.publishedAgentic;
    case Subject::Intelligence:
        break;
    }
    return model.assumed ? std::nullopt : model.publishedIndex;
}

std::string_view countryOf(const Dataset &dataset, const Model &model)
{
    return model.lab ? std::string_view(dataset.labs.at(*model.lab).country) : std::string_view();
}

} // namespace podium
