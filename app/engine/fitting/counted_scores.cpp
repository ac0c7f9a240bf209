// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/fitting/counted_scores.h"

#include <algorithm>

namespace podium {

namespace {

constexpr double kEdge = 0.001;
constexpr double kSameScore = 1e-9;
constexpr std::size_t kLeastModels = 3; ///< two always lie on some curve

double clipped(double score)
{
    return std::clamp(score, kEdge, 1 - kEdge);
}

/// Which benchmarks tell the models apart that are still in.
std::vector<bool> tellingApart(const ItemResponseTask &task, const std::vector<bool> &models)
{
    std::vector<std::size_t> counts(task.benchmarks);
    std::vector<double> least(task.benchmarks, 1);
    std::vector<double> most(task.benchmarks, 0);
    for (const ScoreCell &cell : task.cells) {
        if (!models[cell.model])
            continue;
        ++counts[cell.benchmark];
        least[cell.benchmark] = std::min(least[cell.benchmark], clipped(cell.score));
        most[cell.benchmark] = std::max(most[cell.benchmark], clipped(cell.score));
    }
    std::vector<bool> telling(task.benchmarks);
    for (std::size_t b = 0; b < task.benchmarks; ++b)
        telling[b] = counts[b] >= kLeastModels && most[b] - least[b] > kSameScore;
    return telling;
}

std::vector<std::optional<std::size_t>> numbered(const std::vector<bool> &kept, std::size_t &count)
{
    std::vector<std::optional<std::size_t>> places(kept.size());
    for (std::size_t i = 0; i < kept.size(); ++i) {
        if (kept[i])
            places[i] = count++;
    }
    return places;
}

} // namespace

CountedScores countedScores(const ItemResponseTask &task)
{
    CountedScores scores;
    std::vector<bool> models(task.models, true);
    std::vector<bool> telling;
    for (bool changed = true; changed;) {
        changed = false;
        telling = tellingApart(task, models);
        scores.benchmarksOf.assign(task.models, 0);
        for (const ScoreCell &cell : task.cells)
            scores.benchmarksOf[cell.model] += telling[cell.benchmark] ? 1 : 0;
        for (std::size_t m = 0; m < task.models; ++m) {
            if (!models[m] || scores.benchmarksOf[m] >= task.leastBenchmarks)
                continue;
            models[m] = false;
            changed = true;
        }
    }
    scores.modelPlace = numbered(models, scores.models);
    scores.benchmarkPlace = numbered(telling, scores.benchmarks);
    for (const ScoreCell &cell : task.cells) {
        const auto model = scores.modelPlace[cell.model];
        const auto benchmark = scores.benchmarkPlace[cell.benchmark];
        if (model && benchmark)
            scores.cells.push_back({*model, *benchmark, clipped(cell.score)});
    }
    std::ranges::stable_sort(scores.cells, {}, &ScoreCell::model);
    return scores;
}

} // namespace podium
