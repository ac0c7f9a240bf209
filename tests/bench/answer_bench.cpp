// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/claim_json.h"
#include "app/data/dataset_reader.h"
#include "app/engine/ranking/answering.h"
#include "app/models/claims/evaluated_claim.h"
#include "tests/bench/memory_use.h"
#include "tests/bench/synthetic.h"

#include <benchmark/benchmark.h>

#include <stdexcept>

using namespace podium;

namespace {

template <typename Read>
auto valueOf(Read read)
{
    if (!read)
        throw std::runtime_error(message(read.error()));
    return std::move(*read);
}

Dataset shipped()
{
    return valueOf(readDataset(QString::fromUtf16(kShippedData))).dataset;
}

View allVariants(const char *snapshot)
{
    View view;
    view.snapshot = snapshot;
    return view;
}

void readShippedFigures(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(shipped());
}

/// A shipped snapshot's full answer: indices, ranks, simultaneous rank sets, countries, money.
void answerShipped(benchmark::State &state, const char *snapshot, Folding folding)
{
    const Dataset dataset = shipped();
    View view = allVariants(snapshot);
    view.folding = folding;
    for (auto _ : state)
        benchmark::DoNotOptimize(answer(dataset, view));
}

void claimsOfTheReport(benchmark::State &state)
{
    const Dataset dataset = shipped();
    const auto claims = valueOf(readClaims(QString::fromUtf16(kShippedClaims)));
    for (auto _ : state)
        benchmark::DoNotOptimize(evaluateClaims(dataset, claims));
}

/// What the window shows of the report: the full answer and every claim over all its readings.
void answerAndClaims(benchmark::State &state, const char *snapshot)
{
    const Dataset dataset = shipped();
    const auto claims = valueOf(readClaims(QString::fromUtf16(kShippedClaims)));
    const View view = allVariants(snapshot);
    for (auto _ : state) {
        benchmark::DoNotOptimize(answer(dataset, view));
        benchmark::DoNotOptimize(evaluateClaims(dataset, claims));
    }
}

/// Every line with its parts and intervals.
void answerSynthetic(benchmark::State &state, RankSets rankSets)
{
    const auto models = static_cast<std::size_t>(state.range(0));
    const Dataset dataset = bench::syntheticDataset(models);
    const std::size_t before = bench::bytesInUse();
    bench::resetMostBytesInUse();
    for (auto _ : state)
        benchmark::DoNotOptimize(answer(dataset, {}, rankSets));
    const double scores = static_cast<double>(models * dataset.evaluations.size() * sizeof(double));
    state.counters["of_scores"] = static_cast<double>(bench::mostBytesInUse() - before) / scores;
}

} // namespace

BENCHMARK(readShippedFigures)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(answerShipped, allVariantsOctober2025, "2025-10-02", Folding::All)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(answerShipped, allVariantsDecember2025, "2025-12-28", Folding::All)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(answerShipped, labsAugust2026, "2026-08-22", Folding::Lab)
    ->Unit(benchmark::kMillisecond);
BENCHMARK(claimsOfTheReport)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(answerAndClaims, october2025, "2025-10-02")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(answerAndClaims, december2025, "2025-12-28")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(answerSynthetic, withRankSets, RankSets::Computed)
    ->Arg(500)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(answerSynthetic, withoutRankSets, RankSets::LeftOut)
    ->Arg(500)
    ->Arg(100'000)
    ->Arg(1'000'000)
    ->Unit(benchmark::kMillisecond);
