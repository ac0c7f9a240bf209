// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/methods/effective_method.h"
#include "app/engine/methods/scoring.h"
#include "tests/engine/rules_world.h"

#include <gmock/gmock.h>

#include <cmath>

using namespace podium;
using namespace podium::tests;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

using Missing = MissingRule::Kind;

TEST(MethodRules, NoChoice_IsTheMethodsOwnWithoutNotes)
{
    const auto world = worldOf(kRows);
    const auto answered = answer(world.dataset, {});
    EXPECT_EQ(answered->rules, MethodRules());
    EXPECT_THAT(answered->notes, IsEmpty());
    EXPECT_THAT(answered->weights, ElementsAre(0.5, 0.5));
}

TEST(MethodRules, OfTheMethod_HoldUntilTheViewChangesThem)
{
    auto world = worldOf(kRows);
    world.dataset.methods[0].rules.aggregation = Aggregation::Geometric;
    EXPECT_NEAR(indexOf(world.dataset, {}, "GPT"), 100 * std::sqrt(0.45), 1e-9);
    EXPECT_NEAR(indexOf(world.dataset,
                        withChoice(rule(Normalisation::None, Aggregation::Arithmetic)), "GPT"),
                70, 1e-9);
}

TEST(MethodRules, MeanWinRate_IsHelmsFormula)
{
    // GPT: beats 3 of 3 on alpha, 1 of 3 on beta.
    const auto world = worldOf(kRows);
    const View view = withChoice(rule(Normalisation::None, Aggregation::WinRate));
    EXPECT_NEAR(indexOf(world.dataset, view, "GPT"), 100 * (1 + 1 / 3.) / 2, 1e-9);
    EXPECT_NEAR(indexOf(world.dataset, view, "Magistral"), 50, 1e-9);
}

TEST(MethodRules, EveryNormalisation_IsTheSameWhateverCountriesAreShown)
{
    const auto world = worldOf(kRows);
    for (const Normalisation normalisation : allNormalisations()) {
        for (const Aggregation aggregation : allAggregations()) {
            View view = withChoice(rule(normalisation, aggregation));
            const double all = indexOf(world.dataset, view, "EXAONE");
            view.exclude = {"US", "FR"};
            EXPECT_EQ(indexOf(world.dataset, view, "EXAONE"), all)
                << static_cast<int>(normalisation) << ' ' << static_cast<int>(aggregation);
            ASSERT_FALSE(std::isnan(all));
        }
    }
}

TEST(MethodRules, FilterOnModels_NarrowsThePopulation)
{
    const auto world = worldOf(kRows);
    View view = withChoice(rule(Normalisation::MinMax, Aggregation::Arithmetic));
    view.labs = {"Alibaba", "LG"};
    EXPECT_NEAR(indexOf(world.dataset, view, "Qwen"), 100, 1e-9);
    EXPECT_NEAR(indexOf(world.dataset, view, "EXAONE"), 0, 1e-9);
}

TEST(MethodRules, OneModelMore_MovesOthersOnlyWhereTheAnswerSaysSo)
{
    const auto world = worldOf(kRows);
    auto rows = kRows;
    rows.push_back({"Extreme", "OpenAI", 0.99, 0.02});
    const auto bigger = worldOf(rows);
    for (const Normalisation normalisation : allNormalisations()) {
        for (const Aggregation aggregation : allAggregations()) {
            const View view = withChoice(rule(normalisation, aggregation));
            const auto before = answer(world.dataset, view);
            const bool moved = std::ranges::any_of(kRows, [&](const Row &row) {
                return std::abs(indexOf(world.dataset, view, row.name)
                                - indexOf(bigger.dataset, view, row.name))
                    > 1e-9;
            });
            const bool warned = std::ranges::find(before->notes, MethodNote::DependsOnModels)
                != before->notes.end();
            EXPECT_EQ(moved, warned)
                << static_cast<int>(normalisation) << ' ' << static_cast<int>(aggregation);
        }
    }
}

TEST(MethodRules, PermutedRows_GiveTheSameIndices)
{
    const auto world = worldOf(kRows);
    const auto reversed = worldOf({kRows.rbegin(), kRows.rend()});
    for (const Normalisation normalisation : allNormalisations()) {
        for (const Aggregation aggregation : allAggregations()) {
            const View view = withChoice(rule(normalisation, aggregation));
            EXPECT_NEAR(indexOf(world.dataset, view, "Qwen"),
                        indexOf(reversed.dataset, view, "Qwen"), 1e-9);
        }
    }
}

TEST(MethodRules, AdditiveParts_SumToTheIndexAndOthersHaveNoPoints)
{
    auto rows = kRows;
    rows.push_back({"Partly", "LG", 0.6, -1});
    const auto world = worldOf(rows);
    for (const Aggregation aggregation : allAggregations()) {
        View view = withChoice(rule(Normalisation::ZScore, aggregation));
        view.choice.missing = MissingRule{Missing::Renormalise, 0.5};
        const auto answered = answer(world.dataset, view);
        ASSERT_EQ(answered->ranking.size(), 5U);
        for (const RankedModel &line : answered->ranking) {
            double points = 0;
            for (const IndexPart &part : line.parts) {
                EXPECT_TRUE(!part.points || isAdditive(aggregation));
                points += part.points.value_or(0);
            }
            EXPECT_NEAR(points, isAdditive(aggregation) ? line.index : 0, 1e-9)
                << static_cast<int>(aggregation);
        }
    }
}

TEST(MethodRules, SingleModel_HasAnIndexUnderEveryRule)
{
    const auto world = worldOf({{"Solo", "LG", 0.5, 0.5}});
    for (const Normalisation normalisation : allNormalisations()) {
        for (const Aggregation aggregation : allAggregations())
            EXPECT_FALSE(std::isnan(
                indexOf(world.dataset, withChoice(rule(normalisation, aggregation)), "Solo")));
    }
}

TEST(MethodRules, AllScoresMissing_RanksNobodyUnderEveryRule)
{
    const auto world = worldOf({{"A", "LG", -1, -1}, {"B", "LG", -1, -1}});
    for (const Missing kind : {Missing::CompleteCases, Missing::Renormalise, Missing::Mean,
                               Missing::Median, Missing::Regression, Missing::SourceEstimate}) {
        View view = withChoice(missing(kind, 0));
        view.choice.normalisation = Normalisation::MinMax;
        const auto answered = answer(world.dataset, view);
        ASSERT_TRUE(answered);
        EXPECT_THAT(answered->ranking, IsEmpty());
        EXPECT_EQ(answered->unranked.size(), 2U);
    }
}

TEST(Comparability, OtherRules_HaveNoPublishedDifferenceAndRatioOnlyWithATrueZero)
{
    auto world = worldOf(kRows);
    for (Model &model : world.dataset.snapshots[0].models) {
        model.publishedIndex = 50;
        model.publishedBasis = PublishedBasis::Decimal;
    }
    View view;
    view.reference = "EXAONE";
    EXPECT_TRUE(answer(world.dataset, view)->ranking[0].publishedDifference);
    EXPECT_TRUE(answer(world.dataset, view)->ranking[0].ratio);
    view.choice = rule(Normalisation::MinMax, Aggregation::Arithmetic);
    EXPECT_FALSE(answer(world.dataset, view)->ranking[0].publishedDifference);
    EXPECT_FALSE(answer(world.dataset, view)->ranking[0].ratio);
    EXPECT_TRUE(answer(world.dataset, view)->ranking[0].difference);
    view.choice = rule(Normalisation::None, Aggregation::Geometric);
    EXPECT_FALSE(answer(world.dataset, view)->ranking[0].publishedDifference);
    EXPECT_TRUE(answer(world.dataset, view)->ranking[0].ratio);
}

TEST(Comparability, ReferenceNormalisation_PutsTheReferenceAtOneHundred)
{
    const auto world = worldOf(kRows);
    View view = withChoice(rule(Normalisation::Reference, Aggregation::Arithmetic));
    view.reference = "Qwen";
    EXPECT_NEAR(indexOf(world.dataset, view, "Qwen"), 100, 1e-9);
    const auto answered = answer(world.dataset, view);
    EXPECT_THAT(answered->notes, Not(Contains(MethodNote::NoStandardError)));
}

TEST(Firewall, MethodTheSnapshotHasNoScoresOf_IsRefusedWithWhatToDo)
{
    auto world = worldOf(kRows);
    world.dataset.evaluations.push_back({"gamma", "Gamma", "", "coding", Scale::Fraction, 100, 1});
    world.dataset.methods.push_back({"v2", "Test Index v2", "2", {{2, 1.0, "", {}, {}}}});
    ScoreTable scores(3, kRows.size());
    scores.set(0, 0, 0.5);
    world.dataset.snapshots[0].scores = scores;
    View view;
    view.method = "v2";
    EXPECT_EQ(failureOf(world.dataset, view),
              "Method v2 needs Gamma, in which snapshot 2025-10-02 has no scores. Use method v1.");
    Snapshot later = world.dataset.snapshots[0];
    later.id = "2026-01-06";
    later.date = *parseDate("2026-01-06");
    later.method = 1;
    world.dataset.snapshots.push_back(later);
    view.snapshot = "2025-10-02";
    EXPECT_THAT(failureOf(world.dataset, view),
                HasSubstr("Use method v1, or one of the snapshots 2026-01-06."));
}

TEST(Firewall, EvaluationOfAnotherVersion_IsRefused)
{
    auto world = worldOf(kRows);
    world.dataset.methods[0].parts[0].questions = 47;
    world.dataset.methods.push_back({"v2", "Test Index v2", "2", {{0, 1.0, "", 44, {}}}});
    View view;
    view.method = "v2";
    EXPECT_THAT(failureOf(world.dataset, view),
                HasSubstr("Method v2 is about another version of Alpha than snapshot 2025-10-02 "
                          "has. Use method v1"));
    EXPECT_FALSE(fits(world.dataset, world.dataset.snapshots[0], world.dataset.methods[1]));
    world.dataset.methods[1].parts[0].questions = 47;
    EXPECT_EQ(failureOf(world.dataset, view), "no failure");
    world.dataset.methods[0].parts[0].edition = "1";
    EXPECT_EQ(failureOf(world.dataset, view), "no failure") << "one does not say";
    world.dataset.methods[1].parts[0].edition = "2";
    EXPECT_THAT(failureOf(world.dataset, view), HasSubstr("another version of Alpha"));
}

TEST(Copeland, TooManyModels_IsRefused)
{
    auto world = worldOf(kRows);
    Snapshot &snapshot = world.dataset.snapshots[0];
    snapshot.models.resize(5001, snapshot.models[0]);
    snapshot.scores = ScoreTable(2, 5001);
    for (std::size_t i = 0; i < 5001; ++i) {
        snapshot.scores.set(0, i, 0.5);
        snapshot.scores.set(1, i, 0.5);
    }
    EXPECT_THAT(
        failureOf(world.dataset, withChoice(rule(Normalisation::None, Aggregation::Copeland))),
        HasSubstr("more than 5000"));
}

TEST(MethodRules, DuplicatedLab_ChangesNothingWithoutDependence)
{
    auto rows = kRows;
    for (const Row &row : kRows)
        rows.push_back({row.name + " copy", row.lab, row.alpha, row.beta});
    const auto once = worldOf(kRows);
    const auto twice = worldOf(rows);
    for (const Normalisation normalisation : {Normalisation::MinMax, Normalisation::Reference}) {
        const MethodChoice choice = rule(normalisation, Aggregation::Geometric);
        const View view = withChoice(choice);
        for (const Row &row : kRows)
            EXPECT_NEAR(indexOf(once.dataset, view, row.name),
                        indexOf(twice.dataset, view, row.name), 1e-9)
                << "copies do not move the ends";
    }
}
