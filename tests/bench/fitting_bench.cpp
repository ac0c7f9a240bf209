// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/fitting/fit_tables.h"
#include "app/engine/fitting/bradley_terry.h"
#include "app/engine/fitting/first_place.h"
#include "app/engine/fitting/item_response.h"
#include "app/engine/uncertainty/sampler.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cmath>

namespace podium {
namespace {

/// Scores of seeded abilities, a third of them missing.
ItemResponseTask seededScores(std::size_t models, std::size_t benchmarks)
{
    Sampler sampler(1);
    ItemResponseTask task;
    task.models = models;
    task.benchmarks = benchmarks;
    std::vector<double> difficulties(benchmarks);
    std::ranges::generate(difficulties, [&sampler] { return sampler.normal(); });
    for (std::size_t m = 0; m < models; ++m) {
        const double ability = 1.5 * sampler.normal();
        for (std::size_t b = 0; b < benchmarks; ++b) {
            const double noise = 0.05 * sampler.normal();
            if (sampler.uniform() < 1.0 / 3)
                continue;
            const double share = 1 / (1 + std::exp(difficulties[b] - ability));
            task.cells.push_back({m, b, std::clamp(share + noise, 0.0, 1.0)});
        }
    }
    return task;
}

void ItemResponseFit(benchmark::State &state)
{
    const ItemResponseTask task = seededScores(350, 40);
    for (auto _ : state)
        benchmark::DoNotOptimize(fitItemResponse(task));
}
BENCHMARK(ItemResponseFit)->Unit(benchmark::kMillisecond);

/// Epoch's own table of 222 models on 57 benchmarks, with everything "podium fit irt" prints.
void EpochTableFit(benchmark::State &state)
{
    const auto table = readScoreTable(QStringLiteral(PODIUM_FIXTURES "/epoch_index_scores.csv"));
    if (!table) {
        state.SkipWithError("the fixture cannot be read");
        return;
    }
    ItemResponseTask task;
    task.models = table->models.size();
    task.benchmarks = table->benchmarks.size();
    task.cells = table->cells;
    for (auto _ : state)
        benchmark::DoNotOptimize(fitItemResponse(task));
}
BENCHMARK(EpochTableFit)->Unit(benchmark::kMillisecond);

BradleyTerryTask seededBattles(std::size_t models)
{
    Sampler sampler(1);
    BradleyTerryTask task{models, {}, {}, 0.95};
    for (std::size_t a = 0; a < task.models; ++a) {
        for (std::size_t b = a + 1; b < task.models; ++b)
            task.pairings.push_back({a, b, std::floor(20 * sampler.uniform()) + 1,
                                     std::floor(20 * sampler.uniform()) + 1, 0});
    }
    return task;
}

void BradleyTerryFit(benchmark::State &state)
{
    const BradleyTerryTask task = seededBattles(std::size_t(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(fitBradleyTerry(task));
}
BENCHMARK(BradleyTerryFit)->Arg(50)->Arg(300)->Unit(benchmark::kMillisecond);

/// How many battles decide the first place.
void FirstPlaceOfBattles(benchmark::State &state)
{
    const BradleyTerryTask task = seededBattles(std::size_t(state.range(0)));
    const auto ratings = fitBradleyTerry(task);
    for (auto _ : state)
        benchmark::DoNotOptimize(firstPlaceOf(task, *ratings, 0));
}
BENCHMARK(FirstPlaceOfBattles)->Arg(50)->Arg(300)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace podium
