// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold whatever the figures are.
#include "app/engine/countries/lab_standings.h"
#include "app/engine/ranking/columns/rank_counting.h"
#include "app/engine/ranking/columns/reweighing.h"
#include "app/engine/robustness/rank_uncertainty.h"
#include "app/engine/robustness/readings.h"
#include "app/engine/uncertainty/rank_intervals.h"
#include "app/engine/uncertainty/sampler.h"
#include "app/engine/uncertainty/score_error.h"
#include "tests/engine/rules_world.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace podium;
using namespace podium::tests;
using testing::Each;
using testing::ElementsAre;

namespace {

std::vector<double> randomIndices(std::size_t size)
{
    Sampler sampler(4);
    std::vector<double> values(size);
    std::ranges::generate(values, [&sampler] { return 40 + 8 * sampler.normal(); });
    return values;
}

/// A position in a list of `size`, each once.
std::size_t shuffled(std::size_t i, std::size_t size)
{
    return i * 7 % size;
}

Composite randomComposite(std::size_t models, std::size_t evaluations)
{
    Sampler sampler(8);
    Composite out;
    for (std::size_t e = 0; e < evaluations; ++e) {
        out.scores.emplace_back();
        for (std::size_t i = 0; i < models; ++i)
            out.scores.back().push_back(0.2 + 0.6 * sampler.uniform());
        out.standardErrors.emplace_back(models, 0.03);
    }
    out.weights.assign(evaluations, 1.0 / static_cast<double>(evaluations));
    return out;
}

std::vector<int> worldRanks(const Answer &answer)
{
    std::vector<int> out;
    for (const RankedModel &line : answer.ranking)
        out.push_back(line.worldRank);
    return out;
}

} // namespace

TEST(RanksOfColumns, OfPermutedValues_ArePermuted)
{
    for (const std::size_t size : {50u, 30'000u}) {
        const std::vector<double> values = randomIndices(size);
        std::vector<double> moved(size);
        for (std::size_t i = 0; i < size; ++i)
            moved[shuffled(i, size)] = values[i];
        const std::vector<int> ranks = ranksByPosition(values, 0.005);
        const std::vector<int> movedRanks = ranksByPosition(moved, 0.005);
        for (std::size_t i = 0; i < size; ++i)
            ASSERT_EQ(movedRanks[shuffled(i, size)], ranks[i]) << i << " of " << size;
    }
}

TEST(RanksOfColumns, OfAnObjectUsedBefore_AreThoseOfAFreshOne)
{
    RankCounter counter;
    for (const std::size_t size : {30'000u, 40u, 0u, 20'000u}) {
        const std::vector<double> values = randomIndices(size);
        EXPECT_EQ(counter.ranks(values, 0.005), ranksByPosition(values, 0.005)) << size;
    }
}

TEST(RanksOfColumns, WithAWorseModelMore_StayForTheOthers)
{
    std::vector<double> values = randomIndices(25'000);
    const std::vector<int> before = ranksByPosition(values, 0.005);
    values.push_back(-1000);
    std::vector<int> after = ranksByPosition(values, 0.005);
    EXPECT_EQ(after.back(), 25'001);
    after.pop_back();
    EXPECT_EQ(after, before);
}

TEST(MoveWeight, ThereAndBack_GivesTheIndexOfTheWeights)
{
    const Composite four = randomComposite(200, 4);
    std::vector<double> values = plainIndices(four);
    Composite heavier = four;
    heavier.weights = {0.4, 0.2, 0.2, 0.2};
    moveWeight(values, four.scores[0], 0.25, 0.4);
    const std::vector<double> expected = plainIndices(heavier);
    for (std::size_t i = 0; i < values.size(); ++i)
        ASSERT_NEAR(values[i], expected[i], 1e-10);
    moveWeight(values, four.scores[0], 0.4, 0.25);
    const std::vector<double> plain = plainIndices(four);
    for (std::size_t i = 0; i < values.size(); ++i)
        ASSERT_NEAR(values[i], plain[i], 1e-10);
}

TEST(MoveWeight, ToNothingAndToEverything_AreTheExtremes)
{
    const Composite two = randomComposite(20, 2);
    std::vector<double> without = plainIndices(two);
    std::vector<double> alone = without;
    moveWeight(without, two.scores[0], 0.5, 0);
    moveWeight(alone, two.scores[0], 0.5, 1);
    for (std::size_t i = 0; i < without.size(); ++i) {
        ASSERT_NEAR(without[i], 100 * two.scores[1][i], 1e-10);
        ASSERT_NEAR(alone[i], 100 * two.scores[0][i], 1e-10);
    }
}

TEST(LabStandings, InAnyOrder_HaveEachLabsBestAndNumber)
{
    const double unknown = std::numeric_limits<double>::quiet_NaN();
    const LabColumn column{3, {0, 1, 0, 3, 1, 1, 2}};
    const auto labs = labStandings({10, 30, 40, 35, unknown, 20, unknown}, column);
    ASSERT_EQ(labs.size(), 3u); // lab 2 has no model with an index
    EXPECT_EQ(labs[0].lab, std::optional<std::size_t>(0));
    EXPECT_EQ(labs[0].bestModel, 2u);
    EXPECT_EQ(labs[0].bestIndex, 40);
    EXPECT_EQ(labs[0].models, 2);
    EXPECT_EQ(labs[1].lab, std::nullopt);
    EXPECT_EQ(labs[1].models, 1);
    EXPECT_EQ(labs[2].bestModel, 1u);
    EXPECT_EQ(labs[2].models, 2) << "a model without an index is not counted";
}

TEST(LabStandings, OfEqualBests_NameTheFirst)
{
    const auto labs = labStandings({40, 40, 40}, {2, {1, 0, 1}});
    EXPECT_EQ(labs[0].lab, std::optional<std::size_t>(1));
    EXPECT_EQ(labs[0].bestModel, 0u);
    EXPECT_EQ(labs[1].bestModel, 1u);
}

TEST(IrrelevantModel, UnderRulesThatLookAtEachAlone_ChangesNoOther)
{
    auto rows = kRows;
    rows.push_back({"Tiny", "LG", 0.01, 0.01});
    const auto before = answer(worldOf(kRows).dataset, {});
    const auto after = answer(worldOf(rows).dataset, {});
    ASSERT_EQ(after->ranking.size(), before->ranking.size() + 1);
    EXPECT_EQ(after->ranking.back().rank, 5);
    for (std::size_t i = 0; i < before->ranking.size(); ++i) {
        EXPECT_EQ(after->ranking[i].index, before->ranking[i].index);
        EXPECT_EQ(after->ranking[i].rank, before->ranking[i].rank);
        EXPECT_EQ(after->ranking[i].standardError, before->ranking[i].standardError);
    }
    EXPECT_EQ(after->countries.size(), before->countries.size());
    EXPECT_EQ(after->countries.front().value, before->countries.front().value);
}

TEST(RankSets, LeftOut_ChangeNothingElse)
{
    const auto world = worldOf(kRows);
    const auto full = answer(world.dataset, {});
    const auto less = answer(world.dataset, {}, RankSets::LeftOut);
    EXPECT_EQ(worldRanks(*less), worldRanks(*full));
    for (std::size_t i = 0; i < full->ranking.size(); ++i) {
        EXPECT_EQ(less->ranking[i].indexLow, full->ranking[i].indexLow);
        EXPECT_EQ(less->ranking[i].standardError, full->ranking[i].standardError);
        EXPECT_EQ(less->ranking[i].rankLow, 0);
        EXPECT_GT(full->ranking[i].rankLow, 0);
    }
}

TEST(IndexInterval, AtALevel_HasItsNormalQuantile)
{
    // 100 questions each: the index SE is 50 sqrt(0.16 / 100 + 0.24 / 100) = 3.1623.
    const auto world = worldOf({{"A", "OpenAI", 0.8, 0.4}});
    for (const auto &[level, z] : {std::pair(0.95, 1.959964), std::pair(0.9, 1.644854)}) {
        View view;
        view.certainty.level = level;
        const RankedModel line = answer(world.dataset, view)->ranking.front();
        EXPECT_NEAR(*line.indexLow, 60 - z * 3.162278, 1e-5);
        EXPECT_NEAR(*line.indexHigh, 60 + z * 3.162278, 1e-5);
    }
}

TEST(ExtremeCounts, OfQuestions_GiveErrorsFromHalfToNearlyNone)
{
    constexpr int kMost = std::numeric_limits<int>::max();
    EXPECT_EQ(shareStandardError(0.5, 1, 1, 0), 0.5);
    EXPECT_NEAR(shareStandardError(0.5, kMost, 1, 0), 0.5 / std::sqrt(2147483647.0), 1e-12);
    EXPECT_NEAR(shareStandardError(0.5, 1, kMost, 1), 0.5 / std::sqrt(2147483647.0), 1e-12);
    for (const double share : {0.0, 1.0}) {
        EXPECT_NEAR(shareStandardError(share, 1, 1, 0), 0.25, 1e-12) << "Beta(1/2, 3/2)";
        EXPECT_NEAR(shareStandardError(share, 70, 1, 0), 0.0098550, 1e-6);
        EXPECT_NEAR(shareStandardError(share, 70, 1, 0, ScoreStands::Alone), 0.03307, 1e-4)
            << "Newcombe, 0 of 70";
        EXPECT_GT(shareStandardError(share, kMost, 1, 0), 0);
    }
    const ScoreInterval one = wilsonInterval(1, 1, 1.959964);
    EXPECT_NEAR(one.low, 0.2065, 5e-5); // 1 of 1 right
    EXPECT_NEAR(one.high, 1, 1e-12);
    const ScoreInterval many = wilsonInterval(0.5, kMost, 1.959964);
    EXPECT_NEAR(many.high - many.low, 2 * 1.959964 * 0.5 / std::sqrt(2147483647.0), 1e-9);
}

TEST(ExtremeCounts, OfQuestions_TellNobodyOrEverybodyApart)
{
    const auto bounds = [](int questions) {
        auto world = worldOf(kRows);
        for (Evaluation &evaluation : world.dataset.evaluations)
            evaluation.questions = questions;
        world.dataset.snapshots[0].scores.set(0, 0, 0.91); // GPT 70.5, Qwen 70, then two at 45
        const auto answered = answer(world.dataset, {});
        std::vector<RankInterval> out;
        for (const RankedModel &line : answered->ranking)
            out.push_back({line.rankLow, line.rankHigh});
        return out;
    };
    EXPECT_THAT(bounds(1), Each(RankInterval{1, 4}));
    EXPECT_THAT(bounds(2'000'000'000),
                ElementsAre(RankInterval{1, 1}, RankInterval{2, 2}, RankInterval{3, 4},
                            RankInterval{3, 4}));
}

TEST(SimultaneousRanks, OfASingleItem_AreCertain)
{
    EXPECT_THAT(simultaneousRankIntervals({42}, {1}, {}), ElementsAre(RankInterval{1, 1}));
    EXPECT_TRUE(simultaneousRankIntervals({}, {}, {}).empty());
}

TEST(Simulation, OfASingleModel_PutsItFirst)
{
    const Simulation result = simulate(randomComposite(1, 3), {});
    ASSERT_EQ(result.items.size(), 1u);
    EXPECT_EQ(result.items[0].first, 1);
    EXPECT_EQ(result.items[0].rank95, 1);
    EXPECT_EQ(result.meanShift, 0);
}

TEST(Simulation, WithEverythingVaried_IsTheSameOnAnyNumberOfThreads)
{
    Composite composite = randomComposite(30, 4);
    for (std::uint32_t i = 0; i < 30; ++i)
        composite.itemOf.push_back(i % 11);
    composite.items = 11;
    composite.others = methodReadings(composite);
    SimulationPlan plan;
    plan.draws = 1'777;
    plan.correlation = 0.3;
    plan.leaveOneOut = true;
    plan.acceptability = true;
    plan.threads = 1;
    const Simulation one = simulate(composite, plan);
    for (const unsigned threads : {2u, 5u, 16u}) {
        plan.threads = threads;
        const Simulation many = simulate(composite, plan);
        EXPECT_EQ(many.meanShift, one.meanShift);
        for (std::size_t i = 0; i < one.items.size(); ++i) {
            EXPECT_EQ(many.items[i].acceptability, one.items[i].acceptability);
            EXPECT_EQ(many.items[i].centralWeights, one.items[i].centralWeights);
            EXPECT_EQ(many.items[i].indexHigh, one.items[i].indexHigh);
            EXPECT_EQ(many.items[i].indexMedian, one.items[i].indexMedian);
        }
    }
}
