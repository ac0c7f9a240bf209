// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/robustness/choice_effects.h"

#include "tests/engine/rules_world.h"

#include <gmock/gmock.h>

using namespace podium;
using namespace podium::tests;

namespace {

MethodChoice aggregatedBy(Aggregation aggregation)
{
    MethodChoice choice;
    choice.aggregation = aggregation;
    return choice;
}

/// By the mean A 60 and B 55 are the top two; by the geometric mean A is 42, C 54.
SmallWorld unevenLeader()
{
    return worldOf(
        {{"A", "OpenAI", 1.0, 0.18}, {"B", "Alibaba", 0.5, 0.6}, {"C", "LG", 0.5, 0.58}});
}

} // namespace

TEST(ChoiceEffects, OfAMeanThatPunishesWeakness_SaysWhoIsNewInTheTop)
{
    const auto world = unevenLeader();
    View view;
    view.top = 2;
    const auto found
        = choiceEffects(world.dataset, view, {{}, aggregatedBy(Aggregation::Geometric)});
    ASSERT_TRUE(found);
    ASSERT_EQ(found->size(), 2U);
    EXPECT_EQ(found->at(0).newInTop(), 0) << "the View as it is";
    EXPECT_EQ(found->at(0).agreement.largestShift, 0);
    EXPECT_EQ(found->at(1).newInTop(), 1) << "C in the place of A";
    EXPECT_EQ(found->at(1).agreement.largestShift, 2);
}

TEST(ChoiceEffects, OfWhatCannotBeAnswered_IsItsProblem)
{
    const auto world = unevenLeader();
    MethodChoice components;
    components.weights = WeightRule{WeightRule::Kind::PrincipalComponent, {}};
    const auto found = choiceEffects(world.dataset, {}, {components, {}});
    ASSERT_TRUE(found);
    EXPECT_TRUE(found->at(0).problem) << "three models are too few";
    EXPECT_FALSE(found->at(1).problem);
    View impossible;
    impossible.method = "v9";
    EXPECT_FALSE(choiceEffects(world.dataset, impossible, {{}}));
}

TEST(ChoiceEffects, ReferenceThatOnlyTheSourceEstimated_IsNoObstacle)
{
    auto world = worldOf({{"A", "OpenAI", 1.0, 0.18},
                          {"B", "Alibaba", 0.5, 0.6},
                          {"C", "LG", 0.5, 0.58},
                          {"Old", "LG", 0.1, -1}});
    world.model().publishedIndex = 8;
    world.model().publishedBasis = PublishedBasis::Estimated;
    View view;
    view.reference = "Old";
    const auto found
        = choiceEffects(world.dataset, view, {{}, aggregatedBy(Aggregation::Geometric)});
    ASSERT_TRUE(found);
    EXPECT_FALSE(found->at(1).problem);
    EXPECT_EQ(found->at(1).agreement.largestShift, 2);
}

TEST(ChoiceEffects, Stopped_Fails)
{
    const auto world = unevenLeader();
    std::stop_source source;
    source.request_stop();
    const auto found = choiceEffects(world.dataset, {}, {{}}, {source.get_token(), {}});
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().kind, Error::Kind::Stopped);
}
