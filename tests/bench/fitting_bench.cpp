// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/fitting/bradley_terry.h"
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
    ItemResponseTask task{.models = models, .benchmarks = benchmarks, .draws = 0};
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
    ItemResponseTask task = seededScores(350, 40);
    task.draws = int(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(fitItemResponse(task));
}
BENCHMARK(ItemResponseFit)->Arg(0)->Arg(200)->Unit(benchmark::kMillisecond);

void BradleyTerryFit(benchmark::State &state)
{
    Sampler sampler(1);
    BradleyTerryTask task{std::size_t(state.range(0)), {}, {}, 0.95};
    for (std::size_t a = 0; a < task.models; ++a) {
        for (std::size_t b = a + 1; b < task.models; ++b)
            task.pairings.push_back({a, b, std::floor(20 * sampler.uniform()) + 1,
                                     std::floor(20 * sampler.uniform()) + 1, 0});
    }
    for (auto _ : state)
        benchmark::DoNotOptimize(fitBradleyTerry(task));
}
BENCHMARK(BradleyTerryFit)->Arg(50)->Arg(300)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace podium
