// SPDX-License-Identifier: GPL-3.0-or-later
// Weights said to make two tie are asked for again.
#include "app/engine/comparison/comparing.h"
#include "tests/report/shipped_dataset.h"

#include <gtest/gtest.h>

#include <cmath>
#include <stdexcept>
#include <string>

using namespace podium;
using namespace podium::tests;

namespace {

View comparing(const char *first, const char *second)
{
    View view = viewOf("2026-08-22");
    view.comparing.items = {first, second};
    return view;
}

double gapUnder(View view, const Gap &gap, const std::vector<double> &weights)
{
    WeightRule rule{WeightRule::Kind::Custom, {}};
    for (std::size_t i = 0; i < weights.size(); ++i)
        rule.custom.push_back(
            {shippedDataset().evaluations[gap.parts[i].evaluation].id, weights[i]});
    view.choice.weights = rule;
    const auto pair = comparePair(shippedDataset(), view);
    return pair ? pair->gap.difference : std::nan("");
}

/// The weight of one evaluation that makes the two tie; below 0: never.
double tyingWeightOn(const Gap &gap, const std::string &evaluation)
{
    for (const GapPart &part : gap.parts) {
        if (shippedDataset().evaluations[part.evaluation].id == evaluation)
            return tyingWeight(part).value_or(-1);
    }
    throw std::runtime_error("no such evaluation: " + evaluation);
}

} // namespace

// Worked out independently: another model of the United States takes over on the way.
TEST(Tying, OfUsAndChina_IsOfWhoeverLeadsThen)
{
    const auto pair = comparePair(shippedDataset(), comparing("US", "CN"));
    ASSERT_TRUE(pair) << message(pair.error());
    EXPECT_NEAR(tyingWeightOn(pair->gap, "tau3_banking"), 0.846, 0.0005);
    EXPECT_LT(tyingWeightOn(pair->gap, "scicode"), 0) << "never";
    EXPECT_NEAR(tyingWeightOn(pair->gap, "aa_omniscience_non_hallucination"), 0.715, 0.0005);
}

TEST(Tying, WeightsAskedForAgain_TieCountriesAndLabs)
{
    int asked = 0;
    for (const auto &[first, second] :
         {std::pair{"US", "CN"}, std::pair{"US", "KR"}, std::pair{"KR", "FR"},
          std::pair{"OpenAI", "Anthropic"}, std::pair{"LG AI Research", "Mistral"},
          std::pair{"FR", "CN"}}) {
        const View view = comparing(first, second);
        const auto pair = comparePair(shippedDataset(), view);
        if (!pair)
            continue;
        for (std::size_t i = 0; i < pair->gap.parts.size(); ++i) {
            if (!pair->gap.parts[i].shift)
                continue;
            ++asked;
            EXPECT_NEAR(gapUnder(view, pair->gap, tyingWeights(pair->gap, i)), 0, 1e-6)
                << first << ", " << second << ", part " << i;
        }
        const double nearest
            = pair->gap.nearestTie.empty() ? 0 : gapUnder(view, pair->gap, pair->gap.nearestTie);
        EXPECT_NEAR(nearest, 0, 1e-6) << first << ", " << second;
    }
    EXPECT_GT(asked, 5);
}
