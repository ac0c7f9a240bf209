// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/calibration/reruns.h"

#include "app/engine/ranking/index.h"
#include "app/engine/uncertainty/score_error.h"

#include <algorithm>
#include <cmath>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace podium {

namespace {

constexpr std::size_t kLeastModels = 30;
constexpr int kManyQuestions = 1000;

/// The score as a share of what can be reached; absent where it is missing.
std::optional<double> shareOf(const Dataset &dataset, const Snapshot &snapshot,
                              const MethodPart &part, std::size_t model)
{
    const auto score = snapshot.scores.score(part.evaluation, model);
    return score ? std::optional(normalised(*score, dataset.evaluations[part.evaluation].scale))
                 : std::nullopt;
}

/// Variance of the mean of the answers; absent where it is not known.
std::optional<double> answerVarianceOf(const Dataset &dataset, const Snapshot &snapshot,
                                       const MethodPart &part, std::size_t model, double share)
{
    const Evaluation &evaluation = dataset.evaluations[part.evaluation];
    const auto questions = part.questions ? part.questions : evaluation.questions;
    if (!questions || evaluation.scale == Scale::Elo)
        return std::nullopt;
    const auto other = evaluation.ofWrongAnswersIn
        ? snapshot.scores.score(*evaluation.ofWrongAnswersIn, model)
        : std::nullopt;
    const double asked = std::max(1.0, *questions * askedShare(evaluation, other));
    const double error = shareStandardError(share, asked, 1, 0);
    return error * error;
}

std::vector<RerunChange> changesOf(const Dataset &dataset, const SnapshotPair &pair,
                                   const std::vector<SharedModel> &shared, const MethodPart &part)
{
    std::vector<RerunChange> out;
    std::size_t both = 0;
    for (const SharedModel &model : shared) {
        const Snapshot &snapshot = dataset.snapshots[pair.earlier];
        const auto before = shareOf(dataset, snapshot, part, model.earlier);
        const auto after = shareOf(dataset, dataset.snapshots[pair.later], part, model.later);
        if (!before || !after)
            continue;
        ++both;
        const auto variance
            = answerVarianceOf(dataset, snapshot, part, model.earlier, (*before + *after) / 2);
        if (variance && isRerun(*before, *after))
            out.push_back({*after - *before, *variance});
    }
    const bool whole = out.size() >= kLeastModels && 2 * out.size() >= both;
    return whole ? out : std::vector<RerunChange>();
}

/// Changes of the indices of models with all scores in both snapshots.
std::vector<double> indexChanges(const Dataset &dataset, const SnapshotPair &pair,
                                 const std::vector<SharedModel> &shared, const Method &method)
{
    std::vector<double> out;
    for (const SharedModel &model : shared) {
        std::optional<double> change = 0;
        for (const MethodPart &part : method.parts) {
            const auto before
                = shareOf(dataset, dataset.snapshots[pair.earlier], part, model.earlier);
            const auto after = shareOf(dataset, dataset.snapshots[pair.later], part, model.later);
            change = change && before && after
                ? std::optional(*change + 100 * part.weight * (*after - *before))
                : std::nullopt;
        }
        if (change)
            out.push_back(*change);
    }
    return out;
}

/// Mean product of two different ones over the mean square.
std::optional<double> sharedPart(const std::vector<double> &changes)
{
    double sum = 0;
    double squares = 0;
    for (const double change : changes) {
        sum += change;
        squares += change * change;
    }
    if (changes.size() < kLeastModels || squares <= 0)
        return std::nullopt;
    const double pairs = static_cast<double>(changes.size()) - 1;
    return std::clamp((sum * sum - squares) / pairs / squares, 0.0, 0.95);
}

struct Sums {
    double squares = 0;
    double variances = 0;
};

/// Evaluations without a factor get the largest of those that are as small.
void fillUnseen(std::vector<Evaluation> &evaluations)
{
    std::optional<double> largest;
    for (const Evaluation &evaluation : evaluations) {
        if (evaluation.rerunSeen && evaluation.questions.value_or(0) < kManyQuestions)
            largest = std::max(largest.value_or(0), *evaluation.rerunFactor);
    }
    for (Evaluation &evaluation : evaluations) {
        if (!evaluation.rerunSeen)
            evaluation.rerunFactor = largest;
    }
}

} // namespace

std::vector<SnapshotPair> pairsOfOneMethod(const Dataset &dataset)
{
    std::vector<SnapshotPair> out;
    for (std::size_t earlier = 0; earlier < dataset.snapshots.size(); ++earlier) {
        for (std::size_t later = earlier + 1; later < dataset.snapshots.size(); ++later) {
            if (dataset.snapshots[earlier].method == dataset.snapshots[later].method)
                out.push_back({earlier, later});
        }
    }
    return out;
}

std::vector<SharedModel> sharedModels(const Dataset &dataset, const SnapshotPair &pair)
{
    const auto &before = dataset.snapshots[pair.earlier].models;
    const auto &after = dataset.snapshots[pair.later].models;
    std::unordered_map<std::string_view, std::size_t> places;
    for (std::size_t i = 0; i < before.size(); ++i)
        places.try_emplace(before[i].id, i);
    std::vector<SharedModel> out;
    for (std::size_t i = 0; i < after.size(); ++i) {
        if (const auto found = places.find(after[i].id); found != places.end())
            out.push_back({found->second, i});
    }
    return out;
}

bool isRerun(double earlier, double later)
{
    constexpr double kPrinted = 0.0005;
    return std::abs(later - earlier) > kPrinted;
}

bool isRemeasured(const Dataset &dataset, const Method &method, const Snapshot &before,
                  const Snapshot &after, std::size_t model)
{
    const auto earlier
        = std::ranges::find(before.models, after.models[model].id, &podium::Model::id);
    if (earlier == before.models.end())
        return false;
    const auto position = static_cast<std::size_t>(earlier - before.models.begin());
    return std::ranges::any_of(method.parts, [&](const MethodPart &part) {
        const auto first = shareOf(dataset, before, part, position);
        const auto second = shareOf(dataset, after, part, model);
        return first && second && isRerun(*first, *second);
    });
}

std::optional<std::size_t> remeasuredSince(const Dataset &dataset, std::size_t snapshot,
                                           std::size_t model)
{
    const Snapshot &after = dataset.snapshots[snapshot];
    for (std::size_t i = snapshot; i-- > 0;) { // oldest first, so the nearest one is met first
        const Snapshot &before = dataset.snapshots[i];
        const bool known = before.method == after.method && before.source == after.source
            && std::ranges::find(before.models, after.models[model].id, &podium::Model::id)
                != before.models.end();
        if (known)
            return isRemeasured(dataset, dataset.methods[after.method], before, after, model)
                ? std::optional(i)
                : std::nullopt;
    }
    return std::nullopt;
}

void learnReruns(Dataset &dataset)
{
    std::vector<Sums> sums(dataset.evaluations.size());
    double shared = 0;
    double models = 0;
    std::vector<char> known(dataset.snapshots.size(), 0);
    for (const SnapshotPair &pair : pairsOfOneMethod(dataset)) {
        if (std::exchange(known[pair.earlier], char(1)))
            continue;
        const Method &method = dataset.methods[dataset.snapshots[pair.earlier].method];
        const std::vector<SharedModel> both = sharedModels(dataset, pair);
        bool again = false;
        for (const MethodPart &part : method.parts) {
            for (const RerunChange &change : changesOf(dataset, pair, both, part)) {
                sums[part.evaluation].squares += change.change * change.change;
                sums[part.evaluation].variances += change.variance;
                again = true;
            }
        }
        const std::vector<double> changes = indexChanges(dataset, pair, both, method);
        if (const auto correlation = sharedPart(changes); again && correlation) {
            shared += *correlation * static_cast<double>(changes.size());
            models += static_cast<double>(changes.size());
        }
    }
    for (std::size_t e = 0; e < sums.size(); ++e) {
        Evaluation &evaluation = dataset.evaluations[e];
        evaluation.rerunSeen = sums[e].variances > 0;
        evaluation.rerunFactor.reset();
        if (evaluation.rerunSeen)
            evaluation.rerunFactor = sums[e].squares / sums[e].variances;
    }
    fillUnseen(dataset.evaluations);
    dataset.rerunCorrelation = models > 0 ? std::optional(shared / models) : std::nullopt;
}

} // namespace podium
