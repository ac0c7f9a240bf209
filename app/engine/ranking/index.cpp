// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/ranking/index.h"

#include <algorithm>

namespace podium {

namespace {

constexpr double kEloFloor = 500;
constexpr double kEloRange = 2000;

} // namespace

double normalised(double score, Scale scale)
{
    if (scale == Scale::Fraction)
        return score;
    return std::clamp((score - kEloFloor) / kEloRange, 0.0, 1.0);
}

std::vector<double> indices(const Dataset &dataset, const Snapshot &snapshot, const Method &method)
{
    std::vector<double> out(snapshot.models.size(), 0.0);
    for (const MethodPart &part : method.parts) {
        const std::vector<double> &column = snapshot.scores.column(part.evaluation);
        const Scale scale = dataset.evaluations[part.evaluation].scale;
        const double points = 100 * part.weight;
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
        IndexPart part{used.evaluation, used.weight, snapshot.scores.score(used.evaluation, model),
                       std::nullopt, std::nullopt};
        if (part.score) {
            part.normalised
                = normalised(*part.score, dataset.evaluations[used.evaluation].scale);
            part.points = 100 * used.weight * *part.normalised;
        }
        parts.push_back(part);
    }
    return parts;
}

} // namespace podium
