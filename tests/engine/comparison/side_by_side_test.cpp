// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/comparison/side_by_side.h"

#include "app/engine/ranking/answering.h"
#include "tests/engine/small_world.h"

#include <gmock/gmock.h>

#include <stdexcept>

using namespace podium;
using podium::tests::SmallWorld;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

/// A 60, B 55 and C 50 with all scores; D of France lacks beta.
SmallWorld fourModels()
{
    SmallWorld world;
    world.addLab("LG", "KR").addLab("OpenAI", "US").addLab("Mistral", "FR");
    world.addModel("A", "OpenAI", 60)
        .addModel("B", "LG", 55)
        .addModel("C", "LG", 50)
        .addModel("D", "Mistral", 45)
        .withoutScore(1);
    return world;
}

Answer shownOf(const SmallWorld &world, std::vector<std::string> items, View view = {})
{
    view.comparing.items = std::move(items);
    auto shown = answer(world.dataset, view);
    if (!shown)
        throw std::runtime_error(message(shown.error()));
    return std::move(*shown);
}

} // namespace

TEST(ComparedItems, OfAViewThatNamesNobody_AreThoseThatLead)
{
    const auto world = fourModels();
    const auto idOf
        = [&world](std::size_t model) { return world.dataset.snapshots[0].models[model].id; };
    EXPECT_THAT(comparedItems(world.dataset, shownOf(world, {})), ElementsAre(idOf(0), idOf(1)));
    EXPECT_THAT(comparedItems(world.dataset, shownOf(world, {"C"})), ElementsAre("C", idOf(0)));
    EXPECT_THAT(comparedItems(world.dataset, shownOf(world, {"A"})), ElementsAre("A", idOf(1)))
        << "nobody is compared with itself";
}

TEST(WithItems, OfAnotherName_AreNotAddedTwice)
{
    const auto world = fourModels();
    const Snapshot &snapshot = world.dataset.snapshots[0];
    EXPECT_THAT(withItems(world.dataset, snapshot, {"France"}, {"FR", "Mistral", "mistral", "US"}),
                ElementsAre("France", "Mistral", "US"));
}

TEST(WithItems, BeyondSix_AreNotAdded)
{
    const auto world = fourModels();
    const auto six = withItems(world.dataset, world.dataset.snapshots[0], {"A", "B", "C", "D"},
                               {"US", "KR", "FR"});
    EXPECT_THAT(six, ElementsAre("A", "B", "C", "D", "US", "KR"));
}

TEST(SideBySide, MixedKinds_StandByTheirBestModel)
{
    const auto world = fourModels();
    const auto sides = sideBySide(world.dataset, shownOf(world, {"KR", "LG", "C", "A"}));
    ASSERT_TRUE(sides) << message(sides.error());
    ASSERT_EQ(sides->items.size(), 4u);
    EXPECT_EQ(sides->items[0].model, 1u);
    EXPECT_EQ(sides->items[0].country, "KR");
    EXPECT_EQ(sides->items[0].models, 2);
    EXPECT_EQ(sides->items[0].labs, 1);
    EXPECT_EQ(sides->items[1].model, 1u);
    EXPECT_NEAR(*sides->items[2].index, 50, 1e-12);
    EXPECT_EQ(sides->items[3].line->rank, 1);
}

TEST(SideBySide, MissingScore_StaysMissingAndTheOthersStand)
{
    const auto world = fourModels();
    const auto sides = sideBySide(world.dataset, shownOf(world, {"A", "D"}));
    ASSERT_TRUE(sides) << message(sides.error());
    const SideItem &item = sides->items[1];
    ASSERT_EQ(item.scores.size(), 2u);
    EXPECT_NEAR(item.scores[0]->value, 0.45, 1e-12);
    EXPECT_FALSE(item.scores[1]);
    EXPECT_FALSE(item.index);
    EXPECT_FALSE(item.line);
}

TEST(SideBySide, Medians_AreOfTheModelsShown)
{
    const auto world = fourModels();
    View view;
    const auto all = sideBySide(world.dataset, shownOf(world, {"A", "B"}));
    EXPECT_NEAR(*all->medians[0], 0.55, 1e-12); // A, B, C: D has no index
    view.exclude = {"US"};
    const auto two = sideBySide(world.dataset, shownOf(world, {"A", "B"}, view));
    EXPECT_NEAR(*two->medians[0], 0.525, 1e-12);
}

TEST(SideBySide, ModelThatAFilterLeavesOut_HasItsIndexAndNoRank)
{
    const auto world = fourModels();
    View view;
    view.exclude = {"US"};
    const auto sides = sideBySide(world.dataset, shownOf(world, {"B", "A"}, view));
    ASSERT_TRUE(sides);
    EXPECT_FALSE(sides->items[1].line);
    EXPECT_NEAR(*sides->items[1].index, 60, 1e-12);
}

TEST(SideBySide, UnknownName_IsNamed)
{
    const auto world = fourModels();
    const auto sides = sideBySide(world.dataset, shownOf(world, {"A", "Nobody"}));
    ASSERT_FALSE(sides);
    EXPECT_THAT(message(sides.error()), HasSubstr("\"Nobody\""));
}

TEST(View, MoreThanSixCompared_IsNotAnswered)
{
    const auto world = fourModels();
    View view;
    view.comparing.items = {"A", "B", "C", "D", "US", "KR", "FR"};
    const auto refused = answer(world.dataset, view);
    ASSERT_FALSE(refused);
    EXPECT_THAT(message(refused.error()), HasSubstr("At most 6"));
}
