// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/comparison/gap.h"

#include "app/engine/comparison/tying.h"
#include "app/engine/methods/effective_method.h"
#include "app/engine/ranking/index.h"
#include "app/engine/ranking/selection.h"
#include "app/engine/ranking/similar_names.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>

namespace podium {

namespace {

Result<std::size_t> measuredModel(const Dataset &dataset, const Snapshot &snapshot,
                                  const Method &method, std::string_view name)
{
    const auto model = findModel(snapshot, name);
    if (!model)
        return noSuchModel(snapshot, name);
    for (const MethodPart &part : method.parts) {
        if (!snapshot.scores.score(part.evaluation, *model))
            return failure(
                Error::Kind::Invalid,
                Error::tr("\"%1\" was not measured on %2, so its gap cannot be explained."),
                {std::string(name), dataset.evaluations[part.evaluation].nameEn});
    }
    return *model;
}

/// The side's models by their normalised scores, in the order of the method.
std::vector<Contender> contendersOf(const Dataset &dataset, const Snapshot &snapshot,
                                    const Method &method, std::size_t named,
                                    const std::vector<std::size_t> &others)
{
    std::vector<std::size_t> models{named};
    std::ranges::copy_if(others, std::back_inserter(models),
                         [named](std::size_t model) { return model != named; });
    std::vector<Contender> out;
    for (const std::size_t model : models) {
        out.push_back({model, {}});
        for (const MethodPart &part : method.parts) {
            const auto score = snapshot.scores.score(part.evaluation, model);
            out.back().scores.push_back(
                score ? normalised(*score, dataset.evaluations[part.evaluation])
                      : std::numeric_limits<double>::quiet_NaN());
        }
    }
    return out;
}

/// What ties the two, alone and spread over all.
void addTies(Gap &gap, const std::vector<Contender> &a, const std::vector<Contender> &b)
{
    std::vector<double> weights;
    for (const GapPart &part : gap.parts)
        weights.push_back(part.weight);
    for (std::size_t i = 0; i < gap.parts.size(); ++i) {
        const auto tie = firstTie(weights, i, a, b);
        if (!tie)
            continue;
        gap.parts[i].shift = tie->shift;
        gap.parts[i].tiedA = tie->a;
        gap.parts[i].tiedB = tie->b;
    }
    gap.nearestTie = nearestTie(weights, a, b);
}

} // namespace

std::vector<double> tyingWeights(const Gap &gap, std::size_t part)
{
    const std::optional<double> &shift = gap.parts[part].shift;
    if (!shift)
        return {};
    std::vector<double> out;
    for (std::size_t i = 0; i < gap.parts.size(); ++i)
        out.push_back((1 - *shift) * gap.parts[i].weight + (i == part ? *shift : 0));
    return out;
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

Result<Gap> gapBetween(const Dataset &dataset, const View &view, const GapSide &sideA,
                       const GapSide &sideB)
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
        return failure(
            Error::Kind::Invalid,
            Error::tr("A gap can only be taken apart under a weighted mean of scores as they are; "
                      "choose no normalisation and the arithmetic aggregation."));
    const auto a = measuredModel(dataset, snapshot, method, sideA.model);
    if (!a)
        return tl::unexpected(a.error());
    const auto b = measuredModel(dataset, snapshot, method, sideB.model);
    if (!b)
        return tl::unexpected(b.error());

    Gap gap{*a, *b, 0, {}, {}};
    for (const MethodPart &part : method.parts) {
        const Evaluation &evaluation = dataset.evaluations[part.evaluation];
        const double scoreA = normalised(*snapshot.scores.score(part.evaluation, *a), evaluation);
        const double scoreB = normalised(*snapshot.scores.score(part.evaluation, *b), evaluation);
        const double contribution = 100 * part.weight * (scoreA - scoreB);
        gap.parts.push_back(
            {part.evaluation, part.weight, scoreA, scoreB, contribution, {}, *a, *b});
        gap.difference += contribution;
    }
    addTies(gap, contendersOf(dataset, snapshot, method, *a, sideA.others),
            contendersOf(dataset, snapshot, method, *b, sideB.others));
    return gap;
}

} // namespace podium
