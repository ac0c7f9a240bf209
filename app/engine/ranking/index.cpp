// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/ranking/index.h"

#include <algorithm>

#include "app/engine/methods/normalisation.h"

namespace podium {

double normalised(double score, Scale scale)
{
    if (scale == Scale::Fraction)
        return score;
    return std::clamp(asShare(score, scale), 0.0, 1.0);
}

double normalised(double score, const Evaluation &evaluation)
{
    const double value = normalised(score, evaluation.scale);
    return evaluation.direction == Direction::LowerIsBetter ? 1 - value : value;
}

std::vector<double> indices(const Dataset &dataset, const Snapshot &snapshot, const Method &method)
{
    const auto isReversed = [&dataset](const MethodPart &part) {
        return dataset.evaluations[part.evaluation].direction == Direction::LowerIsBetter;
    };
    double start = 0;
    for (const MethodPart &part : method.parts)
        start += isReversed(part) ? 100 * part.weight : 0;
    std::vector<double> out(snapshot.models.size(), start);
    for (const MethodPart &part : method.parts) {
        if (part.weight == 0)
            continue;
        const std::vector<double> &column = snapshot.scores.column(part.evaluation);
        const Scale scale = dataset.evaluations[part.evaluation].scale;
        const double points = isReversed(part) ? -100 * part.weight : 100 * part.weight;
        // NaN runs through the sum, which is the complete-cases rule.
        for (std::size_t i = 0; i < out.size(); ++i)
            out[i] += points * normalised(column[i], scale);
    }
    return out;
}

std::vector<IndexPart> indexParts(const Dataset &dataset, const Snapshot &snapshot,
                                  const Method &method, std::size_t model)
{
    std::vector<IndexPart> parts;
    parts.reserve(method.parts.size());
    for (const MethodPart &used : method.parts) {
        IndexPart part;
        part.evaluation = used.evaluation;
        part.weight = used.weight;
        part.score = snapshot.scores.score(used.evaluation, model);
        if (part.score) {
            part.normalised = normalised(*part.score, dataset.evaluations[used.evaluation]);
            part.points = 100 * used.weight * *part.normalised;
        }
        parts.push_back(part);
    }
    return parts;
}

} // namespace podium
