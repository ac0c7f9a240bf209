// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/countries/counting_kinds.h"
#include "app/engine/ranking/answering.h"
#include "tests/engine/small_world.h"

#include <gmock/gmock.h>

#include <cstdio>

using namespace podium;
using podium::tests::SmallWorld;
using testing::ElementsAre;
using Kind = CountingRule::Kind;

namespace {

/// "rank country value from labs", and the value without the best lab where the View asks for it.
std::vector<std::string> countries(const Dataset &dataset, const View &view)
{
    const auto answered = answer(dataset, view);
    if (!answered)
        return {message(answered.error())};
    std::vector<std::string> out;
    for (const CountryResult &country : answered->countries) {
        char text[96];
        int length = std::snprintf(text, sizeof text, "%d %s %.4g from %d%s", country.rank,
                                   country.country.c_str(), country.value, country.labsCounted,
                                   country.estimated ? " estimated" : "");
        if (country.withoutBestLab)
            std::snprintf(text + length, sizeof text - static_cast<std::size_t>(length),
                          " without %.4g", *country.withoutBestLab);
        out.emplace_back(text);
    }
    return out;
}

View by(Kind kind, double number = 0)
{
    View view;
    view.countingRule = {kind, number};
    return view;
}

View withoutBestLab(Kind kind, double number = 0)
{
    View view = by(kind, number);
    view.withoutBestLab = true;
    return view;
}

SmallWorld twoCountries()
{
    SmallWorld world;
    world.addLab("OpenAI", "US").addLab("Google", "US").addLab("Alibaba", "CN");
    world.addModel("GPT", "OpenAI", 70).addModel("GPT mini", "OpenAI", 60);
    world.addModel("GPT nano", "OpenAI", 30).addModel("Gemini", "Google", 66);
    world.addModel("Qwen", "Alibaba", 58);
    return world;
}

void releaseModel(SmallWorld &world, const char *name, const char *lab, double index,
                  const char *day)
{
    world.addModel(name, lab, index);
    world.model().released = parseDate(day);
}

/// Ten days up to the snapshot of 2 October 2025: US four, CN six of them.
SmallWorld tenDays()
{
    SmallWorld world;
    world.addLab("OpenAI", "US").addLab("Google", "US").addLab("Alibaba", "CN");
    releaseModel(world, "GPT", "OpenAI", 40, "2025-09-23");
    releaseModel(world, "Slow", "Google", 35, "2025-09-24");
    releaseModel(world, "Qwen", "Alibaba", 50, "2025-09-27");
    releaseModel(world, "Equal", "Google", 50, "2025-09-29");
    world.addModel("Undated", "Google", 90);
    return world;
}

/// A lab of KR and FR, and labs of one country.
SmallWorld sharedLab()
{
    SmallWorld world;
    world.addLab("OpenAI", "US").addLab("Shared", "KR").addLab("LG", "KR");
    world.dataset.labs[1].otherCountries = {"FR"};
    world.addModel("GPT", "OpenAI", 70).addModel("Both", "Shared", 60).addModel("EXAONE", "LG", 40);
    return world;
}

} // namespace

TEST(CountryRules, LabSum_AddsEachLabsBestModel)
{
    EXPECT_THAT(countries(twoCountries().dataset, by(Kind::LabSum)),
                ElementsAre("1 US 136 from 2", "2 CN 58 from 1"));
}

TEST(CountryRules, Herfindahl_SquaresTheSharesOfModels)
{
    // Three of four models and one of four: 9/16 + 1/16.
    EXPECT_THAT(countries(twoCountries().dataset, by(Kind::Herfindahl)),
                ElementsAre("1 CN 1 from 1", "2 US 0.625 from 2"));
    View folded = by(Kind::Herfindahl);
    folded.folding = Folding::Lab;
    EXPECT_THAT(countries(twoCountries().dataset, folded),
                ElementsAre("1 CN 1 from 1", "2 US 0.5 from 2"));
}

TEST(CountryRules, Herfindahl_IsNotTiedByAToleranceInPoints)
{
    View view = by(Kind::Herfindahl);
    view.tieTolerance = 1;
    EXPECT_EQ(countries(twoCountries().dataset, view)[1], "2 US 0.625 from 2");
}

TEST(CountryRules, FrontierShare_CountsDaysWithTheWorldsBestModel)
{
    EXPECT_THAT(countries(tenDays().dataset, by(Kind::FrontierShare)),
                ElementsAre("1 CN 0.6 from 1", "2 US 0.4 from 1"))
        << "an equal index does not take over, a model without a date takes no part";
}

TEST(CountryRules, FrontierShare_SplitsADayThatTwoTake)
{
    SmallWorld world = tenDays();
    releaseModel(world, "Rival", "OpenAI", 50, "2025-09-27");
    EXPECT_THAT(countries(world.dataset, by(Kind::FrontierShare)),
                ElementsAre("1 US 0.7 from 1", "2 CN 0.3 from 1"));
}

TEST(CountryRules, FrontierShare_EndsWithTheDayAsked)
{
    View view = by(Kind::FrontierShare);
    view.asOf = parseDate("2025-09-27");
    EXPECT_EQ(countries(tenDays().dataset, view),
              std::vector<std::string>{
                  "There is no snapshot on or before 2025-09-27; the oldest is of 2025-10-02."});
    view.snapshot = "2025-10-02";
    EXPECT_THAT(countries(tenDays().dataset, view),
                ElementsAre("1 US 0.8 from 1", "2 CN 0.2 from 1"));
}

TEST(CountryRules, FrontierShare_IsOfTheWorldAlsoWhereACountryIsLeftOut)
{
    View view = by(Kind::FrontierShare);
    view.exclude = {"CN"};
    EXPECT_THAT(countries(tenDays().dataset, view), ElementsAre("1 US 0.4 from 1"));
}

TEST(CountryRules, WithoutBestLab_CountsTheRestAgain)
{
    EXPECT_THAT(countries(twoCountries().dataset, withoutBestLab(Kind::Best)),
                ElementsAre("1 US 70 from 1 without 66", "2 CN 58 from 1"))
        << "CN has one lab alone, so nothing remains";
    EXPECT_THAT(countries(twoCountries().dataset, withoutBestLab(Kind::LabSum)),
                ElementsAre("1 US 136 from 2 without 66", "2 CN 58 from 1"));
}

TEST(CountryRules, WithoutBestLab_LetsOthersMoveUp)
{
    // The world's top 2 are GPT and Gemini; without OpenAI they are Gemini and Qwen.
    EXPECT_EQ(countries(twoCountries().dataset, withoutBestLab(Kind::Count, 2))[0],
              "1 US 2 from 2 without 1");
    SmallWorld world = tenDays();
    releaseModel(world, "Old", "Google", 20, "2025-09-22");
    // Google, the US' best lab by its undated model, led one of eleven days; without it there are
    // ten, and OpenAI leads four of them.
    EXPECT_EQ(countries(world.dataset, withoutBestLab(Kind::FrontierShare))[1],
              "2 US 0.4545 from 2 without 0.4");
}

TEST(CountryRules, LabOfTwoCountries_CountsWhereTheViewSays)
{
    View view = by(Kind::LabSum);
    EXPECT_THAT(countries(sharedLab().dataset, view),
                ElementsAre("1 KR 100 from 2", "2 US 70 from 1"));
    view.seats = Seats::Each;
    EXPECT_THAT(countries(sharedLab().dataset, view),
                ElementsAre("1 KR 100 from 2", "2 US 70 from 1", "3 FR 60 from 1"));
    view.seats = Seats::Split;
    EXPECT_THAT(countries(sharedLab().dataset, view),
                ElementsAre("1 US 70 from 1", "1 KR 70 from 2", "3 FR 30 from 1"));
}

TEST(CountryRules, LabOfTwoCountriesSplit_HalvesCountsButNoBestModel)
{
    View view = by(Kind::Count, 3);
    view.seats = Seats::Split;
    EXPECT_THAT(countries(sharedLab().dataset, view),
                ElementsAre("1 KR 1.5 from 2", "2 US 1 from 1", "3 FR 0.5 from 1"));
    view.countingRule = {Kind::LabsOver, 60};
    EXPECT_THAT(countries(sharedLab().dataset, view),
                ElementsAre("1 US 1 from 1", "2 KR 0.5 from 1", "2 FR 0.5 from 1"));
    view.countingRule = {};
    EXPECT_THAT(countries(sharedLab().dataset, view),
                ElementsAre("1 US 70 from 1", "2 KR 60 from 1", "2 FR 60 from 1"));
}

TEST(CountryRules, UnassignedLab_StandsByItselfUnderEveryRule)
{
    SmallWorld world;
    world.addLab("Nowhere", "").addModel("Solo", "Nowhere", 30);
    world.model().released = parseDate("2025-10-01");
    EXPECT_THAT(countries(world.dataset, by(Kind::LabSum)), ElementsAre("0 ZZ 30 from 1"));
    EXPECT_THAT(countries(world.dataset, by(Kind::Herfindahl)), ElementsAre("0 ZZ 1 from 1"));
    EXPECT_THAT(countries(world.dataset, by(Kind::FrontierShare)), ElementsAre("0 ZZ 1 from 1"));
}

TEST(CountryRules, ValueThatRestsOnAnEstimate_SaysSo)
{
    SmallWorld world = twoCountries();
    world.addModel("Guess", "Alibaba", 90).withoutScore(0);
    world.model().publishedIndex = 90;
    world.model().publishedBasis = PublishedBasis::Estimated;
    for (const CountingRule &rule :
         {CountingRule{Kind::Best, 0}, CountingRule{Kind::TopMean, 1}, CountingRule{Kind::Count, 1},
          CountingRule{Kind::LabsOver, 80}, CountingRule{Kind::LabSum, 0},
          CountingRule{Kind::Herfindahl, 0}}) {
        View view;
        view.countingRule = rule;
        view.estimated = true;
        const auto answered = answer(world.dataset, view);
        for (const CountryResult &country : answered->countries)
            EXPECT_EQ(country.estimated, country.country == "CN")
                << country.country << " by rule " << static_cast<int>(rule.kind);
    }
}

TEST(CountryRules, EachKind_HasItsUnit)
{
    EXPECT_EQ(traitsOf(Kind::TopMean).unit, CountingUnit::Points);
    EXPECT_EQ(traitsOf(Kind::LabSum).unit, CountingUnit::PointsSummed);
    EXPECT_EQ(traitsOf(Kind::LabsOver).unit, CountingUnit::Number);
    EXPECT_EQ(traitsOf(Kind::FrontierShare).unit, CountingUnit::Share);
    EXPECT_EQ(traitsOf(Kind::Herfindahl).unit, CountingUnit::Concentration);
}
