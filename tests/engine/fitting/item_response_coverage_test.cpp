// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/fitting/item_response.h"
#include "app/engine/uncertainty/sampler.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

using namespace podium;

namespace {

constexpr std::uint64_t kFitSeed = 7;

/// Scores as they might come: a third of the pairs missing, but each model with three at least.
struct Design {
    std::size_t models = 0;
    std::size_t benchmarks = 0;
    int questions = 100;
    double misfit = 0;   ///< standard deviation of a score's own logit about the curve
    double guessing = 0; ///< lowest score of every second benchmark
};

struct World {
    ItemResponseTask task;
    std::vector<double> truth; ///< mean 0, standard deviation 1
};

std::vector<double> standardised(std::vector<double> values)
{
    double mean = 0;
    double squares = 0;
    for (const double value : values)
        mean += value / double(values.size());
    for (const double value : values)
        squares += (value - mean) * (value - mean) / double(values.size());
    for (double &value : values)
        value = (value - mean) / std::sqrt(squares);
    return values;
}

double shareSolved(double chance, int questions, Sampler &sampler)
{
    int solved = 0;
    for (int question = 0; question < questions; ++question)
        solved += sampler.uniform() < chance ? 1 : 0;
    return double(solved) / questions;
}

World drawn(const Design &design, Sampler &sampler)
{
    std::vector<double> abilities(design.models);
    std::vector<double> difficulties(design.benchmarks);
    std::vector<double> slopes(design.benchmarks);
    std::ranges::generate(abilities, [&] { return 1.3 * sampler.normal(); });
    std::ranges::generate(difficulties, [&] { return 1.2 * sampler.normal(); });
    std::ranges::generate(slopes, [&] { return std::exp(0.35 * sampler.normal()); });
    World world{{}, standardised(abilities)};
    world.task.models = design.models;
    world.task.benchmarks = design.benchmarks;
    for (std::size_t m = 0; m < design.models; ++m) {
        std::size_t taken = 0;
        for (std::size_t b = 0; b < design.benchmarks; ++b) {
            const double logit
                = slopes[b] * (abilities[m] - difficulties[b]) + design.misfit * sampler.normal();
            const double least = b % 2 == 1 ? design.guessing : 0;
            const double chance = least + (1 - least) / (1 + std::exp(-logit));
            const bool needed = taken + design.benchmarks - b <= 3;
            if (!needed && sampler.uniform() < 1.0 / 3)
                continue;
            ++taken;
            world.task.cells.push_back({m, b, shareSolved(chance, design.questions, sampler)});
        }
    }
    return world;
}

/// Share of true abilities within their intervals, over so many worlds.
double coverage(const Design &design, int worlds)
{
    Sampler sampler(kFitSeed);
    double covered = 0;
    double all = 0;
    for (int i = 0; i < worlds; ++i) {
        const World world = drawn(design, sampler);
        const auto fitted = fitItemResponse(world.task);
        EXPECT_TRUE(fitted);
        for (std::size_t m = 0; fitted && m < design.models; ++m) {
            const Ability &ability = fitted->models[m];
            EXPECT_TRUE(ability.low && ability.high);
            covered += *ability.low <= world.truth[m] && world.truth[m] <= *ability.high ? 1 : 0;
            all += 1;
        }
    }
    return covered / all;
}

} // namespace

// Nominal 95 %. Without misfit intervals must not be wide for nothing either.
TEST(ItemResponseCoverage, ThirtyModelsOnTenBenchmarks_AreCoveredByNineOfTenIntervals)
{
    const double plain = coverage({30, 10, 100, 0, 0}, 12);
    EXPECT_GE(plain, 0.92);
    EXPECT_LE(plain, 0.99);
    EXPECT_GE(coverage({30, 10, 100, 0.4, 0}, 12), 0.92);
    EXPECT_GE(coverage({30, 10, 100, 0.3, 0.25}, 12), 0.9);
}

TEST(ItemResponseCoverage, FortyModelsOnTwentyFiveBenchmarks_AreCoveredByNineOfTenIntervals)
{
    const double plain = coverage({40, 25, 100, 0, 0}, 4);
    EXPECT_GE(plain, 0.92);
    EXPECT_LE(plain, 0.99);
    EXPECT_GE(coverage({40, 25, 100, 0.4, 0}, 4), 0.92);
    EXPECT_GE(coverage({40, 25, 100, 0.3, 0.25}, 4), 0.9);
}
