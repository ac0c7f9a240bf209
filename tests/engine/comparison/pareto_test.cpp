// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/comparison/pareto.h"

#include "app/engine/ranking/answering.h"
#include "tests/engine/small_world.h"

#include <gmock/gmock.h>

using namespace podium;
using podium::tests::SmallWorld;
using testing::ElementsAre;

namespace {

void addPriced(SmallWorld &world, const std::string &name, double index, double price)
{
    world.addModel(name, "Lab", index);
    world.model().blendedPrice = price;
}

SmallWorld labOnly()
{
    SmallWorld world;
    world.addLab("Lab", "US");
    return world;
}

/// "Name standing", in the frontier's order; a beaten model names the best of those it cannot beat.
std::vector<std::string> standings(const Dataset &dataset, const View &view = {})
{
    const auto answered = answer(dataset, view);
    if (!answered)
        return {message(answered.error())};
    const auto name = [&](std::size_t line) {
        return dataset.snapshots[0].models[answered->ranking[line].model].name;
    };
    std::vector<std::string> out;
    for (const ParetoPoint &point : paretoFrontier(dataset, *answered).points) {
        static constexpr const char *kWords[] = {"frontier", "within error of", "below", "unknown"};
        out.push_back(name(point.line) + " " + kWords[static_cast<int>(point.standing)]
                      + (point.better ? " " + name(*point.better) : std::string()));
    }
    return out;
}

} // namespace

TEST(Pareto, Frontier_IsTheStrictRunningMaximumByPrice)
{
    SmallWorld world = labOnly();
    addPriced(world, "Dear", 80, 10);
    addPriced(world, "Cheap", 30, 1);
    addPriced(world, "Middle", 55, 4);
    addPriced(world, "Waste", 10, 5);
    addPriced(world, "Free", 5, 0);
    EXPECT_THAT(standings(world.dataset),
                ElementsAre("Free frontier", "Cheap frontier", "Middle frontier",
                            "Waste below Middle", "Dear frontier"));
}

TEST(Pareto, EqualPriceAndIndex_BothStay)
{
    SmallWorld world = labOnly();
    addPriced(world, "A", 50, 2);
    addPriced(world, "B", 50, 2);
    addPriced(world, "C", 20, 2);
    EXPECT_THAT(standings(world.dataset), ElementsAre("A frontier", "B frontier", "C below A"));
}

TEST(Pareto, EqualIndexAtAHigherPrice_IsWithinErrorButNotOnTheFrontier)
{
    SmallWorld world = labOnly();
    addPriced(world, "A", 50, 2);
    addPriced(world, "B", 50, 3);
    EXPECT_THAT(standings(world.dataset), ElementsAre("A frontier", "B within error of A"));
}

/// Two evaluations of 100 questions: SE 3.536 at 50 and 3.466 at 40, so a gap of 9.7 is sure.
TEST(Pareto, WithinError_EndsAtTheSureGap)
{
    SmallWorld world = labOnly();
    addPriced(world, "Best", 50, 1);
    addPriced(world, "Near", 40.6, 2);
    addPriced(world, "Far", 39.9, 3);
    EXPECT_THAT(standings(world.dataset),
                ElementsAre("Best frontier", "Near within error of Best", "Far below Best"));
    View correlated;
    correlated.certainty.correlation = 0.5;
    EXPECT_EQ(standings(world.dataset, correlated)[1], "Near below Best");
}

TEST(Pareto, ModelsWithoutKnownError_MakeNobodySurelyWorse)
{
    SmallWorld world = labOnly();
    addPriced(world, "Guess", 90, 1);
    world.withoutScore(0);
    world.model().publishedIndex = 90;
    world.model().publishedBasis = PublishedBasis::Estimated;
    addPriced(world, "Low guess", 10, 2);
    world.withoutScore(0);
    world.model().publishedIndex = 10;
    world.model().publishedBasis = PublishedBasis::Estimated;
    addPriced(world, "Measured", 20, 3);
    View view;
    view.estimated = true;
    EXPECT_THAT(
        standings(world.dataset, view),
        ElementsAre("Guess frontier", "Low guess unknown Guess", "Measured within error of Guess"));
}

TEST(Pareto, PricesOfInputAndOutput_AreMixedThreeToOne)
{
    Model model;
    EXPECT_FALSE(mixedPrice(model));
    model.inputPrice = 1;
    EXPECT_FALSE(mixedPrice(model));
    model.outputPrice = 5;
    EXPECT_DOUBLE_EQ(*mixedPrice(model), 2);
    model.blendedPrice = 0;
    EXPECT_DOUBLE_EQ(*mixedPrice(model), 0) << "the source's own figure comes first";
}

TEST(Pareto, ModelsNobodySells_AreCounted)
{
    SmallWorld world = labOnly();
    addPriced(world, "Sold", 50, 2);
    world.addModel("Unsold", "Lab", 60);
    const auto answered = answer(world.dataset, {});
    const ParetoFrontier found = paretoFrontier(world.dataset, *answered);
    EXPECT_EQ(found.points.size(), 1u);
    EXPECT_EQ(found.withoutPrice, 1);
}
