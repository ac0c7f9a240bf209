// SPDX-License-Identifier: GPL-3.0-or-later
#include <stdexcept>

#include <benchmark/benchmark.h>

#include "app/data/dataset_reader.h"
#include "app/engine/methods/scoring.h"
#include "app/engine/ranking/answering.h"
#include "app/engine/ranking/index.h"
#include "tests/bench/synthetic.h"

using namespace podium;

namespace {

Dataset shipped()
{
    auto read = readDataset(QString::fromUtf16(kShippedData));
    if (!read)
        throw std::runtime_error(message(read.error()));
    return std::move(read->dataset);
}

void readShippedFigures(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(shipped());
}

/// The shipped snapshots' full answer: indices, ranks, simultaneous rank sets, countries, money.
void answerShipped(benchmark::State &state, const char *snapshot, Folding folding)
{
    const Dataset dataset = shipped();
    View view;
    view.snapshot = snapshot;
    view.folding = folding;
    for (auto _ : state)
        benchmark::DoNotOptimize(answer(dataset, view));
}

void indexOfSynthetic(benchmark::State &state)
{
    const Dataset dataset = bench::syntheticDataset(static_cast<std::size_t>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(
            indices(dataset, dataset.snapshots.front(), dataset.methods.front()));
}

void answerSynthetic(benchmark::State &state)
{
    const Dataset dataset = bench::syntheticDataset(static_cast<std::size_t>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(answer(dataset, {}));
}

/// One reading of a Monte-Carlo over rules.
void indicesUnderRules(benchmark::State &state, Normalisation normalisation,
                       Aggregation aggregation, MissingRule::Kind missing)
{
    const Dataset dataset = bench::syntheticDataset(static_cast<std::size_t>(state.range(0)));
    const MethodChoice choice{
        normalisation, aggregation, {}, MissingRule{missing, MissingRule::kUsualCoverage}};
    for (auto _ : state)
        benchmark::DoNotOptimize(indicesUnder(dataset, {}, choice));
}

} // namespace

BENCHMARK(readShippedFigures)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(answerShipped, allVariantsOctober2025, "2025-10-02", Folding::All)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(answerShipped, allVariantsDecember2025, "2025-12-28", Folding::All)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(answerShipped, labsAugust2026, "2026-08-22", Folding::Lab)
    ->Unit(benchmark::kMillisecond);
BENCHMARK(indexOfSynthetic)->Arg(500)->Arg(1'000'000)->Unit(benchmark::kMillisecond);
BENCHMARK(answerSynthetic)->Arg(500)->Arg(100'000)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(indicesUnderRules, plain, Normalisation::None, Aggregation::Arithmetic,
                  MissingRule::Kind::CompleteCases)
    ->Arg(500)
    ->Arg(1'000'000)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(indicesUnderRules, minMaxGeometricRenormalised, Normalisation::MinMax,
                  Aggregation::Geometric, MissingRule::Kind::Renormalise)
    ->Arg(500)
    ->Arg(1'000'000)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(indicesUnderRules, winRate, Normalisation::None, Aggregation::WinRate,
                  MissingRule::Kind::CompleteCases)
    ->Arg(500)
    ->Arg(1'000'000)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(indicesUnderRules, regression, Normalisation::None, Aggregation::Arithmetic,
                  MissingRule::Kind::Regression)
    ->Arg(500)
    ->Arg(100'000)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(indicesUnderRules, copeland, Normalisation::None, Aggregation::Copeland,
                  MissingRule::Kind::CompleteCases)
    ->Arg(500)
    ->Unit(benchmark::kMillisecond);
