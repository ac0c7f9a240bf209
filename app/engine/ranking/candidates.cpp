// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/ranking/candidates.h"

#include "app/engine/methods/effective_method.h"
#include "app/engine/ranking/selection.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <set>

namespace podium {

namespace {

std::optional<UnrankedReason> reasonNotToRank(const Question &question, const Model &row,
                                              const std::optional<Candidate> &candidate)
{
    if (row.recordedOn && !question.view.laterScores)
        return UnrankedReason::ScoredLater;
    if (!candidate)
        return UnrankedReason::MissingScores;
    if (candidate->estimated && !question.view.estimated)
        return UnrankedReason::EstimatedOnly;
    return std::nullopt;
}

/// Whose scores are hidden to learn what that does: everybody's, unless an index rests on who passes
/// the filters.
std::vector<char> hiddenFrom(const Dataset &dataset, const Snapshot &snapshot, const View &view,
                             const MethodRules &rules)
{
    const MissingRule::Kind kind = rules.missing.kind;
    const bool alone = kind == MissingRule::Kind::CompleteCases
        || kind == MissingRule::Kind::SourceEstimate || kind == MissingRule::Kind::Renormalise;
    return eligibleModels(dataset, alone && !dependsOnModels(rules) ? unfiltered(view) : view,
                          snapshot);
}

} // namespace

std::vector<std::optional<HiddenEffect>> hiddenEffectsIn(const Question &question)
{
    const auto &indices = question.scores.indices;
    const MissingRule::Kind kind = question.scores.method.rules.missing.kind;
    const bool gapless
        = kind == MissingRule::Kind::CompleteCases || kind == MissingRule::Kind::SourceEstimate;
    const bool guessed = question.view.estimated && question.ownMethod
        && std::ranges::any_of(indices, [](double index) { return std::isnan(index); });
    if (gapless && !guessed)
        return {};
    const View &view = question.view;
    return hiddenEffects(
        question.dataset, question.snapshot, question.scores.method,
        hiddenFrom(question.dataset, question.snapshot, view, question.scores.method.rules),
        view.reference.empty() ? std::nullopt : findModel(question.snapshot, view.reference));
}

std::optional<HiddenEffect> hiddenEffectOf(const Dataset &dataset, const Answer &answer,
                                           std::size_t model)
{
    const Snapshot &snapshot = dataset.snapshots[answer.snapshot];
    auto method
        = effectiveMethod(dataset, snapshot, dataset.methods[answer.method], answer.view.choice);
    if (!method)
        return std::nullopt;
    for (std::size_t b = 0; b < answer.weights.size(); ++b)
        method->parts[b].weight = answer.weights[b];
    const View &view = answer.view;
    return hiddenEffects(
        dataset, snapshot, *method, hiddenFrom(dataset, snapshot, view, method->rules),
        view.reference.empty() ? std::nullopt : findModel(snapshot, view.reference))[model];
}

std::optional<Candidate> candidateOf(const Question &question, std::size_t model)
{
    if (!std::isnan(question.scores.indices[model]))
        return Candidate{model, question.scores.indices[model], false};
    const Model &row = question.snapshot.models[model];
    if (question.ownMethod && row.publishedBasis == PublishedBasis::IndexOnly && row.publishedIndex)
        return Candidate{model, *row.publishedIndex, false, true};
    if (question.ownMethod && row.publishedBasis == PublishedBasis::Estimated && row.publishedIndex)
        return Candidate{model, *row.publishedIndex, true};
    return std::nullopt;
}

std::vector<Candidate> everyone(const Question &question)
{
    std::vector<Candidate> sorted;
    for (std::size_t i = 0; i < question.snapshot.models.size(); ++i) {
        const auto candidate = candidateOf(question, i);
        if (!reasonNotToRank(question, question.snapshot.models[i], candidate))
            sorted.push_back(*candidate);
    }
    std::ranges::sort(sorted, [&question](const Candidate &a, const Candidate &b) {
        if (a.index != b.index)
            return a.index > b.index;
        return question.snapshot.models[a.model].name < question.snapshot.models[b.model].name;
    });
    return sorted;
}

std::vector<Candidate> filtered(const Question &question, const std::vector<Candidate> &sorted)
{
    std::vector<Candidate> out;
    std::ranges::copy_if(sorted, std::back_inserter(out), [&](const Candidate &candidate) {
        return passesFilters(question.dataset, question.view,
                             question.snapshot.models[candidate.model]);
    });
    return out;
}

UnknownFacts leftOutUnknown(const Question &question, const std::vector<Candidate> &sorted)
{
    UnknownFacts out;
    if (unknownFactsOf(question.view, Model()).empty())
        return out; // no filter asks for what may be unknown
    std::set<ModelFact> facts;
    for (const Candidate &candidate : sorted) {
        const Model &row = question.snapshot.models[candidate.model];
        const std::vector<ModelFact> unknown = unknownFactsOf(question.view, row);
        if (unknown.empty() || !passesFiltersAsFarAsKnown(question.dataset, question.view, row)
            || !passesCountries(question.dataset, question.view,
                                countryOrUnassigned(question.dataset, row)))
            continue;
        ++out.models;
        facts.insert(unknown.begin(), unknown.end());
    }
    out.facts.assign(facts.begin(), facts.end());
    return out;
}

std::vector<UnrankedModel> unranked(const Question &question)
{
    std::vector<UnrankedModel> out;
    for (std::size_t i = 0; i < question.snapshot.models.size(); ++i) {
        const Model &row = question.snapshot.models[i];
        const auto reason = reasonNotToRank(question, row, candidateOf(question, i));
        if (reason && passesFilters(question.dataset, question.view, row))
            out.push_back({i, *reason});
    }
    return out;
}

} // namespace podium
