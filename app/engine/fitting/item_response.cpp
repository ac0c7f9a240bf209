// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/fitting/item_response.h"

#include "app/engine/fitting/connections.h"
#include "app/engine/fitting/counted_scores.h"
#include "app/engine/fitting/response_errors.h"

#include <algorithm>
#include <cmath>

namespace podium {

namespace {

constexpr double kSurelyBelow = -1.645; ///< standard normal, 5 % below
constexpr std::size_t kLeastForDirection = 4;

std::optional<Error> fault(const ItemResponseTask &task, const CountedScores &scores)
{
    if (scores.cells.empty())
        return Error{
            Error::Kind::Empty,
            podium::Error::tr("No model has scores on %1 benchmarks that tell models apart, so "
                              "nothing can be fitted."),
            {std::to_string(task.leastBenchmarks)},
            {}};
    std::vector<Edge> edges;
    for (const ScoreCell &cell : scores.cells)
        edges.emplace_back(cell.model, scores.models + cell.benchmark);
    if (countOf(connectedParts(scores.models + scores.benchmarks, edges)) > 1)
        return Error{
            Error::Kind::Invalid,
            podium::Error::tr(
                "The scores fall apart into groups of models without a benchmark in common; "
                "fit each by itself."),
            {},
            {}};
    if (task.anchors.empty())
        return std::nullopt;
    const bool usable = task.anchors.size() == 2
        && std::ranges::all_of(task.anchors,
                               [&scores](const Anchor &anchor) {
                                   return scores.modelPlace[anchor.item].has_value();
                               })
        && task.anchors[0].item != task.anchors[1].item
        && task.anchors[0].value != task.anchors[1].value;
    if (!usable)
        return Error{
            Error::Kind::Invalid,
            podium::Error::tr(
                "A scale needs two different anchors with two values, each with scores on %1 "
                "benchmarks."),
            {std::to_string(task.leastBenchmarks)},
            {}};
    return std::nullopt;
}

/// Abilities start from the logit of a model's mean score, difficulties and slopes from the plain
/// curve.
ResponseCurves begun(const CountedScores &scores)
{
    ResponseCurves curves{Eigen::VectorXd::Zero(Eigen::Index(scores.models)),
                          Eigen::VectorXd::Zero(Eigen::Index(scores.benchmarks)),
                          Eigen::VectorXd::Ones(Eigen::Index(scores.benchmarks))};
    Eigen::VectorXd counts = Eigen::VectorXd::Zero(Eigen::Index(scores.models));
    for (const ScoreCell &cell : scores.cells) {
        curves.abilities[Eigen::Index(cell.model)] += cell.score;
        counts[Eigen::Index(cell.model)] += 1;
    }
    for (Eigen::Index m = 0; m < counts.size(); ++m) {
        const double mean = curves.abilities[m] / counts[m];
        curves.abilities[m] = std::log(mean / (1 - mean));
    }
    return curves;
}

std::optional<AbilityScale> scaleOf(const ItemResponseTask &task, const CountedScores &scores,
                                    const Eigen::VectorXd &abilities)
{
    if (task.anchors.empty())
        return AbilityScale::standard(abilities);
    const auto place
        = [&scores](const Anchor &anchor) { return Eigen::Index(*scores.modelPlace[anchor.item]); };
    return AbilityScale::through(abilities, place(task.anchors[0]), task.anchors[0].value,
                                 place(task.anchors[1]), task.anchors[1].value);
}

bool isAnchor(const ItemResponseTask &task, std::size_t model)
{
    return std::ranges::find(task.anchors, model, &Anchor::item) != task.anchors.end();
}

void addModels(const ItemResponseTask &task, const CountedScores &scores,
               const ResponseCurves &curves, const AbilityScale &scale, ItemResponse &response)
{
    const ResponseErrors errors(curves, scores.cells, task.penalty);
    const Eigen::VectorXd deviations = errors.ofValues(scale);
    const double wide = studentQuantile(task.level, errors.degreesOfFreedom());
    for (std::size_t model = 0; model < task.models; ++model) {
        Ability ability{scores.benchmarksOf[model], {}, {}, {}};
        if (const auto place = scores.modelPlace[model]) {
            const auto at = Eigen::Index(*place);
            ability.value = scale.value(curves.abilities[at]);
            if (!isAnchor(task, model)) {
                ability.low = *ability.value - wide * deviations[at];
                ability.high = *ability.value + wide * deviations[at];
            }
        }
        response.models.push_back(ability);
    }
    if (task.anchors.empty())
        return;
    // On the scale of the fit's own spread the anchors do have errors.
    const auto plain = AbilityScale::standard(curves.abilities);
    const Eigen::VectorXd own = errors.ofValues(*plain);
    const auto first = Eigen::Index(*scores.modelPlace[task.anchors[0].item]);
    const auto second = Eigen::Index(*scores.modelPlace[task.anchors[1].item]);
    const double apart
        = plain->unit() * std::abs(curves.abilities[first] - curves.abilities[second]);
    response.weakAnchors = apart < wide * std::hypot(own[first], own[second]);
}

/// Sums over the scores of one benchmark.
struct Tally {
    double count = 0;
    double score = 0;
    double ability = 0;
    double scoreSquares = 0;
    double abilitySquares = 0;
    double products = 0;
    double residuals = 0; ///< squares
    double information = 0;
};

std::vector<Tally> tallied(const CountedScores &scores, const ResponseCurves &curves)
{
    std::vector<Tally> tallies(scores.benchmarks);
    for (const ScoreCell &cell : scores.cells) {
        Tally &tally = tallies[cell.benchmark];
        const double ability = curves.abilities[Eigen::Index(cell.model)];
        tally.count += 1;
        tally.score += cell.score;
        tally.ability += ability;
        tally.scoreSquares += cell.score * cell.score;
        tally.abilitySquares += ability * ability;
        tally.products += cell.score * ability;
        tally.residuals += std::pow(curves.predicted(cell) - cell.score, 2);
        tally.information += std::pow(curveSlope(curves, cell).byAbility, 2);
    }
    return tallies;
}

std::optional<double> correlation(const Tally &tally)
{
    const double scores = tally.scoreSquares - tally.score * tally.score / tally.count;
    const double abilities = tally.abilitySquares - tally.ability * tally.ability / tally.count;
    if (!(scores > 0) || !(abilities > 0))
        return std::nullopt;
    const double both = tally.products - tally.score * tally.ability / tally.count;
    return std::clamp(both / std::sqrt(scores * abilities), -1.0, 1.0);
}

/// Fisher's transformation of a correlation is nearly normal.
bool surelyNegative(const BenchmarkCurve &curve)
{
    if (curve.models < kLeastForDirection || !curve.correlation)
        return false;
    const double bounded = std::clamp(*curve.correlation, -0.999999, 0.999999);
    return std::atanh(bounded) * std::sqrt(double(curve.models) - 3) < kSurelyBelow;
}

void addBenchmarks(const ItemResponseTask &task, const CountedScores &scores,
                   const ResponseCurves &curves, const AbilityScale &scale, ItemResponse &response)
{
    const std::vector<Tally> tallies = tallied(scores, curves);
    double information = 0;
    double squares = 0;
    for (const Tally &tally : tallies) {
        information += tally.information;
        squares += tally.residuals;
    }
    response.residual = std::sqrt(squares / double(scores.cells.size()));
    response.benchmarks.resize(task.benchmarks);
    for (const ScoreCell &cell : task.cells)
        response.benchmarks[cell.benchmark].models += scores.modelPlace[cell.model] ? 1 : 0;
    for (std::size_t b = 0; b < task.benchmarks; ++b) {
        const auto place = scores.benchmarkPlace[b];
        if (!place)
            continue;
        const Tally &tally = tallies[*place];
        BenchmarkCurve &curve = response.benchmarks[b];
        curve.counted = true;
        curve.difficulty = scale.value(curves.difficulties[Eigen::Index(*place)]);
        curve.slope = curves.slopes[Eigen::Index(*place)] / scale.unit();
        curve.residual = std::sqrt(tally.residuals / tally.count);
        curve.correlation = correlation(tally);
        curve.information = tally.information / information;
        curve.reversed = surelyNegative(curve);
    }
}

void addPenaltyEffect(const ItemResponseTask &task, const CountedScores &scores,
                      ResponseCurves curves, ItemResponse &response)
{
    if (!(task.penalty > 0))
        return;
    fitCurves(curves, scores.cells, 0);
    const auto scale = scaleOf(task, scores, curves.abilities);
    if (!scale)
        return;
    PenaltyEffect effect;
    std::vector<double> moves;
    for (std::size_t model = 0; model < task.models; ++model) {
        const auto place = scores.modelPlace[model];
        if (!place)
            continue;
        moves.push_back(std::abs(scale->value(curves.abilities[Eigen::Index(*place)])
                                 - *response.models[model].value));
        if (moves.back() >= effect.most) {
            effect.most = moves.back();
            effect.model = model;
        }
    }
    const auto middle = moves.begin() + std::ptrdiff_t(moves.size() / 2);
    std::ranges::nth_element(moves, middle);
    effect.median = *middle;
    response.penalty = effect;
}

} // namespace

Result<ItemResponse> fitItemResponse(const ItemResponseTask &task)
{
    const CountedScores scores = countedScores(task);
    if (const auto found = fault(task, scores))
        return tl::unexpected(*found);
    ResponseCurves curves = begun(scores);
    fitCurves(curves, scores.cells, task.penalty);
    const auto scale = scaleOf(task, scores, curves.abilities);
    if (!scale)
        return failure(Error::Kind::Invalid,
                       Error::tr("The scores do not tell the models apart, so there is no scale."));
    if (scale->unit() < 0)
        return failure(
            Error::Kind::Invalid,
            Error::tr("The anchors stand the wrong way round: by the scores, the one with the "
                      "lower value is the better. Swap their values, or choose others."));
    ItemResponse response;
    addModels(task, scores, curves, *scale, response);
    addBenchmarks(task, scores, curves, *scale, response);
    addPenaltyEffect(task, scores, curves, response);
    return response;
}

} // namespace podium
