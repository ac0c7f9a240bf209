// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/values/watch.h"

#include "app/engine/robustness/effects/order_effects.h"
#include "app/engine/robustness/rank_uncertainty.h"
#include "tests/engine/rules_world.h"

#include <gmock/gmock.h>

#include <algorithm>

using namespace podium;
using namespace podium::tests;

namespace {

SmallWorld simulatedWorld()
{
    return worldOf({{"A", "OpenAI", 0.8, 0.4}, {"B", "Alibaba", 0.5, 0.6}, {"C", "LG", 0.2, 0.8}});
}

View simulating(int draws)
{
    View view;
    view.robustness.draws = draws;
    return view;
}

} // namespace

TEST(Watch, HearsShares_ThatOnlyGrowToTheWhole)
{
    const auto world = simulatedWorld();
    std::vector<double> simulated;
    const Watch simulation{{}, [&](double share) { simulated.push_back(share); }};
    ASSERT_TRUE(rankUncertainty(world.dataset, simulating(5000), {}, simulation));
    std::vector<double> varied;
    const Watch effects{{}, [&](double share) { varied.push_back(share); }};
    ASSERT_TRUE(orderEffects(world.dataset, simulating(5000), effects));
    for (const std::vector<double> &heard : {simulated, varied}) {
        ASSERT_GT(heard.size(), 10U);
        EXPECT_TRUE(std::ranges::is_sorted(heard));
        EXPECT_DOUBLE_EQ(heard.back(), 1);
    }
}

TEST(Watch, StoppedInTheMiddle_WorkEndsSoonAndFails)
{
    const auto world = simulatedWorld();
    for (const bool effects : {false, true}) {
        std::stop_source source;
        double last = 0;
        const Watch watch{source.get_token(), [&](double share) {
                              last = share;
                              if (share > 0.3)
                                  source.request_stop();
                          }};
        const View view = simulating(200'000);
        const auto error = effects ? orderEffects(world.dataset, view, watch).error()
                                   : rankUncertainty(world.dataset, view, {}, watch).error();
        EXPECT_EQ(error.kind, Error::Kind::Stopped);
        EXPECT_LT(last, 0.6) << "the rest was not drawn";
    }
}

TEST(Watch, LookedOn_ChangesNoNumber)
{
    const auto world = simulatedWorld();
    std::stop_source never;
    const Watch watch{never.get_token(), [](double) {}};
    const auto alone = rankUncertainty(world.dataset, simulating(3000));
    const auto watched = rankUncertainty(world.dataset, simulating(3000), {}, watch);
    ASSERT_TRUE(alone && watched);
    for (std::size_t i = 0; i < alone->items.size(); ++i) {
        EXPECT_EQ(alone->items[i].distribution.indexMedian,
                  watched->items[i].distribution.indexMedian);
        EXPECT_EQ(alone->items[i].distribution.first, watched->items[i].distribution.first);
    }
}

TEST(Watch, PartOfTheWhole_IsHeardAsItsShare)
{
    std::vector<double> heard;
    const Watch whole{{}, [&](double share) { heard.push_back(share); }};
    const Watch half = partOf(whole, 0.5, 1);
    half.reached(0);
    half.reached(0.5);
    half.reached(1);
    EXPECT_THAT(heard, testing::ElementsAre(0.5, 0.75, 1.0));
    partOf(Watch(), 0, 1).reached(1);
}
