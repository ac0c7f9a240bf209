// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/methods/scoring.h"

#include "app/engine/methods/aggregation.h"
#include "app/engine/methods/effective_method.h"
#include "app/engine/methods/imputation.h"
#include "app/engine/methods/normalisation.h"
#include "app/engine/methods/principal_component.h"
#include "app/engine/ranking/index.h"

#include <algorithm>
#include <cmath>

namespace podium {

namespace {

using Missing = MissingRule::Kind;
using Weighting = WeightRule::Kind;

bool fillsIn(Missing kind)
{
    return kind == Missing::Mean || kind == Missing::Median || kind == Missing::Regression;
}

bool toleratesGaps(Missing kind)
{
    return kind == Missing::Renormalise || fillsIn(kind);
}

/// Usable: enough of the weight was measured; with `gapless` rules all of it.
Population populationOf(const Columns &columns, const Method &method,
                        const std::vector<char> &eligible, double leastCoverage)
{
    // The sum of all weights differs from 1 in its last digits.
    constexpr double kRounding = 1e-9;
    std::vector<double> coverage(eligible.size(), 0.0);
    for (std::size_t b = 0; b < columns.size(); ++b) {
        const double weight = method.parts[b].weight;
        for (std::size_t i = 0; i < coverage.size(); ++i)
            coverage[i] += std::isnan(columns[b][i]) ? 0 : weight;
    }
    Population out{std::vector<char>(eligible.size()), std::vector<char>(eligible.size())};
    for (std::size_t i = 0; i < coverage.size(); ++i) {
        out.usable[i] = coverage[i] > 0 && coverage[i] >= leastCoverage - kRounding;
        out.member[i] = out.usable[i] && eligible[i];
    }
    return out;
}

Result<std::vector<double>> weightsOf(const Method &method, const Columns &values,
                                      const Population &population)
{
    std::vector<double> weights;
    for (const MethodPart &part : method.parts)
        weights.push_back(part.weight);
    if (method.rules.weights.kind != Weighting::PrincipalComponent)
        return weights;
    weights = principalComponentWeights(values, population);
    if (weights.empty())
        return failure(
            Error::Kind::Invalid,
            Error::tr("Principal component weights need at least %1 models with all scores; "
                      "choose other weights or fewer filters."),
            {std::to_string(kLeastCorrelated)});
    return weights;
}

/// A column that weighs nothing is asked of nobody.
void dropUnweighted(Columns &columns, const Method &method)
{
    if (method.rules.weights.kind == Weighting::PrincipalComponent)
        return;
    for (std::size_t b = 0; b < columns.size(); ++b) {
        if (method.parts[b].weight == 0)
            std::ranges::fill(columns[b], 0.0);
    }
}

/// What becomes of a missing score that nothing is filled in for; see aggregated().
MethodNote noteOfGaps(Aggregation aggregation)
{
    switch (aggregation) {
    case Aggregation::Borda:
        return MethodNote::MissingEarnsNothing;
    case Aggregation::Copeland:
        return MethodNote::SharedScores;
    case Aggregation::Arithmetic:
    case Aggregation::Geometric:
    case Aggregation::Harmonic:
    case Aggregation::WinRate:
        break;
    }
    return MethodNote::RenormalisedWeights;
}

std::vector<MethodNote> notesOf(const Method &method, const MethodScores &scores)
{
    const MethodRules &rules = method.rules;
    std::vector<MethodNote> notes;
    const auto add = [&notes](MethodNote note, bool applies) {
        if (applies)
            notes.push_back(note);
    };
    const auto unsteep = [](const auto &steepness) { return !steepness; };
    add(MethodNote::DependsOnModels, dependsOnModels(rules));
    add(MethodNote::NegativeLoadings,
        std::ranges::any_of(method.parts, [](const MethodPart &part) { return part.weight < 0; }));
    add(MethodNote::ImputedScores, fillsIn(rules.missing.kind));
    add(noteOfGaps(rules.aggregation), rules.missing.kind == Missing::Renormalise);
    add(MethodNote::ZeroDecides,
        rules.aggregation == Aggregation::Geometric || rules.aggregation == Aggregation::Harmonic);
    add(MethodNote::NoStandardError,
        rules.aggregation == Aggregation::Copeland
            || std::ranges::any_of(scores.steepness, unsteep));
    return notes;
}

/// Brings so large a share of the members' scores, at each end, to the nearest score within, and
/// whoever else lies beyond it.
void winsorise(Columns &columns, const Population &population, double share)
{
    for (std::vector<double> &column : columns) {
        std::vector<double> members;
        for (std::size_t i = 0; i < column.size(); ++i) {
            if (population.member[i] && !std::isnan(column[i]))
                members.push_back(column[i]);
        }
        std::ranges::sort(members);
        const auto out = static_cast<std::size_t>(share * static_cast<double>(members.size()));
        if (out == 0)
            continue;
        for (double &score : column) {
            if (!std::isnan(score))
                score = std::clamp(score, members[out], members[members.size() - 1 - out]);
        }
    }
}

/// Turns shares into what is aggregated.
void normalise(MethodScores &scores, const Dataset &dataset, const Population &population,
               std::optional<std::size_t> reference)
{
    const MethodRules &rules = scores.method.rules;
    const bool duels
        = rules.aggregation == Aggregation::WinRate || rules.aggregation == Aggregation::Borda;
    for (std::size_t b = 0; b < scores.values.size(); ++b) {
        const MethodPart &part = scores.method.parts[b];
        NormalisedColumn column
            = normalisedColumn(std::move(scores.values[b]), dataset.evaluations[part.evaluation],
                               part, rules.normalisation, population, reference);
        if (duels)
            column = {winRates(column.values, population, rules.aggregation == Aggregation::Borda),
                      std::nullopt};
        scores.values[b] = std::move(column.values);
        scores.steepness.push_back(column.steepness);
    }
}

Result<void> checkReference(const Dataset &dataset, const MethodScores &scores,
                            std::optional<std::size_t> reference)
{
    if (!reference || scores.method.rules.normalisation != Normalisation::Reference)
        return {};
    for (std::size_t b = 0; b < scores.values.size(); ++b) {
        if (std::isnan(scores.values[b][*reference]))
            return failure(
                Error::Kind::Invalid,
                Error::tr("The reference was not measured on %1, so no distance to it can be "
                          "taken; choose another reference or normalisation."),
                {dataset.evaluations[scores.method.parts[b].evaluation].nameEn});
    }
    return {};
}

/// What could not be filled in leaves its model without an index.
void dropUnfilled(const Columns &columns, Population &population)
{
    for (const std::vector<double> &column : columns) {
        for (std::size_t i = 0; i < column.size(); ++i) {
            const char filled = !std::isnan(column[i]);
            population.usable[i] &= filled;
            population.member[i] &= filled;
        }
    }
}

} // namespace

Columns shareColumns(const Dataset &dataset, const Snapshot &snapshot, const Method &method)
{
    Columns out;
    for (const MethodPart &part : method.parts) {
        std::vector<double> column = snapshot.scores.column(part.evaluation);
        const Scale scale = dataset.evaluations[part.evaluation].scale;
        for (double &score : column)
            score = asShare(score, scale);
        out.push_back(std::move(column));
    }
    return out;
}

Result<MethodScores> scoredRows(MethodScores scores, const Dataset &dataset,
                                const std::vector<char> &eligible,
                                std::optional<std::size_t> reference)
{
    const MethodRules rules = scores.method.rules;
    Population population
        = populationOf(scores.values, scores.method, eligible,
                       toleratesGaps(rules.missing.kind) ? rules.missing.leastCoverage : 1);
    dropUnweighted(scores.values, scores.method);
    if (fillsIn(rules.missing.kind)) {
        scores.predictionErrors = fillMissing(scores.values, population, rules.missing.kind);
        dropUnfilled(scores.values, population);
    }
    if (const auto checked = checkReference(dataset, scores, reference); !checked)
        return tl::unexpected(checked.error());
    if (rules.winsorised > 0)
        winsorise(scores.values, population, rules.winsorised);
    normalise(scores, dataset, population, reference);
    const auto weights = weightsOf(scores.method, scores.values, population);
    if (!weights)
        return tl::unexpected(weights.error());
    for (std::size_t b = 0; b < weights->size(); ++b)
        scores.method.parts[b].weight = (*weights)[b];
    if (rules.aggregation == Aggregation::Copeland
        && std::ranges::count(population.member, char(1)) > std::ptrdiff_t{kMostDuellists})
        return failure(
            Error::Kind::Invalid,
            Error::tr("Copeland compares every pair of models, which is too much for more than "
                      "%1; choose another aggregation or filter models."),
            {std::to_string(kMostDuellists)});
    scores.indices = aggregated(scores.values, *weights, rules.aggregation, population);
    scores.notes = notesOf(scores.method, scores);
    return scores;
}

Result<MethodScores> scored(const Dataset &dataset, const Snapshot &snapshot, Method effective,
                            const std::vector<char> &eligible, std::optional<std::size_t> reference)
{
    MethodScores scores;
    scores.method = std::move(effective);
    if (!isPlain(scores.method.rules)) {
        scores.values = shareColumns(dataset, snapshot, scores.method);
        return scoredRows(std::move(scores), dataset, eligible, reference);
    }
    scores.indices = indices(dataset, snapshot, scores.method);
    return scores;
}

} // namespace podium
