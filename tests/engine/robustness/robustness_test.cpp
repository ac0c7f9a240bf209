// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/robustness/leave_out.h"
#include "app/engine/robustness/rank_uncertainty.h"
#include "tests/engine/small_world.h"

#include <gmock/gmock.h>

#include <cmath>

using namespace podium;
using podium::tests::SmallWorld;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

/// Alpha and beta, weights one half each: A 60 (80, 40), B 55 (50, 60), C 50 (20, 80).
SmallWorld threeLabs()
{
    SmallWorld world;
    world.addLab("Lab K", "KR").addLab("Lab U", "US").addLab("Lab F", "FR");
    world.addModel("A", "Lab K", 0).addModel("B", "Lab U", 0).addModel("C", "Lab F", 0);
    ScoreTable &scores = world.dataset.snapshots[0].scores;
    scores.set(0, 0, 0.8);
    scores.set(1, 0, 0.4);
    scores.set(0, 1, 0.5);
    scores.set(1, 1, 0.6);
    scores.set(0, 2, 0.2);
    scores.set(1, 2, 0.8);
    return world;
}

View varying(std::vector<Variation> what)
{
    View view;
    view.robustness.vary = std::move(what);
    view.robustness.draws = 20'000;
    return view;
}

std::vector<std::string> namesOf(const Dataset &dataset, const RankField &field)
{
    std::vector<std::string> names;
    for (const FieldItem &item : field.items)
        names.push_back(dataset.snapshots[field.snapshot].models[item.model].name);
    return names;
}

} // namespace

TEST(RankField, OfCountries_HoldsEachByItsBestModelWhateverTheFolding)
{
    SmallWorld world;
    world.addLab("LG", "KR").addLab("Upstage", "KR").addLab("OpenAI", "US");
    world.addModel("Exaone", "LG", 40)
        .addModel("Solar", "Upstage", 42)
        .addModel("GPT", "OpenAI", 41);
    View view;
    view.folding = Folding::Lab;
    const auto field = rankField(world.dataset, view, RankedItem::Country);
    ASSERT_TRUE(field);
    EXPECT_THAT(namesOf(world.dataset, *field), ElementsAre("Solar", "GPT"));
    EXPECT_EQ(field->items[0].country, "KR");
    EXPECT_EQ(field->items[1].rank, 2);
    EXPECT_THAT(field->composite.itemOf, ElementsAre(0, 1, 0));
    EXPECT_EQ(field->view.folding, Folding::Lab);
}

TEST(RankField, ModelsOfNoKnownLab_StandByThemselves)
{
    SmallWorld world;
    world.addModel("One", "", 40).addModel("Other", "", 30);
    EXPECT_EQ(rankField(world.dataset, {}, RankedItem::Lab)->items.size(), 2u);
    EXPECT_TRUE(rankField(world.dataset, {}, RankedItem::Country)->items.empty())
        << "nobody's models are no country";
}

TEST(RankField, EstimatedModels_AreLeftOutAndCounted)
{
    SmallWorld world;
    world.addLab("LG", "KR").addModel("A", "LG", 40).addModel("B", "LG", 30).withoutScore(1);
    world.model().publishedIndex = 50;
    world.model().publishedBasis = PublishedBasis::Estimated;
    View view;
    view.estimated = true;
    const auto field = rankField(world.dataset, view, RankedItem::Model);
    EXPECT_THAT(namesOf(world.dataset, *field), ElementsAre("A"));
    EXPECT_EQ(field->items[0].rank, 1);
    EXPECT_EQ(field->leftOut, 1);
}

TEST(RankUncertainty, OfScores_IsThatOfTheirStandardErrors)
{
    // 100 questions each: index SEs are 50 sqrt(.16/100 + .24/100) = 3.162 and
    // 50 sqrt(.25/100 + .24/100) = 3.5; P(A ahead of B) = Phi(5 / 4.717) = 0.8554.
    SmallWorld world;
    world.addLab("L", "KR").addModel("A", "L", 0).addModel("B", "L", 0);
    ScoreTable &scores = world.dataset.snapshots[0].scores;
    scores.set(0, 0, 0.8);
    scores.set(1, 0, 0.4);
    scores.set(0, 1, 0.5);
    scores.set(1, 1, 0.6);
    const auto result = rankUncertainty(world.dataset, varying({Variation::Scores}));
    ASSERT_TRUE(result);
    EXPECT_NEAR(result->items[0].distribution.first, 0.8554, 4 * std::sqrt(0.855 * 0.145 / 20'000));
    // Of two items each moves one rank where they change places.
    EXPECT_NEAR(result->meanShift, 1 - result->items[0].distribution.first, 1e-12);
}

TEST(RankUncertainty, OfUniformWeights_IsTheShareOfTheSimplex)
{
    // On w = weight of alpha: A first above 0.5 - 1/6 + ... A - B = 0.5 w - 0.2 > 0 for w > 0.4;
    // B - C = 0.5 w - 0.2 too: C is first below 0.4, B never alone.
    View view = varying({Variation::Weights});
    view.robustness.weights = WeightSpread::Uniform;
    const auto result = rankUncertainty(threeLabs().dataset, view, {true, true});
    ASSERT_TRUE(result);
    const auto shares = [&](std::size_t i) { return result->items[i].distribution.acceptability; };
    const double error = 4 * std::sqrt(0.24 / 20'000);
    EXPECT_NEAR(shares(0)[0], 0.6, error);
    EXPECT_NEAR(shares(0)[2], 0.4, error);
    EXPECT_EQ(shares(1)[1], 1);
    EXPECT_NEAR(shares(2)[0], 0.4, error);
    EXPECT_EQ(result->items[0].confidence, 1);
    EXPECT_EQ(result->items[1].confidence, std::nullopt);
    EXPECT_EQ(result->items[0].item.rank, 1);
    EXPECT_THAT(result->evaluations, ElementsAre(0, 1));
}

TEST(RankUncertainty, SameSeed_GivesTheSameAndAnotherSeedAnother)
{
    const auto world = threeLabs();
    View view = varying({Variation::Scores, Variation::Weights});
    const auto first
        = [&] { return rankUncertainty(world.dataset, view)->items[0].distribution.indexMedian; };
    const double once = first();
    EXPECT_EQ(first(), once);
    view.certainty.seed = 1;
    EXPECT_NE(first(), once);
}

TEST(RankUncertainty, OfEvaluationsLeftOut_TakesEachAlike)
{
    // Without alpha C leads, without beta A.
    const auto result = rankUncertainty(threeLabs().dataset, varying({Variation::Evaluation}));
    EXPECT_NEAR(result->items[0].distribution.first, 0.5, 4 * std::sqrt(0.25 / 20'000));
    EXPECT_NEAR(result->items[2].distribution.first, 0.5, 4 * std::sqrt(0.25 / 20'000));
}

TEST(RankUncertainty, OfMethods_TakesEachReadingAlike)
{
    // One reading in five each: plain A 60 to B 55; geometric A 56.6 to B 54.8; harmonic B 54.5 to
    // A 53.3; scaled and standardised scores make all three tie at 50, up to rounding.
    const auto world = threeLabs();
    const auto result = rankUncertainty(world.dataset, varying({Variation::Method}));
    ASSERT_TRUE(result);
    const double error = 4 * std::sqrt(0.25 / 20'000);
    EXPECT_GT(result->items[0].distribution.first, 0.4 - error);
    EXPECT_LT(result->items[0].distribution.first, 0.8 + error);
    EXPECT_GT(result->items[1].distribution.first, 0.2 - error);
    EXPECT_LT(result->items[1].distribution.first, 0.6 + error);
    EXPECT_LT(result->items[2].distribution.first, 0.4 + error);
}

TEST(RankUncertainty, OfOtherReadings_TakesThemUpOnlyWhereAskedTo)
{
    const auto world = threeLabs();
    OtherReadings others;
    others.methods = {{{{0.1, 0.2, 0.9}, {0.1, 0.2, 0.9}}, {{0, 0, 0}, {0, 0, 0}}, {}}};
    const auto first = [&](Variation what) {
        auto field = rankField(world.dataset, varying({what}), RankedItem::Model);
        return rankUncertainty(world.dataset, std::move(*field), others)
            ->items[0]
            .distribution.first;
    };
    EXPECT_NEAR(first(Variation::Method), 0.5, 4 * std::sqrt(0.25 / 20'000));
    EXPECT_EQ(first(Variation::Weights) > 0.9, true);
}

TEST(RankUncertainty, OfScoresWithoutNumberOfQuestions_NamesTheEvaluation)
{
    auto world = threeLabs();
    world.dataset.evaluations[1].questions.reset();
    const auto result = rankUncertainty(world.dataset, varying({Variation::Scores}));
    ASSERT_FALSE(result);
    EXPECT_THAT(message(result.error()), HasSubstr("number of questions of Beta"));
    EXPECT_TRUE(rankUncertainty(world.dataset, varying({Variation::Weights})));
}

TEST(RankUncertainty, OfAnEmptyRanking_IsEmpty)
{
    View view = varying({Variation::Scores});
    view.include = {"CN"};
    EXPECT_THAT(rankUncertainty(threeLabs().dataset, view)->items, IsEmpty());
}

TEST(RankUncertainty, OutOfRange_IsRefused)
{
    const auto world = threeLabs();
    const auto fails = [&world](auto change) {
        View view;
        change(view.robustness);
        return !rankUncertainty(world.dataset, view);
    };
    EXPECT_TRUE(fails([](Robustness &robustness) { robustness.draws = 99; }));
    EXPECT_TRUE(fails([](Robustness &robustness) { robustness.concentration = 0.5; }));
    EXPECT_TRUE(fails([](Robustness &robustness) { robustness.vary.clear(); }));
}

TEST(Sensitivity, WithoutEachEvaluation_RanksByTheRest)
{
    View view;
    view.robustness.leaveOut = LeaveOut::Evaluation;
    const auto result = sensitivity(threeLabs().dataset, view);
    ASSERT_TRUE(result);
    ASSERT_EQ(result->leftOut.size(), 2u);
    EXPECT_THAT(result->leftOut[0].ranks, ElementsAre(3, 2, 1)); // by beta: C 80, B 60, A 40
    EXPECT_THAT(result->leftOut[1].ranks, ElementsAre(1, 2, 3)); // by alpha
}

TEST(Sensitivity, ShiftWithoutAnEvaluation_IsItsMeanAndWhoMovesMost)
{
    View view;
    view.robustness.leaveOut = LeaveOut::Evaluation;
    const auto result = sensitivity(threeLabs().dataset, view);
    ASSERT_TRUE(result);
    for (const LeftOut &leftOut : result->leftOut) {
        const ShiftWithout shift = shiftWithout(*result, leftOut);
        double sum = 0;
        int largest = 0;
        for (std::size_t i = 0; i < result->items.size(); ++i) {
            sum += std::abs(leftOut.ranks[i] - result->items[i].rank);
            largest = std::max(largest, std::abs(leftOut.ranks[i] - result->items[i].rank));
        }
        EXPECT_DOUBLE_EQ(shift.mean, sum / 3);
        EXPECT_EQ(shift.largest, largest);
        EXPECT_EQ(std::abs(leftOut.ranks[shift.item] - result->items[shift.item].rank), largest);
    }
    LeftOut nothingLeft{0, {0, 0, 0}};
    EXPECT_EQ(shiftWithout(*result, nothingLeft).mean, 0) << "what is gone does not move";
}

TEST(Sensitivity, WithoutALab_ItsCountryFallsBackOnItsNext)
{
    SmallWorld world;
    world.addLab("Motif", "KR").addLab("LG", "KR").addLab("Mistral", "FR");
    world.addModel("M", "Motif", 50).addModel("F", "Mistral", 45).addModel("E", "LG", 41);
    View view;
    view.robustness.leaveOut = LeaveOut::Lab;
    view.robustness.by = RankedItem::Country;
    const auto result = sensitivity(world.dataset, view);
    ASSERT_TRUE(result);
    ASSERT_EQ(result->leftOut.size(), 3u);
    EXPECT_EQ(world.dataset.labs[result->leftOut[0].position].id, "Motif");
    EXPECT_THAT(result->leftOut[0].ranks, ElementsAre(2, 1));
    EXPECT_THAT(result->leftOut[1].ranks, ElementsAre(1, 0)); // nothing of France is left
    EXPECT_THAT(result->leftOut[2].ranks, ElementsAre(1, 2));
}

TEST(Sensitivity, WithNothingToLeaveOut_SaysWhatThereIs)
{
    const auto result = sensitivity(threeLabs().dataset, {});
    ASSERT_FALSE(result);
    EXPECT_THAT(message(result.error()), HasSubstr("evaluation or lab"));
}
