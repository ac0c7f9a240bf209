// SPDX-License-Identifier: GPL-3.0-or-later
// The peer of all that has one is tests/bench/peers/ranking.py.
#include "app/engine/ranking/columns/rank_counting.h"
#include "app/engine/ranking/columns/reweighing.h"
#include "app/engine/ranking/index.h"
#include "tests/bench/memory_use.h"
#include "tests/bench/ranking_job.h"
#include "tests/bench/synthetic.h"

#include <benchmark/benchmark.h>

using namespace podium;

namespace {

void rankSynthetic(benchmark::State &state)
{
    const auto models = static_cast<std::size_t>(state.range(0));
    const Dataset dataset = bench::syntheticDataset(models);
    const std::size_t before = bench::bytesInUse();
    bench::resetMostBytesInUse();
    bench::RankingJob job(dataset);
    benchmark::DoNotOptimize(job.run());
    for (auto _ : state)
        benchmark::DoNotOptimize(job.run());
    const double scores = static_cast<double>(models * dataset.evaluations.size() * sizeof(double));
    state.counters["of_scores"] = static_cast<double>(bench::mostBytesInUse() - before) / scores;
}

void indexAlone(benchmark::State &state)
{
    const Dataset dataset = bench::syntheticDataset(static_cast<std::size_t>(state.range(0)));
    std::vector<double> values;
    for (auto _ : state) {
        computeIndices(dataset, dataset.snapshots.front(), dataset.methods.front(), values);
        benchmark::DoNotOptimize(values);
    }
}

void ranksAlone(benchmark::State &state)
{
    const Dataset dataset = bench::syntheticDataset(static_cast<std::size_t>(state.range(0)));
    const std::vector<double> values
        = indices(dataset, dataset.snapshots.front(), dataset.methods.front());
    RankCounter counter;
    for (auto _ : state)
        benchmark::DoNotOptimize(counter.ranks(values, View().tieTolerance));
}

void labsAlone(benchmark::State &state)
{
    const Dataset dataset = bench::syntheticDataset(static_cast<std::size_t>(state.range(0)));
    const std::vector<double> values
        = indices(dataset, dataset.snapshots.front(), dataset.methods.front());
    const LabColumn labs = labColumn(dataset, dataset.snapshots.front());
    for (auto _ : state)
        benchmark::DoNotOptimize(labStandings(values, labs));
}

/// One weight moves to and fro, the others keep their proportions; then all are ranked again.
void moveOneWeight(benchmark::State &state)
{
    const Dataset dataset = bench::syntheticDataset(static_cast<std::size_t>(state.range(0)));
    const Snapshot &snapshot = dataset.snapshots.front();
    std::vector<double> values = indices(dataset, snapshot, dataset.methods.front());
    const std::vector<double> &column = snapshot.scores.column(0);
    double from = dataset.methods.front().parts.front().weight;
    double to = 0.2;
    RankCounter counter;
    for (auto _ : state) {
        moveWeight(values, column, from, to);
        benchmark::DoNotOptimize(counter.ranks(values, View().tieTolerance));
        std::swap(from, to);
    }
}

} // namespace

BENCHMARK(rankSynthetic)
    ->Arg(500)
    ->Arg(100'000)
    ->Arg(1'000'000)
    ->Arg(5'000'000)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK(indexAlone)->Arg(1'000'000)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(ranksAlone)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(labsAlone)->Arg(1'000'000)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(moveOneWeight)->Arg(100'000)->Unit(benchmark::kMillisecond)->UseRealTime();
