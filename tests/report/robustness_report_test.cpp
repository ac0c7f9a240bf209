// SPDX-License-Identifier: GPL-3.0-or-later
//
// Robustness of the shipped figures of 22 August 2026, against an independent computation (4,000
// draws, best model per country) of the same published scores.
#include "app/engine/comparison/comparing.h"
#include "app/engine/robustness/rank_uncertainty.h"
#include "tests/report/shipped_dataset.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <stdexcept>

using namespace podium;
using namespace podium::tests;

namespace {

RankUncertainty countriesUnderWeights(WeightSpread spread, double concentration)
{
    View view = viewOf("2026-08-22");
    view.robustness.by = RankedItem::Country;
    view.robustness.vary = {Variation::Weights};
    view.robustness.weights = spread;
    view.robustness.concentration = concentration;
    auto result = rankUncertainty(shippedDataset(), view, {true, false});
    if (!result)
        throw std::runtime_error(message(result.error()));
    return std::move(*result);
}

double share(const RankUncertainty &result, std::string_view country, std::size_t rank)
{
    const auto found = std::ranges::find_if(result.items, [country](const UncertainItem &item) {
        return item.item.country == country;
    });
    if (found == result.items.end())
        throw std::runtime_error(std::string(country) + " is not ranked");
    return found->distribution.acceptability.at(rank - 1);
}

PairComparison compared(const char *a, const char *b, double correlation)
{
    View view = viewOf("2026-08-22");
    view.comparing.items = {a, b};
    view.certainty.correlation = correlation;
    auto result = comparePair(shippedDataset(), view);
    if (!result)
        throw std::runtime_error(message(result.error()));
    return std::move(*result);
}

} // namespace

TEST(RobustnessReport, CountriesUnderUniformWeights_AgreeWithTheIndependentRun)
{
    const auto result = countriesUnderWeights(WeightSpread::Uniform, 100);
    // Both runs err: 4 sqrt(p (1 - p) (1/4000 + 1/10000)), at most.
    EXPECT_NEAR(share(result, "US", 1), 0.930, 0.020);
    EXPECT_NEAR(share(result, "CN", 1), 0.070, 0.020);
    EXPECT_NEAR(share(result, "KR", 3), 0.987, 0.009);
    EXPECT_NEAR(share(result, "SG", 3), 0.013, 0.009);
    EXPECT_NEAR(share(result, "SG", 4), 0.848, 0.027);
    EXPECT_NEAR(share(result, "FR", 5), 0.677, 0.035);
    EXPECT_NEAR(share(result, "CA", 4), 0.139, 0.026);
}

TEST(RobustnessReport, CountriesAroundTheSourcesWeights_KeepTheirOrder)
{
    const auto result = countriesUnderWeights(WeightSpread::Around, 10);
    for (const char *country : {"US", "CN", "KR", "SG"})
        EXPECT_GT(std::max({share(result, country, 1), share(result, country, 2),
                            share(result, country, 3), share(result, country, 4)}),
                  0.97)
            << country;
}

TEST(RobustnessReport, LeadOverChina_HangsOnTheErrorAssumedAndThatOverKoreaDoesNot)
{
    // Standard errors from the published scores and numbers of questions; a share of wrong answers
    // that were not hallucinated is one of the wrong answers only.
    const auto china = compared("US", "CN", 0);
    EXPECT_NEAR(china.gap.difference, 3.354, 0.001);
    EXPECT_NEAR(*china.standardError, 1.4922, 0.0005);
    EXPECT_NEAR(*china.z, 2.2476, 0.001);
    // With the largest error a score can have (a half right; 1.25 points an index) it is not clear.
    constexpr double kLargestError = 1.25 * 1.41421356;
    EXPECT_LT(china.gap.difference, 1.96 * kLargestError);
    const auto korea = compared("US", "KR", 0);
    EXPECT_NEAR(korea.gap.difference, 15.6, 0.1);
    EXPECT_GT(korea.gap.difference, 1.96 * kLargestError);
}

TEST(RobustnessReport, WayFromMagistralToExaone_SumsToTheGapOfTheReport)
{
    View view = viewOf("2025-10-02");
    view.comparing.items = {"EXAONE 4.0 32B (Reasoning)", "Magistral Medium 1.2"};
    const auto pair = comparePair(shippedDataset(), view);
    ASSERT_TRUE(pair) << message(pair.error());
    EXPECT_NEAR(pair->a.item.index, 42.6, 0.05);
    EXPECT_NEAR(pair->b.item.index, 52.0, 0.05);
    double sum = 0;
    for (const GapPart &part : pair->gap.parts)
        sum += part.contribution;
    EXPECT_NEAR(sum, -9.4, 0.05);
    EXPECT_NEAR(pair->b.item.index + sum, pair->a.item.index, 1e-9);
    double tied = 0;
    double weights = 0;
    for (std::size_t i = 0; i < pair->gap.parts.size(); ++i) {
        tied += pair->gap.nearestTie.at(i) * (pair->gap.parts[i].a - pair->gap.parts[i].b);
        weights += pair->gap.nearestTie[i];
    }
    EXPECT_NEAR(tied, 0, 1e-9);
    EXPECT_NEAR(weights, 1, 1e-9);
}

TEST(RobustnessReport, CorrelatedErrors_MakeTheLeadClearer)
{
    EXPECT_NEAR(*compared("US", "CN", 0.5).standardError, 1.0553, 0.0005);
}
