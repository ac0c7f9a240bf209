// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/ranking/answering.h"

#include "app/engine/countries/composition.h"
#include "app/engine/countries/counting.h"
#include "app/engine/methods/effective_method.h"
#include "app/engine/methods/scored_parts.h"
#include "app/engine/methods/scoring.h"
#include "app/engine/ranking/folding.h"
#include "app/engine/ranking/ranks.h"
#include "app/engine/ranking/selection.h"
#include "app/engine/uncertainty/intervals.h"

#include <algorithm>
#include <cmath>

namespace podium {

namespace {

/// What one answer is computed from, so that the steps need not pass it on one by one.
struct Question {
    const Dataset &dataset;
    const View &view;
    const Snapshot &snapshot;
    const MethodScores &scores;
    bool ownMethod = true; ///< the snapshot's, unchanged: published indices are comparable
};

/// The index a model would be ranked by: computed, or else the source's own measurement or estimate.
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

std::vector<Candidate> rankable(const Question &question, std::vector<UnrankedModel> &unranked)
{
    std::vector<Candidate> sorted;
    for (std::size_t i = 0; i < question.snapshot.models.size(); ++i) {
        const Model &row = question.snapshot.models[i];
        if (!passesFilters(question.dataset, question.view, row))
            continue;
        const auto candidate = candidateOf(question, i);
        if (const auto reason = reasonNotToRank(question, row, candidate))
            unranked.push_back({i, *reason});
        else
            sorted.push_back(*candidate);
    }
    std::ranges::sort(sorted, [&question](const Candidate &a, const Candidate &b) {
        if (a.index != b.index)
            return a.index > b.index;
        return question.snapshot.models[a.model].name < question.snapshot.models[b.model].name;
    });
    return sorted;
}

std::optional<double> publishedDifference(const Question &question, const Candidate &candidate)
{
    const Model &row = question.snapshot.models[candidate.model];
    const bool comparable = question.ownMethod && row.publishedIndex && !candidate.estimated
        && !candidate.indexOnly && row.publishedBasis != PublishedBasis::Estimated
        && !row.publishedOn;
    if (!comparable)
        return std::nullopt;
    return candidate.index - *row.publishedIndex;
}

/// Evaluations that count in the method but not with a score of this model.
int unmeasured(const Method &method, const std::vector<IndexPart> &parts)
{
    int count = 0;
    for (std::size_t b = 0; b < parts.size(); ++b)
        count += method.parts[b].weight != 0 && !parts[b].score;
    return count;
}

RankedModel rankedModel(const Question &question, const Candidate &candidate,
                        const std::optional<Reference> &reference)
{
    RankedModel line;
    line.model = candidate.model;
    line.index = candidate.index;
    line.estimated = candidate.estimated;
    line.indexOnly = candidate.indexOnly;
    line.publishedDifference = publishedDifference(question, candidate);
    if (reference) {
        line.difference = candidate.index - reference->index;
        if (reference->index > 0 && hasTrueZero(question.scores.method.rules))
            line.ratio = candidate.index / reference->index;
    }
    line.parts = partsOf(question.dataset, question.snapshot, question.scores, candidate.model);
    if (!candidate.estimated && !candidate.indexOnly)
        line.imputed = unmeasured(question.scores.method, line.parts);
    if (line.imputed > 0)
        line.publishedDifference.reset();
    return line;
}

/// The included countries' part of the world ranking, with ranks of its own.
std::vector<RankedModel> shownRanking(const Question &question, const std::vector<Candidate> &world,
                                      const std::vector<int> &worldRanks,
                                      const std::optional<Reference> &reference)
{
    std::vector<RankedModel> lines;
    std::vector<double> values;
    for (std::size_t i = 0; i < world.size(); ++i) {
        const Model &row = question.snapshot.models[world[i].model];
        if (!passesCountries(question.view, countryOrUnassigned(question.dataset, row)))
            continue;
        lines.push_back(rankedModel(question, world[i], reference));
        lines.back().worldRank = worldRanks[i];
        values.push_back(world[i].index);
    }
    const std::vector<Rank> ranks = competitionRanks(values, question.view.tieTolerance);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        lines[i].rank = ranks[i].rank;
        lines[i].tied = ranks[i].tied;
    }
    return lines;
}

/// The reference may itself be unranked: it may be estimated, or filtered out.
Result<std::optional<Reference>> referenceOf(const Question &question)
{
    const std::string &name = question.view.reference;
    if (name.empty())
        return std::nullopt;
    const auto model = findModel(question.snapshot, name);
    if (!model)
        return failure(Error::Kind::NotFound, "There is no model \"%1\" in snapshot %2.",
                       {name, question.snapshot.id});
    const auto candidate = candidateOf(question, *model);
    if (!candidate)
        return failure(Error::Kind::Invalid,
                       "\"%1\" has no index under method %2 in snapshot %3, so nothing can be "
                       "compared with it.",
                       {name, question.scores.method.id, question.snapshot.id});
    return Reference{candidate->model, candidate->index, candidate->estimated};
}

/// The rules as applied; the source's estimates are of its own rules only.
bool isOwnMethod(const Answer &answer, const Snapshot &snapshot, const Method &method)
{
    MethodRules rules = answer.rules;
    rules.missing = method.rules.missing;
    return answer.method == snapshot.method && rules == method.rules;
}

Result<MethodScores> scoredFor(const Dataset &dataset, const View &view, const Snapshot &snapshot,
                               const Method &method)
{
    auto effective = effectiveMethod(dataset, snapshot, method, view.choice);
    if (!effective)
        return tl::unexpected(effective.error());
    if (isPlain(effective->rules))
        return scored(dataset, snapshot, std::move(*effective), {}, {});
    const auto reference
        = view.reference.empty() ? std::nullopt : findModel(snapshot, view.reference);
    return scored(dataset, snapshot, std::move(*effective), eligibleModels(dataset, view, snapshot),
                  reference);
}

void describeMethod(Answer &out, const MethodScores &scores)
{
    out.rules = scores.method.rules;
    out.notes = scores.notes;
    for (const MethodPart &part : scores.method.parts)
        out.weights.push_back(part.weight);
    if (out.rules.missing.kind == MissingRule::Kind::SourceEstimate)
        out.view.estimated = true;
}

} // namespace

Result<Answer> answer(const Dataset &dataset, const View &view, RankSets rankSets,
                      const Watch &watch)
{
    auto filled = resolved(dataset, view);
    if (!filled)
        return tl::unexpected(filled.error());
    Answer out;
    out.view = std::move(*filled);
    out.snapshot = *findSnapshot(dataset, out.view.snapshot);
    out.method = *findMethod(dataset, out.view.method);
    const Snapshot &snapshot = dataset.snapshots[out.snapshot];
    const Method &method = dataset.methods[out.method];
    const auto scores = scoredFor(dataset, out.view, snapshot, method);
    if (!scores)
        return tl::unexpected(scores.error());
    describeMethod(out, *scores);
    const Question question{dataset, out.view, snapshot, *scores,
                            isOwnMethod(out, snapshot, method)};

    const auto reference = referenceOf(question);
    if (!reference)
        return tl::unexpected(reference.error());
    out.reference = *reference;

    const std::vector<Candidate> sorted = rankable(question, out.unranked);
    const std::vector<Candidate> world = folded(snapshot, sorted, out.view.folding);
    const std::vector<int> worldRanks = ranksOf(world, out.view.tieTolerance);
    out.ranking = shownRanking(question, world, worldRanks, out.reference);
    addIndexIntervals(out.ranking, dataset, question.scores.method, out.view.certainty);
    if (rankSets == RankSets::Computed)
        out.rankBounds = addRankIntervals(out.ranking, out.view.certainty, watch);
    if (watch.isStopped())
        return stopped();
    out.countries = countryResults(dataset, snapshot, out.view, sorted, world, worldRanks);
    if (out.view.otherRule) {
        View other = out.view;
        other.countingRule = *out.view.otherRule;
        out.otherCountries = countryResults(dataset, snapshot, other, sorted, world, worldRanks);
    }
    if (out.view.withoutBestLab)
        addWithoutBestLab(out.countries, dataset, snapshot, out.view, sorted);
    Composition top = composition(dataset, snapshot, out.ranking, out.view.top);
    out.composition = std::move(top.shares);
    out.topSize = top.size;
    out.candidates = static_cast<int>(world.size());
    out.snapshotSize = static_cast<int>(snapshot.models.size());

    MoneyView &money = out.view.money;
    if (!money.to)
        money.to = out.view.asOf.value_or(snapshot.date);
    // The month of the snapshot and the two before it: long enough to hold the rounds people talk
    // about on that day, short enough to compare them.
    if (!money.from)
        money.from = firstOfMonthBefore(*money.to, 2);
    out.funding = answerFunding(dataset, money);
    return out;
}

Result<std::optional<RankedModel>> bestOutside(const Dataset &dataset, View view,
                                               const std::vector<std::string> &countries)
{
    view.exclude = countries;
    const auto answered = answer(dataset, view, RankSets::LeftOut);
    if (!answered)
        return tl::unexpected(answered.error());
    if (answered->ranking.empty())
        return std::nullopt;
    return answered->ranking.front();
}

} // namespace podium
