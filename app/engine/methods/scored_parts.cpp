// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/methods/scored_parts.h"

#include "app/engine/methods/effective_method.h"
#include "app/engine/ranking/index.h"

#include <cmath>
#include <optional>

namespace podium {

namespace {

/// dI/dx / (100 × weight), for an index I of parts x.
std::optional<double> slopeOf(Aggregation aggregation, double index, double value)
{
    switch (aggregation) {
    case Aggregation::Arithmetic:
        return 1;
    case Aggregation::Geometric:
        return value > 0 ? std::optional(index / 100 / value) : std::nullopt;
    case Aggregation::Harmonic:
        return value > 0 ? std::optional(index * index / 10000 / (value * value)) : std::nullopt;
    case Aggregation::Copeland:
    case Aggregation::WinRate:
    case Aggregation::Borda:
        break;
    }
    return std::nullopt;
}

/// Weight of what the model has: what renormalised weights are shares of.
double presentWeight(const MethodScores &scores, std::size_t model)
{
    double sum = 0;
    for (std::size_t b = 0; b < scores.values.size(); ++b)
        sum += std::isnan(scores.values[b][model]) ? 0 : scores.method.parts[b].weight;
    return sum;
}

IndexPart partOf(const Snapshot &snapshot, const MethodScores &scores, std::size_t b,
                 std::size_t model, double present)
{
    const MethodPart &used = scores.method.parts[b];
    const Aggregation aggregation = scores.method.rules.aggregation;
    const double value = scores.values[b][model];
    const bool known = !std::isnan(value);
    IndexPart part;
    part.evaluation = used.evaluation;
    part.weight = aggregation == Aggregation::Borda ? used.weight : used.weight / present;
    part.score = snapshot.scores.score(used.evaluation, model);
    if (used.weight == 0)
        return part;
    if (!known) {
        part.weight = aggregation == Aggregation::Borda ? used.weight : 0;
        return part;
    }
    part.imputed = !part.score;
    part.normalised = value;
    if (isAdditive(aggregation))
        part.points = 100 * part.weight * value;
    const auto slope = slopeOf(aggregation, scores.indices[model], value);
    part.steepness = slope && scores.steepness[b] ? std::optional(*slope * *scores.steepness[b])
                                                  : std::nullopt;
    if (part.imputed && !scores.predictionErrors.empty())
        part.predictionError = scores.predictionErrors[b][model];
    return part;
}

} // namespace

std::vector<IndexPart> partsOf(const Dataset &dataset, const Snapshot &snapshot,
                               const MethodScores &scores, std::size_t model)
{
    if (isPlain(scores.method.rules) || std::isnan(scores.indices[model]))
        return indexParts(dataset, snapshot, scores.method, model);
    const double present = presentWeight(scores, model);
    std::vector<IndexPart> parts;
    for (std::size_t b = 0; b < scores.method.parts.size(); ++b)
        parts.push_back(partOf(snapshot, scores, b, model, present));
    return parts;
}

} // namespace podium
