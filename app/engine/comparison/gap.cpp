// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/comparison/gap.h"

#include "app/engine/methods/effective_method.h"
#include "app/engine/ranking/index.h"
#include "app/engine/ranking/selection.h"

#include <algorithm>
#include <cmath>

namespace podium {

namespace {

Result<std::size_t> measuredModel(const Dataset &dataset, const Snapshot &snapshot,
                                  const Method &method, std::string_view name)
{
    const auto model = findModel(snapshot, name);
    if (!model)
        return failure(Error::Kind::NotFound, "There is no model \"%1\" in snapshot %2.",
                       {std::string(name), snapshot.id});
    for (const MethodPart &part : method.parts) {
        if (!snapshot.scores.score(part.evaluation, *model))
            return failure(Error::Kind::Invalid,
                           "\"%1\" was not measured on %2, so its gap cannot be explained.",
                           {std::string(name), dataset.evaluations[part.evaluation].nameEn});
    }
    return *model;
}

/// t = g / (g − d): the weight that must move to one evaluation for a tie.
std::optional<double> shiftTo(double gap, double difference)
{
    if (gap == 0)
        return 0.0;
    const double t = gap / (gap - difference);
    return std::isfinite(t) && t > 0 && t <= 1 ? std::optional(t) : std::nullopt;
}

/// Solves min |w − weights|² with Σ w = 1 and w·d = 0 on the entries that are `free`, by its two
/// Lagrange multipliers; the others are zero. Empty when the system is singular.
std::vector<double> projected(const std::vector<double> &weights, const std::vector<double> &d,
                              const std::vector<bool> &free)
{
    double n = 0;
    double sumD = 0;
    double sumDD = 0;
    double sumW = 0;
    double sumWD = 0;
    for (std::size_t i = 0; i < d.size(); ++i) {
        if (!free[i])
            continue;
        n += 1;
        sumD += d[i];
        sumDD += d[i] * d[i];
        sumW += weights[i];
        sumWD += weights[i] * d[i];
    }
    const double determinant = n * sumDD - sumD * sumD;
    if (determinant <= 1e-15)
        return {};
    const double a = (sumDD * (1 - sumW) + sumD * sumWD) / determinant;
    const double b = -(sumD * (1 - sumW) + n * sumWD) / determinant;
    std::vector<double> out(d.size(), 0.0);
    for (std::size_t i = 0; i < d.size(); ++i) {
        if (free[i])
            out[i] = weights[i] + a + b * d[i];
    }
    return out;
}

double distance(const std::vector<double> &a, const std::vector<double> &b)
{
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += (a[i] - b[i]) * (a[i] - b[i]);
    return sum;
}

} // namespace

std::vector<double> nearestTiedWeights(const std::vector<double> &weights,
                                       const std::vector<double> &d)
{
    // At most some twenty evaluations: every set of zero weights is tried, which is exact.
    constexpr std::size_t kMostEvaluations = 16;
    std::vector<double> best;
    if (d.size() > kMostEvaluations)
        return best;
    for (std::size_t zeros = 0; zeros < (std::size_t(1) << d.size()); ++zeros) {
        std::vector<bool> free(d.size());
        for (std::size_t i = 0; i < d.size(); ++i)
            free[i] = (zeros >> i & 1) == 0;
        const std::vector<double> candidate = projected(weights, d, free);
        const bool inside = !candidate.empty()
            && std::ranges::all_of(candidate, [](double w) { return w >= -1e-12; });
        if (inside && (best.empty() || distance(candidate, weights) < distance(best, weights)))
            best = candidate;
    }
    return best;
}

std::optional<double> tyingWeight(const GapPart &part)
{
    return part.shift ? std::optional(part.weight + *part.shift * (1 - part.weight)) : std::nullopt;
}

std::optional<std::size_t> smallestShift(const Gap &gap)
{
    std::optional<std::size_t> smallest;
    for (std::size_t i = 0; i < gap.parts.size(); ++i) {
        const std::optional<double> &shift = gap.parts[i].shift;
        if (shift && (!smallest || *shift < *gap.parts[*smallest].shift))
            smallest = i;
    }
    return smallest;
}

std::optional<double> movedWeight(const Gap &gap)
{
    if (gap.nearestTie.empty())
        return std::nullopt;
    double moved = 0;
    for (std::size_t i = 0; i < gap.parts.size(); ++i)
        moved += std::abs(gap.nearestTie[i] - gap.parts[i].weight) / 2;
    return moved;
}

Result<Gap> gapBetween(const Dataset &dataset, const View &view, std::string_view modelA,
                       std::string_view modelB)
{
    const auto filled = resolved(dataset, view);
    if (!filled)
        return tl::unexpected(filled.error());
    const Snapshot &snapshot = dataset.snapshots[*findSnapshot(dataset, filled->snapshot)];
    const auto chosen = effectiveMethod(
        dataset, snapshot, dataset.methods[*findMethod(dataset, filled->method)], filled->choice);
    if (!chosen)
        return tl::unexpected(chosen.error());
    const Method &method = *chosen;
    if (!isPlain(method.rules))
        return failure(Error::Kind::Invalid,
                       "A gap can only be taken apart under a weighted mean of scores as they are; "
                       "choose no normalisation and the arithmetic aggregation.");
    const auto a = measuredModel(dataset, snapshot, method, modelA);
    if (!a)
        return tl::unexpected(a.error());
    const auto b = measuredModel(dataset, snapshot, method, modelB);
    if (!b)
        return tl::unexpected(b.error());

    Gap gap{*a, *b, 0, {}, {}};
    std::vector<double> weights;
    std::vector<double> differences;
    for (const MethodPart &part : method.parts) {
        const Evaluation &evaluation = dataset.evaluations[part.evaluation];
        const double scoreA = normalised(*snapshot.scores.score(part.evaluation, *a), evaluation);
        const double scoreB = normalised(*snapshot.scores.score(part.evaluation, *b), evaluation);
        const double contribution = 100 * part.weight * (scoreA - scoreB);
        gap.parts.push_back({part.evaluation, part.weight, scoreA, scoreB, contribution, {}});
        gap.difference += contribution;
        weights.push_back(part.weight);
        differences.push_back(scoreA - scoreB);
    }
    for (GapPart &part : gap.parts)
        part.shift = shiftTo(gap.difference, 100 * (part.a - part.b));
    gap.nearestTie = nearestTiedWeights(weights, differences);
    return gap;
}

} // namespace podium
