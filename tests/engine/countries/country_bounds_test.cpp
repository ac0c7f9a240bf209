// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/countries/unmeasured.h"
#include "app/engine/ranking/answering.h"
#include "tests/engine/small_world.h"

#include <gtest/gtest.h>

#include <map>

using namespace podium;
using podium::tests::SmallWorld;
using Kind = CountingRule::Kind;

namespace {

/// All of the US is measured; China has a second model that is not, Korea one of a lab of its own.
SmallWorld partlyMeasured()
{
    SmallWorld world;
    world.addLab("OpenAI", "US").addLab("Alibaba", "CN").addLab("LG", "KR").addLab("KT", "KR");
    world.addModel("GPT", "OpenAI", 70)
        .addModel("Qwen", "Alibaba", 58)
        .addModel("EXAONE", "LG", 42);
    world.addModel("Qwen next", "Alibaba", 80).withoutScore(1);
    world.addModel("Mi:dm", "KT", 30).withoutScore(1);
    return world;
}

std::map<std::string, Bound> boundsUnder(const CountingRule &rule, View view = {})
{
    const SmallWorld world = partlyMeasured();
    view.countingRule = rule;
    const auto answered = answer(world.dataset, view);
    const CountryBounds bounds(world.dataset, *answered);
    std::map<std::string, Bound> out;
    for (const CountryResult &country : answered->countries)
        out[country.country] = bounds.ofValue(country, rule);
    return out;
}

using Found = std::map<std::string, Bound>;

} // namespace

TEST(CountryBounds, BestModel_IsAtLeastWhereAModelIsNotMeasured)
{
    EXPECT_EQ(boundsUnder({}),
              (Found{{"US", Bound::Exact}, {"CN", Bound::AtLeast}, {"KR", Bound::AtLeast}}));
    EXPECT_EQ(boundsUnder({Kind::LabSum, 0}),
              (Found{{"US", Bound::Exact}, {"CN", Bound::AtLeast}, {"KR", Bound::AtLeast}}));
}

TEST(CountryBounds, MeanOfFewerLabsThanAsked_MayFallWithANewOne)
{
    EXPECT_EQ(boundsUnder({Kind::TopMean, 2}),
              (Found{{"US", Bound::Exact}, {"CN", Bound::AtLeast}, {"KR", Bound::Unsure}}));
}

TEST(CountryBounds, CountsOfTheWorld_AreOpenForAll)
{
    EXPECT_EQ(boundsUnder({Kind::Count, 2}),
              (Found{{"US", Bound::Unsure}, {"CN", Bound::Unsure}, {"KR", Bound::Unsure}}));
    EXPECT_EQ(boundsUnder({Kind::Herfindahl, 0}),
              (Found{{"US", Bound::Exact}, {"CN", Bound::Unsure}, {"KR", Bound::Unsure}}));
}

TEST(CountryBounds, ValueThatRestsOnFilledInScores_IsNoBound)
{
    View view;
    view.choice.missing = MissingRule{.kind = MissingRule::Kind::Renormalise, .leastCoverage = 0.5};
    EXPECT_EQ(boundsUnder({}, view),
              (Found{{"US", Bound::Exact}, {"CN", Bound::Exact}, {"KR", Bound::Exact}}))
        << "all are ranked";
    view.include = {"CN"};
    EXPECT_EQ(boundsUnder({}, view), (Found{{"CN", Bound::Exact}}));
}
