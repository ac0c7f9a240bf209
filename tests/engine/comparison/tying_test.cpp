// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/comparison/tying.h"

#include "app/engine/comparison/comparing.h"
#include "app/engine/comparison/nearest_weights.h"
#include "app/engine/ranking/answering.h"
#include "app/engine/uncertainty/sampler.h"
#include "tests/engine/rules_world.h"

#include <gmock/gmock.h>

#include <cmath>
#include <limits>
#include <numeric>

using namespace podium;
using namespace podium::tests;
using testing::DoubleNear;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

double weighted(const std::vector<double> &weights, const std::vector<double> &scores)
{
    return std::inner_product(weights.begin(), weights.end(), scores.begin(), 0.0);
}

double bestOf(const std::vector<double> &weights, const std::vector<Contender> &side)
{
    double best = -1;
    for (const Contender &contender : side)
        best = std::max(best, weighted(weights, contender.scores));
    return best;
}

double distance(const std::vector<double> &a, const std::vector<double> &b)
{
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += (a[i] - b[i]) * (a[i] - b[i]);
    return sum;
}

std::vector<double> towards(std::vector<double> weights, std::size_t part, double share)
{
    for (double &weight : weights)
        weight *= 1 - share;
    weights[part] += share;
    return weights;
}

std::vector<Contender> randomSide(Sampler &sampler, std::size_t size, double lift)
{
    std::vector<Contender> out;
    for (std::size_t i = 0; i < size; ++i) {
        out.push_back({i, {}});
        for (int part = 0; part < 5; ++part)
            out.back().scores.push_back(0.2 + lift + 0.5 * sampler.uniform());
    }
    return out;
}

const std::vector<double> kEven{0.5, 0.5};

/// The leader's two models: B does not catch the first before the second takes over.
const std::vector<Contender> kTwoLeaders{{0, {0.9, 0.4}}, {1, {0.5, 0.75}}};

} // namespace

// The first leader falls from 65 to 40 and would meet the other side, which climbs from 60 to 80, at
// t = 1/9. But the second, from 62.5 to 75, has overtaken it by then and is met at t = 2.5 / 7.5.
TEST(FirstTie, WhereAnotherModelTakesOver_IsThatOfTheOneThatLeadsThere)
{
    const std::vector<Contender> behind{{2, {0.4, 0.8}}};
    const auto tie = firstTie(kEven, 1, kTwoLeaders, behind);
    ASSERT_TRUE(tie);
    EXPECT_NEAR(tie->shift, 2.5 / 7.5, 1e-12);
    EXPECT_EQ(tie->a, 1u);
    EXPECT_EQ(tie->b, 2u);
    EXPECT_NEAR(firstTie(kEven, 1, {kTwoLeaders[0]}, behind)->shift, 1.0 / 9, 1e-12);
}

TEST(FirstTie, WhereTheOtherModelStaysAhead_IsNever)
{
    EXPECT_FALSE(firstTie(kEven, 1, kTwoLeaders, {{2, {0.4, 0.7}}}));
    EXPECT_FALSE(firstTie(kEven, 0, kTwoLeaders, {{2, {0.4, 0.8}}}));
}

TEST(FirstTie, OnAnEvaluationThatSomeLack_LeavesTheseOut)
{
    const double none = std::nan("");
    const std::vector<Contender> leaders{{0, {0.9, 0.4}}, {1, {0.8, none}}};
    const auto tie = firstTie({1, 0}, 1, leaders, {{2, {0.4, 0.8}}});
    ASSERT_TRUE(tie);
    EXPECT_EQ(tie->a, 0u);
    EXPECT_NEAR(tie->shift, 0.5 / 0.9, 1e-12);
}

TEST(FirstTie, OfRandomSides_IsTheFirstOnAFineGrid)
{
    Sampler sampler(11);
    const std::vector<double> weights{0.1, 0.3, 0.2, 0.15, 0.25};
    int found = 0;
    for (int world = 0; world < 60; ++world) {
        const auto a = randomSide(sampler, 12, 0.02);
        const auto b = randomSide(sampler, 9, 0);
        const double gap = bestOf(weights, a) - bestOf(weights, b);
        for (std::size_t part = 0; part < weights.size(); ++part) {
            const auto tie = firstTie(weights, part, a, b);
            const auto gapAt = [&](double share) {
                const auto moved = towards(weights, part, share);
                return bestOf(moved, a) - bestOf(moved, b);
            };
            const double end = tie ? tie->shift : 0.999;
            for (double share = 0; share < end - 1e-6; share += 0.002)
                ASSERT_GT(gapAt(share) * gap, 0) << world << ' ' << part << ' ' << share;
            found += tie.has_value();
            ASSERT_NEAR(tie ? gapAt(tie->shift) : 0, 0, 1e-12);
        }
    }
    EXPECT_GT(found, 50);
}

TEST(NearestTie, OfTwoModels_IsNearerThanAnyShift)
{
    const std::vector<double> weights{0.3, 0.3, 0.2, 0.2};
    const std::vector<Contender> a{{0, {0.5, 0.5, 0.5, 0.5}}};
    const std::vector<Contender> b{{1, {0.2, 0.4, 0.9, 0.52}}};
    const auto tie = nearestTie(weights, a, b);
    ASSERT_EQ(tie.size(), 4u);
    EXPECT_NEAR(std::accumulate(tie.begin(), tie.end(), 0.0), 1, 1e-12);
    EXPECT_NEAR(bestOf(tie, a), bestOf(tie, b), 1e-12);
    const auto alone = firstTie(weights, 2, a, b);
    EXPECT_LT(distance(tie, weights), distance(towards(weights, 2, alone->shift), weights));
}

TEST(NearestTie, OfRandomSides_TiesAndIsNearerThanAnythingTried)
{
    Sampler sampler(12);
    const std::vector<double> weights{0.1, 0.3, 0.2, 0.15, 0.25};
    int ties = 0;
    for (int world = 0; world < 30; ++world) {
        const auto a = randomSide(sampler, 12, 0.05);
        const auto b = randomSide(sampler, 9, 0);
        const double gap = bestOf(weights, a) - bestOf(weights, b);
        const auto tie = nearestTie(weights, a, b);
        const bool found = !tie.empty(); // of some worlds one side is ahead under any weights
        ties += found;
        if (found) {
            ASSERT_EQ(tie.size(), weights.size()) << world;
            ASSERT_NEAR(bestOf(tie, a), bestOf(tie, b), 1e-11) << world;
            ASSERT_NEAR(std::accumulate(tie.begin(), tie.end(), 0.0), 1, 1e-12);
        }
        const double nearest
            = found ? distance(tie, weights) : std::numeric_limits<double>::infinity();
        for (int trial = 0; trial < 3000; ++trial) {
            std::vector<double> other;
            double sum = 0;
            for (const double weight : weights) {
                other.push_back(sampler.gamma(20 * weight));
                sum += other.back();
            }
            for (double &weight : other)
                weight /= sum;
            const bool swapped = (bestOf(other, a) - bestOf(other, b)) * gap <= 0;
            ASSERT_TRUE(!swapped || distance(other, weights) >= nearest - 1e-9) << world;
        }
    }
    EXPECT_GT(ties, 20);
}

TEST(NearestTie, OfOneAheadEverywhere_IsNone)
{
    EXPECT_THAT(nearestTie(kEven, {{0, {0.6, 0.7}}}, {{1, {0.5, 0.5}}}), IsEmpty());
}

TEST(NearestWeights, EvaluationThatMustGo_GetsItsLeastWeightNotLess)
{
    const auto tie = nearestWeights({0.9, 0.05, 0.05}, {0, 0, 0}, {{-0.9, -0.9, 0.9}});
    ASSERT_EQ(tie.size(), 3u);
    EXPECT_THAT(tie,
                ElementsAre(DoubleNear(0.5, 1e-12), DoubleNear(0, 1e-12), DoubleNear(0.5, 1e-12)));
}

// Both ways of tying are asked for again, as a person would.
TEST(ComparePair, WeightsThatTieCountries_MakeThemTieWhenAskedFor)
{
    const auto world = worldOf({{"GPT", "OpenAI", 0.9, 0.4},
                                {"GPT mini", "OpenAI", 0.5, 0.75},
                                {"Qwen", "Alibaba", 0.4, 0.8}});
    View view;
    view.comparing.items = {"US", "CN"};
    const auto pair = comparePair(world.dataset, view);
    ASSERT_TRUE(pair);
    const auto gapUnder = [&](const std::vector<double> &asked) {
        View again = view;
        again.choice.weights
            = WeightRule{WeightRule::Kind::Custom, {{"alpha", asked[0]}, {"beta", asked[1]}}};
        return comparePair(world.dataset, again)->gap.difference;
    };
    EXPECT_FALSE(pair->gap.parts[0].shift);
    EXPECT_NEAR(gapUnder(tyingWeights(pair->gap, 1)), 0, 1e-9);
    EXPECT_NEAR(gapUnder(pair->gap.nearestTie), 0, 1e-9);
    EXPECT_EQ(pair->gap.parts[1].tiedA, 1u);
}

TEST(ComparePair, UnderOwnWeights_HasTheirStandardError)
{
    const auto world = worldOf({{"GPT", "OpenAI", 0.9, 0.5}, {"Qwen", "Alibaba", 0.6, 0.5}});
    View view;
    view.comparing.items = {"GPT", "Qwen"};
    view.choice.weights = WeightRule{WeightRule::Kind::Custom, {{"alpha", 1}, {"beta", 0}}};
    const auto pair = comparePair(world.dataset, view);
    ASSERT_TRUE(pair);
    // 90 right answers of 100, alone: four fifths of the way from Jeffreys' 3.02 to the longer side of
    // Newcombe's interval (0.9 - 0.8199) over 1.96, computed apart
    EXPECT_NEAR(*pair->a.standardError, 3.884370, 1e-6);
}
