// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/ranking/answering.h"
#include "tests/engine/small_world.h"

#include <gmock/gmock.h>

#include <cstdio>

using namespace podium;
using podium::tests::SmallWorld;
using testing::ElementsAre;

namespace {

SmallWorld sevenModels()
{
    SmallWorld world;
    world.addLab("OpenAI", "US").addLab("Google", "US").addLab("xAI", "US");
    world.addLab("Alibaba", "CN").addLab("Zhipu", "CN").addLab("LG", "KR");
    world.addModel("GPT", "OpenAI", 70).addModel("GPT mini", "OpenAI", 60);
    world.addModel("Gemini", "Google", 66).addModel("Grok", "xAI", 40);
    world.addModel("Qwen", "Alibaba", 58).addModel("GLM", "Zhipu", 50);
    world.addModel("EXAONE", "LG", 42);
    return world;
}

std::vector<std::string> countriesUnder(const Dataset &dataset, const CountingRule &rule,
                                        Folding folding = Folding::All)
{
    View view;
    view.countingRule = rule;
    view.folding = folding;
    const auto answered = answer(dataset, view);
    if (!answered)
        return {message(answered.error())};
    std::vector<std::string> out;
    for (const CountryResult &country : answered->countries) {
        char text[64];
        std::snprintf(text, sizeof text, "%d %s %.4g from %d%s", country.rank,
                      country.country.c_str(), country.value, country.labsCounted,
                      country.fewerThanAsked ? " of fewer" : "");
        out.emplace_back(text);
    }
    return out;
}

} // namespace

TEST(Countries, BestModel_IsTheCountrysNumber)
{
    EXPECT_THAT(countriesUnder(sevenModels().dataset, {}),
                ElementsAre("1 US 70 from 1", "2 CN 58 from 1", "3 KR 42 from 1"));
}

TEST(Countries, MeanOfBestLabs_FlagsThoseWithFewer)
{
    EXPECT_THAT(countriesUnder(sevenModels().dataset, {CountingRule::Kind::TopMean, 2}),
                ElementsAre("1 US 68 from 2", "2 CN 54 from 2", "3 KR 42 from 1 of fewer"));
    EXPECT_THAT(
        countriesUnder(sevenModels().dataset, {CountingRule::Kind::TopMean, 3}),
        ElementsAre("1 US 58.67 from 3", "2 CN 54 from 2 of fewer", "3 KR 42 from 1 of fewer"));
}

TEST(Countries, NumberInTheTop_CountsWhatTheFoldingShows)
{
    const CountingRule top4{CountingRule::Kind::Count, 4};
    EXPECT_THAT(countriesUnder(sevenModels().dataset, top4),
                ElementsAre("1 US 3 from 2", "2 CN 1 from 1", "3 KR 0 from 0"));
    EXPECT_THAT(countriesUnder(sevenModels().dataset, top4, Folding::Lab),
                ElementsAre("1 US 2 from 2", "1 CN 2 from 2", "3 KR 0 from 0"));
}

TEST(Countries, LabsAtOrAboveABar_IncludeTheBarItself)
{
    EXPECT_THAT(countriesUnder(sevenModels().dataset, {CountingRule::Kind::LabsOver, 58}),
                ElementsAre("1 US 2 from 2", "2 CN 1 from 1", "3 KR 0 from 0"));
}

TEST(Countries, EachCountry_ListsItsLabsBestFirst)
{
    const auto world = sevenModels();
    const auto answered = answer(world.dataset, {});
    const CountryResult &us = answered->countries[0];
    ASSERT_EQ(us.labs.size(), 3u);
    EXPECT_EQ(world.dataset.labs[*us.labs[0].lab].id, "OpenAI");
    EXPECT_EQ(us.labs[0].models, 2);
    EXPECT_EQ(us.models, 4);
    EXPECT_EQ(world.dataset.labs[*us.labs[2].lab].id, "xAI");
}

TEST(Countries, ModelWithoutCountry_IsListedAsUnassigned)
{
    SmallWorld world;
    world.addLab("Nowhere", "").addModel("Solo", "Nowhere", 30);
    EXPECT_THAT(countriesUnder(world.dataset, {}), ElementsAre("0 ZZ 30 from 1"));
}

/// It stands where its value does, and takes nobody's place.
TEST(Countries, Unassigned_TakesNoRank)
{
    SmallWorld world;
    world.addLab("Nowhere", "").addLab("One", "US").addLab("Other", "KR");
    world.addModel("First", "One", 50)
        .addModel("Solo", "Nowhere", 40)
        .addModel("Last", "Other", 30);
    EXPECT_THAT(countriesUnder(world.dataset, {}),
                ElementsAre("1 US 50 from 1", "0 ZZ 40 from 1", "2 KR 30 from 1"));
}

TEST(Countries, DuplicatedLab_ChangesNoBestModel)
{
    auto world = sevenModels();
    world.addLab("OpenAI copy", "US").addModel("GPT copy", "OpenAI copy", 70);
    EXPECT_THAT(countriesUnder(world.dataset, {}),
                ElementsAre("1 US 70 from 1", "2 CN 58 from 1", "3 KR 42 from 1"));
}

TEST(Composition, TopN_CountsCountriesAndWidensOnlyForTies)
{
    auto world = sevenModels();
    View view;
    view.top = 5;
    auto answered = answer(world.dataset, view);
    EXPECT_EQ(answered->topSize, 5);
    ASSERT_EQ(answered->composition.size(), 2u);
    EXPECT_EQ(answered->composition[0].country, "US");
    EXPECT_EQ(answered->composition[0].models, 3);
    EXPECT_EQ(answered->composition[1].models, 2);

    world.addModel("GLM twin", "Zhipu", 50);
    answered = answer(world.dataset, view);
    EXPECT_EQ(answered->topSize, 6);
    EXPECT_EQ(answered->composition[1].models, 3);
}

TEST(Composition, ExcludedCountry_LeavesItsPlacesToTheOthers)
{
    View view;
    view.top = 3;
    view.exclude = {"US"};
    const auto answered = answer(sevenModels().dataset, view);
    EXPECT_EQ(answered->topSize, 3);
    ASSERT_EQ(answered->composition.size(), 2u);
    EXPECT_EQ(answered->composition[0].country, "CN");
    EXPECT_EQ(answered->composition[0].models, 2);
    EXPECT_EQ(answered->composition[1].country, "KR");
}
