// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/comparison/comparing.h"

#include "tests/engine/small_world.h"

#include <gmock/gmock.h>

#include <cmath>

using namespace podium;
using podium::tests::SmallWorld;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

/// Five models a few points apart, alike in alpha and beta but C, which is strong in alpha.
SmallWorld fiveModels()
{
    SmallWorld world;
    world.addLab("LG", "KR").addLab("OpenAI", "US").addLab("Mistral", "FR");
    world.addModel("A", "OpenAI", 60)
        .addModel("B", "OpenAI", 55)
        .addModel("C", "LG", 50)
        .addModel("D", "Mistral", 45)
        .addModel("E", "Mistral", 40);
    ScoreTable &scores = world.dataset.snapshots[0].scores;
    scores.set(0, 2, 0.7);
    scores.set(1, 2, 0.3);
    return world;
}

View comparing(std::vector<std::string> items, int neighbours = 0)
{
    View view;
    view.comparing.items = std::move(items);
    view.comparing.neighbours = neighbours;
    return view;
}

std::string problemOf(const View &view)
{
    const auto world = fiveModels();
    const auto compared = view.comparing.items.size() == 1
        ? compareNeighbours(world.dataset, view).map([](const auto &) { return 0; })
        : comparePair(world.dataset, view).map([](const auto &) { return 0; });
    return compared ? "" : message(compared.error());
}

} // namespace

TEST(FindItem, Name_IsAModelFirstThenALabThenACountry)
{
    const auto world = fiveModels();
    const auto found
        = [&world](std::string_view name) { return findItem(world.dataset, {}, name)->item; };
    EXPECT_EQ(found("A").kind, RankedItem::Model);
    EXPECT_EQ(found("Mistral").kind, RankedItem::Lab);
    EXPECT_EQ(found("Mistral").item.model, 3u);
    EXPECT_EQ(found("Mistral").item.rank, 3);
    for (const char *name : {"FR", "fr", "France"}) {
        EXPECT_EQ(found(name).kind, RankedItem::Country) << name;
        EXPECT_EQ(found(name).item.model, 3u) << name;
    }
}

TEST(ComparePair, OfCountries_IsThatOfTheirBestModels)
{
    const auto world = fiveModels();
    const auto countries = comparePair(world.dataset, comparing({"US", "FR"}));
    ASSERT_TRUE(countries);
    EXPECT_EQ(countries->a.item.model, 0u);
    EXPECT_EQ(countries->b.item.model, 3u);
    EXPECT_NEAR(countries->gap.difference, 15, 1e-12);
    EXPECT_EQ(countries->b.item.rank, 3);
}

TEST(ComparePair, StandardErrorOfTheDifference_FollowsTheCorrelation)
{
    // Index SEs of A and B: 50 sqrt(2 * .24/100) = 3.4641 and 50 sqrt(2 * .2475/100) = 3.5178.
    const auto world = fiveModels();
    View view = comparing({"A", "B"});
    const auto apart = comparePair(world.dataset, view);
    EXPECT_NEAR(*apart->standardError, 4.9371, 1e-3);
    EXPECT_NEAR(*apart->z, 5 / 4.9371, 1e-3);
    view.certainty.correlation = 0.5;
    EXPECT_NEAR(*comparePair(world.dataset, view)->standardError, 3.4912, 1e-3);
}

TEST(ComparePair, WithoutNumberOfQuestions_HasNoStandardError)
{
    auto world = fiveModels();
    world.dataset.evaluations[0].questions.reset();
    const auto compared = comparePair(world.dataset, comparing({"A", "B"}));
    ASSERT_TRUE(compared);
    EXPECT_EQ(compared->standardError, std::nullopt);
    EXPECT_EQ(compared->z, std::nullopt);
}

TEST(ComparePair, ModelThatAFilterLeavesOut_IsComparedWithoutARank)
{
    const auto world = fiveModels();
    View view = comparing({"A", "C"});
    view.exclude = {"KR"};
    const auto compared = comparePair(world.dataset, view);
    ASSERT_TRUE(compared);
    EXPECT_EQ(compared->b.item.rank, 0);
    EXPECT_NEAR(compared->b.item.index, 50, 1e-12);
}

TEST(ComparePair, WhatCannotBeCompared_IsNamed)
{
    EXPECT_THAT(problemOf(comparing({})), HasSubstr("Name two"));
    EXPECT_THAT(problemOf(comparing({"A", "Nobody"})), HasSubstr("lab or country \"Nobody\""));
    EXPECT_THAT(problemOf(comparing({"A", "China"})), HasSubstr("No model of \"China\" is ranked"));
}

TEST(CompareNeighbours, WhatNobodyAssigned_IsNoNeighbourOfACountry)
{
    SmallWorld world;
    world.addLab("OpenAI", "US").addLab("Nobody", "").addLab("LG", "KR");
    world.addModel("GPT", "OpenAI", 60).addModel("Mystery", "Nobody", 50);
    world.addModel("EXAONE", "LG", 42);
    const auto compared = compareNeighbours(world.dataset, comparing({"KR"}, 1));
    ASSERT_TRUE(compared) << message(compared.error());
    ASSERT_EQ(compared->neighbours.size(), 1u);
    EXPECT_EQ(compared->neighbours[0].country, "US");
}

TEST(CompareNeighbours, OfTheThird_ShowsWhereItIsStrong)
{
    const auto world = fiveModels();
    const auto compared = compareNeighbours(world.dataset, comparing({"C"}, 1));
    ASSERT_TRUE(compared);
    ASSERT_EQ(compared->neighbours.size(), 2u);
    EXPECT_EQ(compared->neighbours[0].model, 1u);
    EXPECT_EQ(compared->neighbours[1].model, 3u);
    EXPECT_NEAR(compared->difference, 0, 1e-12); // 50 between 55 and 45
    ASSERT_EQ(compared->parts.size(), 2u);
    const NeighbourPart &strength = compared->parts[0];
    EXPECT_EQ(strength.evaluation, 0u);
    EXPECT_NEAR(strength.neighbours, 0.5, 1e-12);
    EXPECT_NEAR(strength.contribution, 10, 1e-12);
    // SEs: sqrt(.21/100) of 0.7; of the mean sqrt(2 * .2475/100) / 2.
    EXPECT_NEAR(*strength.z, 0.2 / std::sqrt(0.0021 + 0.0012375), 1e-9);
    EXPECT_NEAR(compared->parts[1].contribution, -10, 1e-12);
}

TEST(CompareNeighbours, CorrelatedErrors_SharpenTheComparison)
{
    const auto world = fiveModels();
    View view = comparing({"C"}, 1);
    view.certainty.correlation = 0.5;
    const auto compared = compareNeighbours(world.dataset, view);
    const double own = std::sqrt(0.0021);
    const double other = std::sqrt(0.002475); // both neighbours
    const double variance
        = own * own + (2 * other * other + 2 * 0.5 * other * other) / 4 - 2 * 0.5 * own * other;
    EXPECT_NEAR(*compared->parts[0].z, 0.2 / std::sqrt(variance), 1e-9);
}

TEST(CompareNeighbours, AtTheTop_HasOnlyThoseBelow)
{
    const auto world = fiveModels();
    const auto compared = compareNeighbours(world.dataset, comparing({"OpenAI"}, 5));
    ASSERT_TRUE(compared);
    ASSERT_EQ(compared->neighbours.size(), 2u);
    EXPECT_EQ(compared->neighbours[0].model, 2u); // LG by C, Mistral by D
    EXPECT_EQ(compared->neighbours[1].model, 3u);
    EXPECT_NEAR(compared->difference, 60 - 47.5, 1e-12);
}

TEST(CompareNeighbours, WhatHasNone_SaysWhy)
{
    EXPECT_THAT(problemOf(comparing({"A"})), HasSubstr("how many neighbours"));
    View unranked = comparing({"C"}, 2);
    unranked.exclude = {"KR"};
    EXPECT_THAT(problemOf(unranked), HasSubstr("\"C\" has no rank under these rules"));
    View alone = comparing({"KR"}, 2);
    alone.include = {"KR"};
    EXPECT_THAT(problemOf(alone), HasSubstr("the only one ranked"));
}
