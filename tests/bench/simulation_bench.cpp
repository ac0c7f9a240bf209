// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/synthetic.h"

#include <benchmark/benchmark.h>

using namespace podium;

namespace {

/// Noise on every score, Dirichlet weights, 95 % intervals of index and rank, P(rank <= k).
/// The peer is tests/bench/peers/monte_carlo.py.
void monteCarlo(benchmark::State &state)
{
    const Composite composite = bench::syntheticComposite(static_cast<std::size_t>(state.range(0)));
    SimulationPlan plan;
    plan.draws = static_cast<int>(state.range(1));
    for (auto _ : state)
        benchmark::DoNotOptimize(simulate(composite, plan));
}

} // namespace

BENCHMARK(monteCarlo)->Args({500, 10'000})->Unit(benchmark::kMillisecond)->UseRealTime();
