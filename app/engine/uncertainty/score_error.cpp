// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/uncertainty/score_error.h"

#include "app/engine/ranking/index.h"

#include <algorithm>
#include <cmath>

namespace podium {

namespace {

constexpr double kUsualZ = 1.959963984540054;
constexpr double kEloSpan = 2000;                             // points between the goalposts
constexpr double kEloStandardError = 20 / kEloSpan / kUsualZ; // ±20 points at 95 %

/// The longer side of Wilson's interval with a correction for continuity (Newcombe 1998).
double longerSide(double share, double n, double z)
{
    const auto reach = [n, z](double p) {
        const double root = z * z - 1 / n + 4 * n * p * (1 - p) - (4 * p - 2);
        const double end
            = (2 * n * p + z * z + z * std::sqrt(std::max(0.0, root)) + 1) / (2 * (n + z * z));
        return std::min(1.0, end) - p;
    };
    return std::max(reach(share), reach(1 - share));
}

/// Variance of the mean of n answers, right or wrong. Near 0 and 1 it is that of the posterior under
/// Jeffreys' prior. What that leaves uncovered evens out among several scores, but a single one needs
/// more of the longer side, the fewer right or wrong answers are expected.
double answerVariance(double share, double n, ScoreStands stands)
{
    const double right = share * n + 0.5;
    const double wrong = n + 1 - right;
    const double jeffreys = n * right * wrong / ((n + 1) * (n + 1) * (n + 2));
    const double usual = std::max(share * (1 - share), jeffreys) / n;
    if (stands == ScoreStands::AmongOthers)
        return usual;
    constexpr double kMany = 50;
    const double few = std::max(0.0, 1 - n * std::min(share, 1 - share) / kMany);
    const double more = longerSide(share, n, kUsualZ) / kUsualZ - std::sqrt(usual);
    const double error = std::sqrt(usual) + few * std::max(0.0, more);
    return error * error;
}

/// A record that counts its own questions, but no repeats, asked each once.
int repeatsOf(const ScoreBasis &own, const MethodPart &part, const Evaluation &evaluation)
{
    if (own.repeats || own.questions)
        return own.repeats.value_or(1);
    return part.repeats.value_or(evaluation.repeats.value_or(1));
}

/// Of a measured or a predicted score, as a share.
std::optional<double> scoreStandardError(const Dataset &dataset, const MethodPart &used,
                                         const IndexPart &part, const Certainty &certainty,
                                         const ScoreSupport &support)
{
    if (part.imputed)
        return part.predictionError;
    if (!part.score)
        return std::nullopt;
    const Evaluation &evaluation = dataset.evaluations[part.evaluation];
    return partStandardError(evaluation, used, normalised(*part.score, evaluation.scale), certainty,
                             support);
}

/// Of weights drawn from a Dirichlet distribution around the method's, in points.
std::optional<double> ruleStandardError(const std::vector<IndexPart> &parts)
{
    double mean = 0;
    double square = 0;
    for (const IndexPart &part : parts) {
        if (part.weight == 0)
            continue;
        if (!part.points || !part.normalised)
            return std::nullopt;
        mean += part.weight * *part.normalised;
        square += part.weight * *part.normalised * *part.normalised;
    }
    return 100 * std::sqrt(std::max(0.0, square - mean * mean) / (kRuleConcentration + 1));
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

double shareStandardError(double share, double questions, int repeats, double withinShare,
                          ScoreStands stands)
{
    const double variance = answerVariance(std::clamp(share, 0.0, 1.0), questions, stands);
    const double within = variance * withinShare;
    return std::sqrt(variance - within + within / repeats);
}

double askedShare(const Evaluation &evaluation, std::optional<double> other)
{
    return evaluation.ofWrongAnswersIn && other ? std::clamp(1 - *other, 0.0, 1.0) : 1;
}

std::optional<double> partStandardError(const Evaluation &evaluation, const MethodPart &part,
                                        double normalisedScore, const Certainty &certainty,
                                        const ScoreSupport &support)
{
    const ScoreBasis own = support.basis ? *support.basis : ScoreBasis();
    const bool again = certainty.of == ErrorOf::RunAgain;
    const bool isElo = evaluation.scale == Scale::Elo;
    if (isElo && !own.standardError && !certainty.eloAsTasks)
        return again ? std::sqrt(2.0) * kEloStandardError : kEloStandardError;
    const auto questions = own.questions ? own.questions
        : part.questions                 ? part.questions
                                         : evaluation.questions;
    if (!questions && !own.standardError)
        return std::nullopt;
    const double n = std::max(1.0, questions.value_or(1) * support.asked);
    const auto meanError = [&](int repeats, double withinShare) {
        return own.standardError
            ? *own.standardError / (isElo ? kEloSpan : 1)
            : shareStandardError(normalisedScore, n, repeats, withinShare, support.stands);
    };
    const double single = meanError(1, 0);
    if (again)
        return single * std::sqrt(evaluation.rerunFactor.value_or(2));
    const double error = meanError(repeatsOf(own, part, evaluation), certainty.withinShare);
    // A change has the variance of two runs; one run's is the least that other questions bring.
    return evaluation.rerunSeen ? std::max(error, single * std::sqrt(*evaluation.rerunFactor / 2))
                                : error;
}

double askedShareOf(const Dataset &dataset, const std::vector<IndexPart> &parts, std::size_t part)
{
    const Evaluation &evaluation = dataset.evaluations[parts[part].evaluation];
    if (!evaluation.ofWrongAnswersIn)
        return 1;
    const auto other
        = std::ranges::find(parts, *evaluation.ofWrongAnswersIn, &IndexPart::evaluation);
    return askedShare(evaluation, other == parts.end() ? std::nullopt : other->score);
}

std::optional<double> indexStandardError(const Dataset &dataset, const Method &method,
                                         const std::vector<IndexPart> &parts,
                                         const Certainty &certainty, const ScoresOf &scores)
{
    if (certainty.of == ErrorOf::OtherRules)
        return ruleStandardError(parts);
    const auto counts = [](const IndexPart &part) { return part.weight != 0; };
    const ScoreStands stands
        = std::ranges::count_if(parts, counts) == 1 ? ScoreStands::Alone : ScoreStands::AmongOthers;
    double variance = 0;
    double predicted = 0; // these err together: a model is stronger or weaker than the rest says
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (parts[i].weight == 0)
            continue;
        const auto error = scoreStandardError(
            dataset, method.parts[i], parts[i], certainty,
            {askedShareOf(dataset, parts, i), scores.basis(parts[i].evaluation), stands});
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
