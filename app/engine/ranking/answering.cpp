// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/ranking/answering.h"

#include "app/engine/countries/composition.h"
#include "app/engine/countries/counting.h"
#include "app/engine/countries/intervals/country_intervals.h"
#include "app/engine/countries/intervals/drawn_counts.h"
#include "app/engine/methods/effective_method.h"
#include "app/engine/methods/scored_parts.h"
#include "app/engine/methods/scoring.h"
#include "app/engine/money/all_years.h"
#include "app/engine/ranking/candidates.h"
#include "app/engine/ranking/ranks.h"
#include "app/engine/ranking/selection.h"
#include "app/engine/ranking/similar_names.h"
#include "app/engine/ranking/world_ranks.h"
#include "app/engine/uncertainty/intervals.h"

#include <algorithm>

namespace podium {

namespace {

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

/// The included countries' part of what passes the filters, with ranks of its own.
std::vector<RankedModel> shownRanking(const Question &question, const std::vector<Candidate> &shown,
                                      const std::vector<int> &worldRanks,
                                      const std::optional<Reference> &reference)
{
    std::vector<RankedModel> lines;
    std::vector<double> values;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const Model &row = question.snapshot.models[shown[i].model];
        if (!passesCountries(question.dataset, question.view,
                             countryOrUnassigned(question.dataset, row)))
            continue;
        lines.push_back(rankedModel(question, shown[i], reference));
        lines.back().worldRank = worldRanks[i];
        values.push_back(shown[i].index);
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
        return noSuchModel(question.snapshot, name);
    const auto candidate = candidateOf(question, *model);
    if (!candidate)
        return failure(
            Error::Kind::Invalid,
            Error::tr("\"%1\" has no index under method %2 in snapshot %3, so nothing can be "
                      "compared with it."),
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

/// Everybody in the world. Rules that look at other models are applied anew where a filter leaves
/// some out; empty where that cannot be done for so many.
std::vector<Candidate> everyoneInTheWorld(const Question &question, const Method &method,
                                          const std::vector<Candidate> &sorted)
{
    if (isPlain(question.scores.method.rules))
        return sorted;
    const View open = unfiltered(question.view);
    if (eligibleModels(question.dataset, open, question.snapshot)
        == eligibleModels(question.dataset, question.view, question.snapshot))
        return sorted;
    const auto scores = scoredFor(question.dataset, open, question.snapshot, method);
    if (!scores)
        return {};
    return everyone({question.dataset, open, question.snapshot, *scores, question.ownMethod});
}

/// Variants with their errors, where the View asks what these do to countries; empty where it does
/// not.
std::vector<RankedModel> noisyVariants(const Question &question,
                                       const std::vector<Candidate> &candidates,
                                       const std::vector<std::optional<HiddenEffect>> &hidden,
                                       RankSets rankSets)
{
    std::vector<RankedModel> lines;
    const bool shown = question.view.certainty.shown && rankSets == RankSets::Computed;
    if (!shown && !question.view.correctChoice)
        return lines;
    for (const Candidate &candidate : candidates)
        lines.push_back(rankedModel(question, candidate, std::nullopt));
    addIndexIntervals(lines, question.dataset, question.snapshot, question.scores.method,
                      question.view.certainty, hidden);
    return lines;
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

/// Programmes whose day of announcement is known to be later; of others nobody can say.
void leaveOutLater(const Dataset &dataset, Date day, const MoneyView &money, FundingAnswer &funding)
{
    std::erase_if(funding.programmes, [&](const ProgrammeRow &row) {
        return dataset.ledger.programmes[row.programme].announced.value_or(day) > day;
    });
    funding.programmeSums = programmeSums(dataset, money, funding.programmes);
}

/// The month of the snapshot and the two before it: long enough to hold the rounds people talk about
/// on that day, short enough to compare them.
Date usualStart(Date day)
{
    return firstOfMonthBefore(day, 2);
}

void addMoney(const Dataset &dataset, Answer &out)
{
    MoneyView &money = out.view.money;
    const Date day = out.view.asOf.value_or(dataset.snapshots[out.snapshot].date);
    const auto past = pastDay(dataset, out.view, out.snapshot);
    if (!money.to || (past && *money.to >= kMoneyEnds))
        money.to = day;
    if (!money.from)
        money.from = usualStart(*money.to);
    out.funding = answerFunding(dataset, money);
    if (past)
        leaveOutLater(dataset, day, money, out.funding);
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

    const std::vector<Candidate> all = everyone(question);
    const std::vector<Candidate> inWorld = everyoneInTheWorld(question, method, all);
    const WorldRanks world(snapshot, inWorld, out.view.folding, out.view.tieTolerance);
    const std::vector<Candidate> sorted = filtered(question, all);
    const std::vector<Candidate> shown = folded(snapshot, sorted, out.view.folding);
    const std::vector<int> worldRanks = worldRanksOf(world, shown);
    out.unranked = unranked(question);
    out.unknownFacts = leftOutUnknown(question, all);
    out.ranking = shownRanking(question, shown, worldRanks, out.reference);
    const auto hidden = hiddenEffectsIn(question);
    addIndexIntervals(out.ranking, dataset, snapshot, question.scores.method, out.view.certainty,
                      hidden);
    const std::vector<RankedModel> variants = noisyVariants(question, sorted, hidden, rankSets);
    if (out.view.folding != Folding::All && !variants.empty())
        addChoiceBias(out.ranking, snapshot, out.view, variants, watch);
    if (rankSets == RankSets::Computed)
        out.rankBounds = addRankIntervals(out.ranking, out.view.certainty, watch);
    if (watch.isStopped())
        return stopped();
    out.countries = countryResults(dataset, snapshot, out.view, sorted, shown, worldRanks, inWorld);
    if (out.view.otherRule) {
        View other = out.view;
        other.countingRule = *out.view.otherRule;
        out.otherCountries
            = countryResults(dataset, snapshot, other, sorted, shown, worldRanks, inWorld);
    }
    if (!variants.empty())
        addCountryIntervals(out.countries, snapshot, out.view, variants, rankSets, watch);
    if (countsRanks(out.view.countingRule.kind))
        addCountIntervals(out.countries, dataset, snapshot, out.view,
                          noisyVariants(question, inWorld, hidden, rankSets), sorted, watch);
    if (out.view.withoutBestLab)
        addWithoutBestLab(out.countries, dataset, snapshot, out.view, sorted, inWorld);
    Composition top = composition(dataset, snapshot, out.ranking, out.view.top);
    out.composition = std::move(top.shares);
    out.topSize = top.size;
    out.candidates = static_cast<int>(world.size());
    out.snapshotSize = static_cast<int>(snapshot.models.size());

    addMoney(dataset, out);
    return out;
}

std::optional<std::size_t> newestRanked(const Dataset &dataset, View view)
{
    const auto ranks = [&](std::size_t snapshot) {
        view.snapshot = dataset.snapshots[snapshot].id;
        const auto answered = answer(dataset, view, RankSets::LeftOut);
        return answered && !answered->ranking.empty();
    };
    if (const auto first = newestComplete(dataset); first && ranks(*first))
        return first;
    std::optional<std::size_t> newest;
    for (std::size_t i = 0; i < dataset.snapshots.size(); ++i) {
        const bool isOlder = newest && dataset.snapshots[i].date <= dataset.snapshots[*newest].date;
        if (!isOlder && ranks(i))
            newest = i;
    }
    return newest;
}

View savedView(const Dataset &dataset, const Answer &answer)
{
    View view = answer.view;
    const Date day = view.asOf.value_or(dataset.snapshots[answer.snapshot].date);
    if (view.money.to == day && view.money.from == usualStart(day)) {
        view.money.from.reset();
        view.money.to.reset();
    }
    return view;
}

} // namespace podium
