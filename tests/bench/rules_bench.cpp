// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/ranking/answering.h"
#include "tests/bench/synthetic.h"

#include <benchmark/benchmark.h>

using namespace podium;

namespace {

/// One reading among many rules.
void rankingUnderRules(benchmark::State &state, Normalisation normalisation,
                       Aggregation aggregation, MissingRule::Kind missing)
{
    const Dataset dataset = bench::syntheticDataset(static_cast<std::size_t>(state.range(0)));
    View view;
    view.choice
        = {normalisation, aggregation, {}, MissingRule{missing, MissingRule::kUsualCoverage}};
    for (auto _ : state)
        benchmark::DoNotOptimize(answer(dataset, view));
}

} // namespace

BENCHMARK_CAPTURE(rankingUnderRules, plain, Normalisation::None, Aggregation::Arithmetic,
                  MissingRule::Kind::CompleteCases)
    ->Arg(500)
    ->Arg(1'000'000)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(rankingUnderRules, minMaxGeometricRenormalised, Normalisation::MinMax,
                  Aggregation::Geometric, MissingRule::Kind::Renormalise)
    ->Arg(500)
    ->Arg(1'000'000)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(rankingUnderRules, winRate, Normalisation::None, Aggregation::WinRate,
                  MissingRule::Kind::CompleteCases)
    ->Arg(500)
    ->Arg(1'000'000)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(rankingUnderRules, regression, Normalisation::None, Aggregation::Arithmetic,
                  MissingRule::Kind::Regression)
    ->Arg(500)
    ->Arg(100'000)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(rankingUnderRules, copeland, Normalisation::None, Aggregation::Copeland,
                  MissingRule::Kind::CompleteCases)
    ->Arg(500)
    ->Unit(benchmark::kMillisecond);
