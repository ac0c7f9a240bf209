// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/uncertainty/score_error.h"

#include "app/engine/ranking/index.h"

#include <algorithm>
#include <cmath>

namespace podium {

namespace {

// ±20 Elo points at 95 % on the 2000 points between the goalposts.
constexpr double kEloStandardError = 20.0 / 2000 / 1.959963984540054;

/// Of a measured or a predicted score, as a share.
std::optional<double> scoreStandardError(const Dataset &dataset, const MethodPart &used,
                                         const IndexPart &part, const Certainty &certainty)
{
    if (part.imputed)
        return part.predictionError;
    if (!part.score)
        return std::nullopt;
    const Evaluation &evaluation = dataset.evaluations[part.evaluation];
    return partStandardError(evaluation, used, normalised(*part.score, evaluation.scale),
                             certainty);
}

} // namespace

ScoreInterval wilsonInterval(double share, int questions, double z)
{
    const double n = questions;
    const double shrink = 1 + z * z / n;
    const double centre = (share + z * z / (2 * n)) / shrink;
    const double half = z * std::sqrt(share * (1 - share) / n + z * z / (4 * n * n)) / shrink;
    return {std::max(0.0, centre - half), std::min(1.0, centre + half)};
}

double shareStandardError(double share, int questions, int repeats, double withinShare)
{
    const double n = questions;
    const double right = std::clamp(share, 0.0, 1.0) * n + 0.5;
    const double wrong = n + 1 - right;
    // Of one question, from the posterior of the share of right answers under Jeffreys' prior.
    const double jeffreys = n * right * wrong / ((n + 1) * (n + 1) * (n + 2));
    const double variance = std::max(share * (1 - share), jeffreys);
    const double within = variance * withinShare;
    return std::sqrt((variance - within + within / repeats) / questions);
}

std::optional<double> partStandardError(const Evaluation &evaluation, const MethodPart &part,
                                        double normalisedScore, const Certainty &certainty)
{
    if (evaluation.scale == Scale::Elo)
        return kEloStandardError;
    const auto questions = part.questions ? part.questions : evaluation.questions;
    const auto repeats = part.repeats ? part.repeats : evaluation.repeats;
    if (!questions)
        return std::nullopt;
    return shareStandardError(normalisedScore, *questions, repeats.value_or(1),
                              certainty.withinShare);
}

std::optional<double> indexStandardError(const Dataset &dataset, const Method &method,
                                         const std::vector<IndexPart> &parts,
                                         const Certainty &certainty)
{
    double variance = 0;
    double predicted = 0; // these err together: a model is stronger or weaker than the rest says
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (parts[i].weight == 0)
            continue;
        const auto error = scoreStandardError(dataset, method.parts[i], parts[i], certainty);
        if (!error || !parts[i].steepness)
            return std::nullopt;
        const double points = 100 * parts[i].weight * *parts[i].steepness * *error;
        predicted += parts[i].imputed ? points : 0;
        variance += parts[i].imputed ? 0 : points * points;
    }
    return std::sqrt(variance + predicted * predicted);
}

double differenceStandardError(double a, double b, double correlation)
{
    return std::sqrt(std::max(0.0, a * a + b * b - 2 * correlation * a * b));
}

} // namespace podium
