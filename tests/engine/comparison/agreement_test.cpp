// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/comparison/agreement.h"

#include "app/engine/comparison/ranking_agreement.h"
#include "app/engine/ranking/answering.h"
#include "tests/engine/small_world.h"

#include <gmock/gmock.h>

#include <cmath>
#include <stdexcept>

using namespace podium;
using podium::tests::SmallWorld;
using testing::ElementsAre;

namespace {

/// By the definition, pair by pair.
double tauByPairs(const std::vector<double> &a, const std::vector<double> &b)
{
    double sum = 0;
    double untiedA = 0;
    double untiedB = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            const double signA = a[i] < a[j] ? -1 : a[i] > a[j] ? 1 : 0;
            const double signB = b[i] < b[j] ? -1 : b[i] > b[j] ? 1 : 0;
            sum += signA * signB;
            untiedA += signA * signA;
            untiedB += signB * signB;
        }
    }
    return sum / std::sqrt(untiedA * untiedB);
}

Answer answered(const Dataset &dataset, const View &view)
{
    auto out = answer(dataset, view);
    if (!out)
        throw std::runtime_error(message(out.error()));
    return std::move(*out);
}

} // namespace

TEST(Agreement, KendallTauB_AgreesWithPublishedAndPairwiseValues)
{
    // The example of scipy.stats.kendalltau.
    EXPECT_NEAR(*kendallTauB({12, 2, 1, 12, 2}, {1, 4, 7, 1, 0}), -0.47140452079103173, 1e-15);
    EXPECT_DOUBLE_EQ(*kendallTauB({1, 2, 3}, {10, 20, 30}), 1);
    EXPECT_DOUBLE_EQ(*kendallTauB({1, 2, 3}, {3, 2, 1}), -1);
    std::vector<double> a;
    std::vector<double> b;
    for (int i = 0; i < 101; ++i) {
        a.push_back(i * 37 % 23);
        b.push_back(i * 53 % 31);
    }
    EXPECT_NEAR(*kendallTauB(a, b), tauByPairs(a, b), 1e-12);
}

TEST(Agreement, Spearman_GivesTiesTheMeanOfTheirRanks)
{
    // The example of scipy.stats.spearmanr.
    EXPECT_NEAR(*spearman({1, 2, 3, 4, 5}, {5, 6, 7, 8, 7}), 0.8207826816681233, 1e-15);
    EXPECT_THAT(meanRanks({5, 6, 7, 8, 7}), ElementsAre(1, 2, 3.5, 5, 3.5));
}

TEST(Agreement, ColumnsWithoutAnyOrder_HaveNoCoefficient)
{
    EXPECT_FALSE(kendallTauB({1, 1, 1}, {1, 2, 3}));
    EXPECT_FALSE(kendallTauB({1}, {1}));
    EXPECT_FALSE(spearman({}, {}));
    EXPECT_FALSE(spearman({1, 2}, {4, 4}));
}

TEST(Agreement, TopOverlap_CountsCommonItemsAmongTheFirst)
{
    EXPECT_DOUBLE_EQ(*topOverlap({1, 2, 3, 4}, {3, 1, 9, 8}, 3), 2.0 / 3);
    EXPECT_DOUBLE_EQ(*topOverlap({1, 2}, {2, 1, 3}, 10), 1) << "k ends with the shorter list";
    EXPECT_FALSE(topOverlap({}, {1}, 1));
}

TEST(Agreement, RankBiasedOverlap_AgreesWithPublishedAndHandWorkedValues)
{
    // README of github.com/b4ny4n/rankmeasures.
    EXPECT_NEAR(*rankBiasedOverlap({1, 2, 3, 4, 5}, {2, 3, 4, 1, 5}, 0.9), 0.828, 0.0005);
    EXPECT_NEAR(*rankBiasedOverlap({1, 2, 3}, {1, 2, 3}, 0.9), 1, 1e-12);
    EXPECT_NEAR(*rankBiasedOverlap({1, 2}, {3, 4}, 0.9), 0, 1e-12);
    // Uneven: overlaps 0, 2, 3, 4, 4, 5, 5 of lists of five and seven.
    EXPECT_NEAR(*rankBiasedOverlap({0, 1, 2, 3, 4}, {1, 0, 2, 3, 5, 4, 6}, 0.9), 0.8545, 0.0001);
    EXPECT_DOUBLE_EQ(*rankBiasedOverlap({0, 1, 2, 3, 4}, {1, 0, 2, 3, 5, 4, 6}, 0.9),
                     *rankBiasedOverlap({1, 0, 2, 3, 5, 4, 6}, {0, 1, 2, 3, 4}, 0.9));
}

TEST(Agreement, TwoMethods_ShiftTheModelsBothRank)
{
    SmallWorld world;
    world.addLab("Lab", "US");
    world.addModel("Even", "Lab", 50).addModel("Alpha", "Lab", 60).addModel("Half", "Lab", 70);
    world.withoutScore(1);
    world.dataset.snapshots[0].scores.set(1, 1, 0.2); // Alpha: 60 and 20
    world.dataset.methods.push_back({"alone", "Alpha alone", "0", {{0, 1.0, "", {}, {}}}});
    View view;
    View other;
    other.method = "alone";
    const RankingAgreement found
        = agreementOf(world.dataset, answered(world.dataset, view), answered(world.dataset, other),
                      AgreementItems::Models);
    ASSERT_EQ(found.shifts.size(), 2u);
    EXPECT_EQ(found.shifts[0].name, "Even");
    EXPECT_EQ(found.shifts[0].rank, 1);
    EXPECT_EQ(found.shifts[0].otherRank, 2) << "not 3: Half is ranked in the other alone";
    EXPECT_EQ(found.shifts[0].shift(), -1);
    EXPECT_EQ(found.shifts[1].shift(), 1);
    EXPECT_EQ(found.onlyFirst, 0);
    EXPECT_EQ(found.onlyOther, 1);
    EXPECT_DOUBLE_EQ(*found.kendallTauB, -1);
    EXPECT_EQ(found.largestShift, 1);
    EXPECT_DOUBLE_EQ(found.meanShift, 1);
    EXPECT_EQ(found.topSize, 2);
    EXPECT_DOUBLE_EQ(*found.topOverlap, 0.5) << "Even, Alpha against Half, Alpha";
}

TEST(Agreement, TwoCountingRules_CompareCountries)
{
    SmallWorld world;
    world.addLab("One", "US").addLab("Two", "CN").addLab("Three", "CN");
    world.addModel("A", "One", 60).addModel("B", "Two", 50).addModel("C", "Three", 40);
    View sum;
    sum.countingRule = {CountingRule::Kind::LabSum, 0};
    const RankingAgreement found
        = agreementOf(world.dataset, answered(world.dataset, {}), answered(world.dataset, sum),
                      AgreementItems::Countries);
    EXPECT_DOUBLE_EQ(*found.kendallTauB, -1);
    EXPECT_EQ(found.shifts[0].item, "US");
    EXPECT_EQ(found.shifts[0].otherRank, 2);
}

TEST(Agreement, SecondRuleOfOneAnswer_IsThatOfTwoAnswers)
{
    SmallWorld world;
    world.addLab("One", "US").addLab("Two", "CN").addLab("Three", "CN").addLab("Four", "FR");
    world.addModel("A", "One", 60).addModel("B", "Two", 50).addModel("C", "Three", 40);
    world.addModel("D", "Four", 45);
    View sum;
    sum.countingRule = {CountingRule::Kind::LabSum, 0};
    View both;
    both.otherRule = sum.countingRule;
    const Answer first = answered(world.dataset, both);
    const Answer other = answered(world.dataset, sum);
    ASSERT_EQ(first.otherCountries.size(), other.countries.size());
    for (std::size_t i = 0; i < other.countries.size(); ++i) {
        EXPECT_EQ(first.otherCountries[i].country, other.countries[i].country);
        EXPECT_EQ(first.otherCountries[i].value, other.countries[i].value);
    }
    const RankingAgreement wanted
        = agreementOf(world.dataset, answered(world.dataset, {}), other, AgreementItems::Countries);
    const auto found = agreementOfRules(first);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->kendallTauB, wanted.kendallTauB);
    EXPECT_EQ(found->topOverlap, wanted.topOverlap);
    EXPECT_EQ(found->largestShift, 1);
    EXPECT_FALSE(agreementOfRules(other)) << "it has no second rule";
    EXPECT_TRUE(other.otherCountries.empty());
}
