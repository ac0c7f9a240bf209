// SPDX-License-Identifier: GPL-3.0-or-later
// How often intervals hold the truth in simulated worlds; the seed stands in every failure. Few
// worlds tell what is badly wrong; PODIUM_WORLDS=10000 takes minutes and tells a point from nominal:
//   PODIUM_WORLDS=10000 engine_test --gtest_filter='*Coverage.Worlds*'
#include "app/engine/countries/intervals/country_intervals.h"
#include "app/engine/uncertainty/rank_intervals.h"
#include "app/engine/uncertainty/sampler.h"
#include "app/engine/uncertainty/score_error.h"
#include "app/engine/uncertainty/simulation.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <iostream>

namespace podium::tests {
namespace {

constexpr std::uint64_t kCoverageSeed = 20261129;
constexpr double kZ = 1.959963984540054;

int worldCount(int usual)
{
    const char *asked = std::getenv("PODIUM_WORLDS");
    return asked ? std::max(1, std::atoi(asked)) : usual;
}

/// What was counted, where more worlds were asked for than usual.
void tell(const char *what, double lowest, double highest, double shared, double share)
{
    if (std::getenv("PODIUM_WORLDS"))
        std::cout << what << " " << lowest << "–" << highest << ", correlation " << shared << ": "
                  << 100 * share << " %\n";
}

/// So many of these worlds may be missed by chance, at 95 %.
double missedByChance(int worlds)
{
    return 2 * std::sqrt(0.0475 * worlds);
}

/// Share of all outcomes of n answers in which score ± z errors holds the truth: no draw, all summed.
double exactCoverage(int n, double truth)
{
    double held = 0;
    for (int k = 0; k <= n; ++k) {
        const double share = static_cast<double>(k) / n;
        if (std::abs(share - truth)
            > kZ * shareStandardError(share, n, 1, 0, ScoreStands::Alone) + 1e-12)
            continue;
        held += std::exp(std::lgamma(n + 1.0) - std::lgamma(k + 1.0) - std::lgamma(n - k + 1.0)
                         + k * std::log(truth) + (n - k) * std::log1p(-truth));
    }
    return held;
}

TEST(ScoreCoverage, AnyShareOfAnyNumberOfQuestions_IsAtLeastOnePointBelowNominal)
{
    for (const int n : {30, 44, 57, 70, 89, 97, 100, 198, 288, 600, 2158, 6000}) {
        for (const double truth : {0.001, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.4, 0.5, 0.6, 0.75,
                                   0.9, 0.95, 0.98, 0.99, 0.995, 0.999})
            EXPECT_GE(exactCoverage(n, truth), 0.94) << truth << " of " << n;
    }
}

/// A dozen models of known strength, measured in eight evaluations of 30 to 6,000 questions.
struct SimulatedWorld {
    static constexpr std::size_t kModels = 12;
    static constexpr std::array<int, 8> kQuestions{30, 70, 97, 100, 198, 288, 2158, 6000};

    std::vector<double> truth; ///< indices, 0..100
    std::vector<double> index;
    std::vector<double> error;
};

double answeredShare(Sampler &sampler, double truth, int questions)
{
    if (questions > 300 && truth * questions > 30 && (1 - truth) * questions > 30)
        return std::clamp(truth + sampler.normal() * std::sqrt(truth * (1 - truth) / questions),
                          0.0, 1.0);
    int right = 0;
    for (int i = 0; i < questions; ++i)
        right += sampler.uniform() < truth;
    return static_cast<double>(right) / questions;
}

/// `shared`: what of each error all models have in common; then errors are normal.
SimulatedWorld worldOf(Sampler &sampler, double lowest, double highest, double shared)
{
    SimulatedWorld out;
    out.truth.resize(SimulatedWorld::kModels);
    out.index.resize(SimulatedWorld::kModels);
    out.error.resize(SimulatedWorld::kModels);
    for (const int questions : SimulatedWorld::kQuestions) {
        const double common = sampler.normal();
        for (std::size_t i = 0; i < SimulatedWorld::kModels; ++i) {
            const double truth = lowest
                + (highest - lowest) * static_cast<double>(i) / (SimulatedWorld::kModels - 1);
            const double spread = std::sqrt(truth * (1 - truth) / questions);
            const double score = shared > 0
                ? std::clamp(truth
                                 + spread
                                     * (std::sqrt(shared) * common
                                        + std::sqrt(1 - shared) * sampler.normal()),
                             0.0, 1.0)
                : answeredShare(sampler, truth, questions);
            const double weight = 100.0 / SimulatedWorld::kQuestions.size();
            out.truth[i] += weight * truth;
            out.index[i] += weight * score;
            const double error = weight * shareStandardError(score, questions, 1, 0);
            out.error[i] += error * error;
        }
    }
    for (double &error : out.error)
        error = std::sqrt(error);
    return out;
}

struct Cell {
    double lowest;
    double highest;
    double shared;
};

constexpr std::array kCells{Cell{0.01, 0.08, 0}, Cell{0.3, 0.5, 0}, Cell{0.92, 0.99, 0},
                            Cell{0.05, 0.95, 0.5}, Cell{0.3, 0.4, 0.5}};

TEST(IndexCoverage, WorldsNearTheEndsAndCorrelated_HoldIndicesAndSurePairs)
{
    const int worlds = worldCount(2000);
    for (const Cell &cell : kCells) {
        Sampler sampler(kCoverageSeed);
        int held = 0;
        int falselyAhead = 0;
        for (int i = 0; i < worlds; ++i) {
            const SimulatedWorld world = worldOf(sampler, cell.lowest, cell.highest, cell.shared);
            held += std::abs(world.index[5] - world.truth[5]) <= kZ * world.error[5];
            // The sixth is truly behind the seventh.
            const double apart = world.index[5] - world.index[6];
            falselyAhead += apart
                > kZ * differenceStandardError(world.error[5], world.error[6], cell.shared);
        }
        tell("index", cell.lowest, cell.highest, cell.shared, static_cast<double>(held) / worlds);
        tell("falsely ahead", cell.lowest, cell.highest, cell.shared,
             static_cast<double>(falselyAhead) / worlds);
        EXPECT_GE(held, (0.95 - 0.01) * worlds - missedByChance(worlds))
            << cell.lowest << "–" << cell.highest << ", seed " << kCoverageSeed;
        EXPECT_LE(falselyAhead, (0.025 + 0.01) * worlds)
            << cell.lowest << ", seed " << kCoverageSeed;
    }
}

TEST(RankCoverage, WorldsNearTheEndsAndCorrelated_HoldAllRanksAtOnce)
{
    const int worlds = worldCount(30); // each takes a stepdown over all pairs
    for (const Cell &cell : kCells) {
        Sampler sampler(kCoverageSeed + 1);
        int all = 0;
        int each = 0;
        Certainty certainty;
        certainty.draws = 6000;
        certainty.correlation = cell.shared;
        for (int i = 0; i < worlds; ++i) {
            const SimulatedWorld world = worldOf(sampler, cell.lowest, cell.highest, cell.shared);
            const std::vector<int> ranks = plainRanks(world.truth);
            const auto sets = simultaneousRankIntervals(world.index, world.error, certainty);
            int held = 0;
            for (std::size_t m = 0; m < ranks.size(); ++m)
                held += sets[m].low <= ranks[m] && ranks[m] <= sets[m].high;
            all += held == static_cast<int>(ranks.size());
            each += held;
        }
        tell("all ranks at once", cell.lowest, cell.highest, cell.shared,
             static_cast<double>(all) / worlds);
        tell("each rank", cell.lowest, cell.highest, cell.shared,
             each / (1.0 * worlds * SimulatedWorld::kModels));
        EXPECT_GE(all, 0.94 * worlds - missedByChance(worlds))
            << cell.lowest << ", seed " << kCoverageSeed + 1;
        EXPECT_GE(each, 0.94 * worlds * static_cast<double>(SimulatedWorld::kModels))
            << cell.lowest << ", seed " << kCoverageSeed + 1;
    }
}

/// Ten variants of one country that are alike in truth; the best one looks better than it is.
struct Chosen {
    CountryResult country;
    double truth = 50;
};

Chosen chosenCountry(Sampler &sampler, bool corrected)
{
    constexpr double kError = 1.2;
    Snapshot snapshot;
    std::vector<RankedModel> variants;
    Chosen out;
    for (std::size_t i = 0; i < 10; ++i) {
        Model &model = snapshot.models.emplace_back();
        model.id = std::to_string(i);
        model.lab = 0;
        RankedModel &line = variants.emplace_back();
        line.model = i;
        line.index = out.truth + kError * sampler.normal();
        line.standardError = kError;
    }
    std::ranges::sort(variants, std::ranges::greater{}, &RankedModel::index);
    CountryResult &country = out.country;
    country.country = "KR";
    country.bestModel = variants.front().model;
    country.value = country.bestIndex = variants.front().index;
    country.labs = {{0, country.bestModel, country.bestIndex, 10, false, 1}};
    View view;
    view.correctChoice = corrected;
    view.certainty.shown = true;
    view.certainty.draws = 300;
    std::vector<CountryResult> countries{country};
    addCountryIntervals(countries, snapshot, view, variants, RankSets::LeftOut, {});
    out.country = countries.front();
    return out;
}

TEST(ChoiceBias, BestOfTenAlike_IsToldAndTakenAway)
{
    Sampler sampler(kCoverageSeed + 2);
    constexpr int kWorlds = 300;
    double plain = 0;
    double corrected = 0;
    int held = 0;
    for (int i = 0; i < kWorlds; ++i) {
        const Chosen chosen = chosenCountry(sampler, true);
        const CountryResult &country = chosen.country;
        ASSERT_TRUE(country.choiceBias && country.low);
        plain += country.bestIndex - chosen.truth;
        corrected += country.value - chosen.truth;
        held += *country.low <= chosen.truth && chosen.truth <= *country.high;
    }
    // The expected largest of ten normals is 1.539 standard errors.
    EXPECT_NEAR(plain / kWorlds, 1.539 * 1.2, 0.15) << "seed " << kCoverageSeed + 2;
    EXPECT_LT(corrected / kWorlds, 0.4 * plain / kWorlds);
    EXPECT_GT(corrected / kWorlds, -0.3);
    EXPECT_GE(held, 0.92 * kWorlds) << "seed " << kCoverageSeed + 2;
}

/// Two countries as good as each other: one has ten variants that are alike, the other has one.
std::vector<CountryResult> equalCountries(Sampler &sampler, RankBounds bounds)
{
    constexpr double kError = 1.2;
    Snapshot snapshot;
    std::vector<RankedModel> variants;
    std::vector<CountryResult> countries(2);
    for (std::size_t i = 0; i < 11; ++i) {
        const std::size_t country = i < 10 ? 0 : 1;
        Model &model = snapshot.models.emplace_back();
        model.id = std::to_string(i);
        model.lab = country;
        RankedModel &line = variants.emplace_back();
        line.model = i;
        line.index = 50 + kError * sampler.normal();
        line.standardError = kError;
        CountryResult &own = countries[country];
        own.country = country == 0 ? "US" : "CN";
        if (line.index > own.value) {
            own.value = own.bestIndex = line.index;
            own.bestModel = i;
        }
        own.labs = {{country, own.bestModel, own.bestIndex, 1, false, 1}};
    }
    std::ranges::sort(countries, std::ranges::greater{}, &CountryResult::value);
    View view;
    view.certainty.shown = true;
    view.certainty.draws = 500;
    view.certainty.rankBounds = bounds;
    addCountryIntervals(countries, snapshot, view, variants, RankSets::Computed, {});
    return countries;
}

// Ten tries against one are ahead in most worlds, yet are no better.
TEST(RankCoverage, CountriesThatAreAlike_AreSeldomToldApartForTheirManyVariants)
{
    for (const RankBounds bounds :
         {RankBounds::Simultaneous, RankBounds::Overlap, RankBounds::Each}) {
        Sampler sampler(kCoverageSeed + 3);
        constexpr int kWorlds = 200;
        int apart = 0;
        for (int i = 0; i < kWorlds; ++i)
            apart += equalCountries(sampler, bounds)[1].rankLow > 1;
        EXPECT_LE(apart, 0.05 * kWorlds + missedByChance(kWorlds))
            << static_cast<int>(bounds) << ", seed " << kCoverageSeed + 3;
    }
}

TEST(ChoiceBias, OneVariant_IsNotCorrected)
{
    Snapshot snapshot;
    snapshot.models.resize(1);
    snapshot.models.front().lab = 0;
    std::vector<RankedModel> variants(1);
    variants.front().index = 40;
    variants.front().standardError = 1;
    std::vector<CountryResult> countries(1);
    countries.front().value = countries.front().bestIndex = 40;
    countries.front().labs = {{0, 0, 40, 1, false, 1}};
    View view;
    view.certainty.shown = true;
    addCountryIntervals(countries, snapshot, view, variants, RankSets::Computed, {});
    EXPECT_NEAR(*countries.front().choiceBias, 0, 0.1);
    EXPECT_NEAR(*countries.front().high - *countries.front().low, 2 * kZ, 0.3);
    EXPECT_EQ(countries.front().value, 40);
    EXPECT_EQ(countries.front().rankHigh, 1);
}

} // namespace
} // namespace podium::tests
