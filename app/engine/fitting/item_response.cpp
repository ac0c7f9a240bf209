// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/fitting/item_response.h"

#include "app/engine/fitting/connections.h"
#include "app/engine/fitting/response_curve.h"
#include "app/engine/uncertainty/sampler.h"

#include <algorithm>
#include <cmath>

namespace podium {

namespace {

constexpr double kEdge = 0.001; ///< scores are clipped to kEdge..1 - kEdge

/// The models that are fitted, numbered anew.
struct FittedTable {
    std::vector<ScoreCell> cells;                     ///< sorted by model
    std::vector<std::optional<std::size_t>> position; ///< of a model of the task
    std::size_t models = 0;
};

/// value = offset + unit · fitted
struct Scale {
    double offset = 0;
    double unit = 1;

    [[nodiscard]] double operator()(double fitted) const { return offset + unit * fitted; }
};

std::vector<std::size_t> benchmarkCounts(const ItemResponseTask &task)
{
    std::vector<std::size_t> counts(task.models);
    for (const ScoreCell &cell : task.cells)
        ++counts[cell.model];
    return counts;
}

FittedTable fittedTable(const ItemResponseTask &task, const std::vector<std::size_t> &counts)
{
    FittedTable table;
    table.position.resize(task.models);
    for (std::size_t model = 0; model < task.models; ++model) {
        if (counts[model] >= task.leastBenchmarks)
            table.position[model] = table.models++;
    }
    for (const ScoreCell &cell : task.cells) {
        if (const auto model = table.position[cell.model])
            table.cells.push_back(
                {*model, cell.benchmark, std::clamp(cell.score, kEdge, 1 - kEdge)});
    }
    std::ranges::stable_sort(table.cells, {}, &ScoreCell::model);
    return table;
}

std::optional<Error> fault(const ItemResponseTask &task, const FittedTable &table)
{
    if (table.cells.empty())
        return Error{Error::Kind::Empty,
                     "No model has scores on %1 benchmarks, so nothing can be fitted.",
                     {std::to_string(task.leastBenchmarks)},
                     {}};
    std::vector<Edge> edges;
    for (const ScoreCell &cell : table.cells)
        edges.emplace_back(cell.model, table.models + cell.benchmark);
    const auto parts = connectedParts(table.models + task.benchmarks, edges);
    if (std::ranges::any_of(table.cells, [&](const ScoreCell &cell) {
            return parts[cell.model] != parts[table.cells.front().model];
        }))
        return Error{Error::Kind::Invalid,
                     "The scores fall apart into groups of models without a benchmark in common; "
                     "fit each by itself.",
                     {},
                     {}};
    if (task.anchors.empty())
        return std::nullopt;
    const bool usable = task.anchors.size() == 2
        && std::ranges::all_of(task.anchors,
                               [&table](const Anchor &anchor) {
                                   return table.position[anchor.item].has_value();
                               })
        && task.anchors[0].item != task.anchors[1].item
        && task.anchors[0].value != task.anchors[1].value;
    if (!usable)
        return Error{Error::Kind::Invalid,
                     "A scale needs two different anchors with two values, each with scores on %1 "
                     "benchmarks.",
                     {std::to_string(task.leastBenchmarks)},
                     {}};
    return std::nullopt;
}

/// Abilities start from the logit of a model's mean score, difficulties and slopes from the plain
/// curve.
ResponseCurves begun(const FittedTable &table, std::size_t benchmarks)
{
    ResponseCurves curves{Eigen::VectorXd::Zero(Eigen::Index(table.models)),
                          Eigen::VectorXd::Zero(Eigen::Index(benchmarks)),
                          Eigen::VectorXd::Ones(Eigen::Index(benchmarks))};
    Eigen::VectorXd counts = Eigen::VectorXd::Zero(Eigen::Index(table.models));
    for (const ScoreCell &cell : table.cells) {
        curves.abilities[Eigen::Index(cell.model)] += cell.score;
        counts[Eigen::Index(cell.model)] += 1;
    }
    for (Eigen::Index m = 0; m < counts.size(); ++m) {
        const double mean = curves.abilities[m] / counts[m];
        curves.abilities[m] = std::log(mean / (1 - mean));
    }
    return curves;
}

std::optional<Scale> scaleOf(const ItemResponseTask &task, const FittedTable &table,
                             const Eigen::VectorXd &abilities)
{
    if (task.anchors.empty()) {
        const double mean = abilities.mean();
        const double spread
            = std::sqrt((abilities.array() - mean).square().sum() / double(abilities.size()));
        return spread > 0 ? std::optional(Scale{-mean / spread, 1 / spread}) : std::nullopt;
    }
    const Anchor &a = task.anchors[0];
    const Anchor &b = task.anchors[1];
    const double fittedA = abilities[Eigen::Index(*table.position[a.item])];
    const double fittedB = abilities[Eigen::Index(*table.position[b.item])];
    if (fittedA == fittedB)
        return std::nullopt;
    const double unit = (b.value - a.value) / (fittedB - fittedA);
    return Scale{a.value - unit * fittedA, unit};
}

/// Abilities of each draw on the printed scale; one row a draw.
std::vector<std::vector<double>> bootstrapped(const ItemResponseTask &task,
                                              const FittedTable &table,
                                              const ResponseCurves &fitted)
{
    std::vector<std::vector<double>> byModel(table.models);
    Sampler sampler(task.seed);
    for (int draw = 0; draw < task.draws; ++draw) {
        Eigen::VectorXd weights(Eigen::Index(task.benchmarks));
        for (double &weight : weights)
            weight = sampler.gamma(1);
        ResponseCurves curves = fitted;
        fitCurves(curves, table.cells, weights / weights.mean());
        const auto scale = scaleOf(task, table, curves.abilities);
        for (std::size_t m = 0; scale && m < table.models; ++m)
            byModel[m].push_back((*scale)(curves.abilities[Eigen::Index(m)]));
    }
    return byModel;
}

/// Between the values next to it, as R's type 7.
double quantile(const std::vector<double> &sorted, double p)
{
    const double at = p * double(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(at);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (at - double(below)) * (sorted[above] - sorted[below]);
}

void addIntervals(const ItemResponseTask &task, const FittedTable &table,
                  const ResponseCurves &fitted, std::vector<Ability> &models)
{
    auto draws = bootstrapped(task, table, fitted);
    for (std::size_t model = 0; model < models.size(); ++model) {
        const auto position = table.position[model];
        if (!position || draws[*position].empty())
            continue;
        std::vector<double> &values = draws[*position];
        std::ranges::sort(values);
        models[model].low = quantile(values, (1 - task.level) / 2);
        models[model].high = quantile(values, (1 + task.level) / 2);
    }
}

} // namespace

Result<ItemResponse> fitItemResponse(const ItemResponseTask &task)
{
    const std::vector<std::size_t> counts = benchmarkCounts(task);
    const FittedTable table = fittedTable(task, counts);
    if (const auto found = fault(task, table))
        return tl::unexpected(*found);
    ResponseCurves curves = begun(table, task.benchmarks);
    fitCurves(curves, table.cells, Eigen::VectorXd::Ones(Eigen::Index(task.benchmarks)));
    const auto scale = scaleOf(task, table, curves.abilities);
    if (!scale)
        return failure(Error::Kind::Invalid,
                       "The scores do not tell the models apart, so there is no scale.");
    ItemResponse response;
    for (std::size_t model = 0; model < task.models; ++model) {
        Ability ability{counts[model], std::nullopt, std::nullopt, std::nullopt};
        if (const auto position = table.position[model])
            ability.value = (*scale)(curves.abilities[Eigen::Index(*position)]);
        response.models.push_back(ability);
    }
    for (std::size_t b = 0; b < task.benchmarks; ++b) {
        response.difficulties.push_back((*scale)(curves.difficulties[Eigen::Index(b)]));
        response.slopes.push_back(curves.slopes[Eigen::Index(b)]);
    }
    double squares = 0;
    for (const ScoreCell &cell : table.cells)
        squares += std::pow(curves.predicted(cell) - cell.score, 2);
    response.residual = std::sqrt(squares / double(table.cells.size()));
    addIntervals(task, table, curves, response.models);
    return response;
}

} // namespace podium
