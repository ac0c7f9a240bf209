// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/trends/frontier.h"

#include "app/engine/ranking/answering.h"
#include "tests/engine/small_world.h"

#include <gmock/gmock.h>

using namespace podium;
using podium::tests::SmallWorld;
using testing::ElementsAre;

namespace {

Model &addReleased(SmallWorld &world, const char *name, const char *lab, double index,
                   const char *day)
{
    world.addModel(name, lab, index);
    world.model().released = parseDate(day);
    return world.model();
}

SmallWorld releases()
{
    SmallWorld world;
    world.addLab("OpenAI", "US").addLab("Google", "US").addLab("Alibaba", "CN");
    addReleased(world, "GPT", "OpenAI", 40, "2025-03-01").openWeights = false;
    addReleased(world, "Gemini", "Google", 40, "2025-04-01").openWeights = false;
    addReleased(world, "Gemini 2", "Google", 60, "2025-06-01").openWeights = false;
    addReleased(world, "Flash", "Google", 55, "2025-06-01").openWeights = false;
    addReleased(world, "Qwen", "Alibaba", 30, "2025-02-01").openWeights = true;
    addReleased(world, "Qwen 2", "Alibaba", 70, "2025-07-01").openWeights = true;
    world.addModel("Undated", "Alibaba", 99);
    return world;
}

Frontiers found(const Dataset &dataset, View view, TrendGroup by)
{
    view.trends.by = by;
    return frontiersOf(dataset, *answer(dataset, view));
}

std::vector<std::string> steps(const Dataset &dataset, TrendGroup by, View view = {})
{
    const auto answered = answer(dataset, view);
    std::vector<std::string> out;
    for (const GroupFrontier &group : found(dataset, view, by).groups) {
        std::string text = group.group + ":";
        for (const DatedLine &step : group.steps)
            text += " " + dataset.snapshots[0].models[answered->ranking[step.line].model].name;
        out.push_back(text);
    }
    return out;
}

} // namespace

TEST(Frontier, ByCountry_KeepsStrictRises)
{
    EXPECT_THAT(steps(releases().dataset, TrendGroup::Country),
                ElementsAre("CN: Qwen Qwen 2", "US: GPT Gemini 2"))
        << "equal is no rise, of one day only the best";
}

TEST(Frontier, ByLabAndByOpenness_GroupTheSameModels)
{
    EXPECT_THAT(steps(releases().dataset, TrendGroup::Lab),
                ElementsAre("Alibaba: Qwen Qwen 2", "Google: Gemini Gemini 2", "OpenAI: GPT"));
    EXPECT_THAT(steps(releases().dataset, TrendGroup::Openness),
                ElementsAre("open: Qwen Qwen 2", "closed: GPT Gemini 2"));
}

TEST(Frontier, ModelsWithoutDateLabOrOpenness_AreCountedAndLeftOut)
{
    SmallWorld world = releases();
    EXPECT_EQ(found(world.dataset, {}, TrendGroup::Country).withoutDate, 1);
    addReleased(world, "Orphan", "nobody", 80, "2025-08-01");
    EXPECT_EQ(found(world.dataset, {}, TrendGroup::Lab).withoutGroup, 1);
    EXPECT_EQ(found(world.dataset, {}, TrendGroup::Openness).withoutGroup, 1);
    EXPECT_EQ(found(world.dataset, {}, TrendGroup::Country).withoutGroup, 0);
    EXPECT_EQ(steps(world.dataset, TrendGroup::Country).front(), "ZZ: Orphan");
}

TEST(Frontier, AsOf_EndsIt)
{
    View view;
    view.snapshot = "2025-10-02";
    view.asOf = parseDate("2025-06-30");
    EXPECT_THAT(steps(releases().dataset, TrendGroup::Country, view),
                ElementsAre("US: GPT Gemini 2", "CN: Qwen"));
    EXPECT_EQ(found(releases().dataset, view, TrendGroup::Country).lastDay,
              parseDate("2025-06-30"));
}

TEST(Frontier, LabOfTwoCountries_StandsInBothWhereTheViewSaysSo)
{
    SmallWorld world = releases();
    world.dataset.labs[2].otherCountries = {"FR"};
    View view;
    view.seats = Seats::Split;
    EXPECT_THAT(steps(world.dataset, TrendGroup::Country, view),
                ElementsAre("CN: Qwen Qwen 2", "FR: Qwen Qwen 2", "US: GPT Gemini 2"));
}
