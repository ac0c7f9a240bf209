// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/ranking/answering.h"

#include "tests/engine/small_world.h"

#include <gmock/gmock.h>

using namespace podium;
using podium::tests::SmallWorld;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

/// Six models of five labs, an estimate, a late one and an incomplete one.
SmallWorld sixModels()
{
    SmallWorld world;
    world.addLab("OpenAI", "US").addLab("Alibaba", "CN").addLab("LG", "KR").addLab("Mistral", "FR");
    world.addLab("Nowhere", "");
    world.addModel("GPT (high)", "OpenAI", 70).addModel("GPT (low)", "OpenAI", 60);
    world.addModel("GPT mini", "OpenAI", 50).addModel("Qwen", "Alibaba", 55);
    world.addModel("EXAONE", "LG", 42).addModel("Solo", "Nowhere", 30);
    world.addModel("Late", "Mistral", 52);
    world.model().recordedOn = *parseDate("2025-12-28");
    world.addModel("Old", "OpenAI", 0).withoutScore(0);
    world.model().publishedIndex = 8.4;
    world.model().publishedBasis = PublishedBasis::Estimated;
    world.addModel("Incomplete", "Mistral", 20).withoutScore(1);
    return world;
}

std::vector<std::string> lines(const Dataset &dataset, const View &view)
{
    const auto answered = answer(dataset, view);
    if (!answered)
        return {message(answered.error())};
    std::vector<std::string> out;
    for (const RankedModel &line : answered->ranking)
        out.push_back(std::to_string(line.rank) + ' ' + std::to_string(line.worldRank) + ' '
                      + dataset.snapshots[0].models[line.model].name);
    return out;
}

std::string failureOf(const Dataset &dataset, const View &view)
{
    const auto answered = answer(dataset, view);
    return answered ? "no failure" : message(answered.error());
}

TEST(Answering, StoppedWork_IsNoAnswer)
{
    std::stop_source stop;
    stop.request_stop();
    const auto answered
        = answer(sixModels().dataset, {}, RankSets::Computed, Watch{stop.get_token()});
    ASSERT_FALSE(answered);
    EXPECT_EQ(answered.error().kind, Error::Kind::Stopped);
}

} // namespace

TEST(Answer, AllVariants_LeavesEstimatedLateAndIncompleteOut)
{
    const auto world = sixModels();
    EXPECT_THAT(lines(world.dataset, {}),
                ElementsAre("1 1 GPT (high)", "2 2 GPT (low)", "3 3 Qwen", "4 4 GPT mini",
                            "5 5 EXAONE", "6 6 Solo"));
}

TEST(Answer, Unranked_SaysWhy)
{
    const auto world = sixModels();
    const auto answered = answer(world.dataset, {});
    ASSERT_EQ(answered->unranked.size(), 3u);
    EXPECT_EQ(answered->unranked[0].reason, UnrankedReason::ScoredLater);
    EXPECT_EQ(answered->unranked[1].reason, UnrankedReason::EstimatedOnly);
    EXPECT_EQ(answered->unranked[2].reason, UnrankedReason::MissingScores);
}

/// The source measured it and printed the index, but the scores were not read: it ranks, without an
/// interval or a check, and under no other rules than the source's.
TEST(Answer, IndexWithoutScores_RanksAsPrintedUnderItsOwnMethodOnly)
{
    auto world = sixModels();
    world.addModel("Measured", "LG", 0).withoutScore(0).withoutScore(1);
    world.model().publishedIndex = 65;
    world.model().publishedBasis = PublishedBasis::IndexOnly;
    View view;
    view.certainty.shown = true;
    const auto answered = answer(world.dataset, view);
    ASSERT_TRUE(answered);
    const RankedModel &line = answered->ranking.at(1);
    EXPECT_EQ(world.dataset.snapshots[0].models[line.model].name, "Measured");
    EXPECT_TRUE(line.indexOnly);
    EXPECT_FALSE(line.estimated);
    EXPECT_EQ(line.index, 65);
    EXPECT_EQ(line.imputed, 0);
    EXPECT_FALSE(line.standardError || line.indexLow || line.publishedDifference);
    view.choice.normalisation = Normalisation::MinMax;
    EXPECT_THAT(lines(world.dataset, view), testing::Not(testing::Contains(HasSubstr("Measured"))));
}

TEST(Answer, EstimatedAndLaterScoresSwitchedOn_AreRankedAndMarked)
{
    const auto world = sixModels();
    View view;
    view.estimated = true;
    view.laterScores = true;
    const auto answered = answer(world.dataset, view);
    ASSERT_EQ(answered->ranking.size(), 8u);
    EXPECT_TRUE(answered->ranking.back().estimated);
    EXPECT_DOUBLE_EQ(answered->ranking.back().index, 8.4);
    EXPECT_EQ(answered->ranking[3].worldRank, 4);
}

TEST(Answer, FamilyFolding_KeepsTheBestVariantOfEach)
{
    const auto world = sixModels();
    View view;
    view.folding = Folding::Family;
    EXPECT_THAT(
        lines(world.dataset, view),
        ElementsAre("1 1 GPT (high)", "2 2 Qwen", "3 3 GPT mini", "4 4 EXAONE", "5 5 Solo"));
}

TEST(Answer, LabFoldingWithoutTwoCountries_RestartsRanksAndKeepsWorldRanks)
{
    const auto world = sixModels();
    View view;
    view.folding = Folding::Lab;
    view.exclude = {"US", "CN"};
    EXPECT_THAT(lines(world.dataset, view), ElementsAre("1 3 EXAONE", "2 4 Solo"));
    view.exclude = {};
    view.include = {"KR"};
    EXPECT_THAT(lines(world.dataset, view), ElementsAre("1 3 EXAONE"));
}

TEST(Answer, PermutedRows_GiveTheSameRanking)
{
    SmallWorld forward;
    SmallWorld backward;
    forward.addLab("LG", "KR")
        .addModel("A", "LG", 10)
        .addModel("B", "LG", 20)
        .addModel("C", "LG", 20);
    backward.addLab("LG", "KR")
        .addModel("C", "LG", 20)
        .addModel("B", "LG", 20)
        .addModel("A", "LG", 10);
    EXPECT_EQ(lines(forward.dataset, {}), lines(backward.dataset, {}));
    EXPECT_THAT(lines(forward.dataset, {}), ElementsAre("1 1 B", "1 1 C", "3 3 A"));
}

TEST(Answer, Filters_UnknownFactsDoNotPass)
{
    SmallWorld world;
    world.addLab("LG", "KR").addModel("Open", "LG", 30);
    world.model().openWeights = true;
    world.model().released = *parseDate("2025-07-15");
    world.model().parameters = 32;
    world.model().blendedPrice = 0.6;
    world.addModel("Unknown", "LG", 40);
    View open;
    View since;
    View small;
    View large;
    View cheap;
    View dear;
    open.openWeights = true;
    since.releasedFrom = *parseDate("2025-07-15");
    small.mostParameters = 32;
    large.overParameters = 31.9;
    cheap.mostPrice = 0.6;
    dear.overPrice = 0.5;
    for (const View &view : {open, since, small, large, cheap, dear})
        EXPECT_THAT(lines(world.dataset, view), ElementsAre("1 2 Open"));
}

TEST(Answer, Filters_CountWhomTheyLeaveOutForUnknownFacts)
{
    SmallWorld world;
    world.addLab("LG", "KR").addLab("Mistral", "FR").addModel("Open", "LG", 30);
    world.model().openWeights = true;
    world.addModel("Closed", "LG", 35);
    world.model().openWeights = false;
    world.addModel("Unknown", "LG", 40).addModel("Small", "LG", 20);
    world.model().parameters = 7;
    world.addModel("Large", "LG", 50);
    world.model().parameters = 400;
    world.addModel("Elsewhere", "Mistral", 45).addModel("No index", "LG", 10).withoutScore(0);
    const auto unknown
        = [&world](const View &view) { return answer(world.dataset, view)->unknownFacts; };
    View view;
    EXPECT_EQ(unknown(view), UnknownFacts{}) << "no filter asks";
    view.openWeights = true;
    EXPECT_EQ(unknown(view), (UnknownFacts{4, {ModelFact::Weights}}));
    view.exclude = {"FR"};
    EXPECT_EQ(unknown(view), (UnknownFacts{3, {ModelFact::Weights}}));
    view.mostParameters = 32;
    EXPECT_EQ(unknown(view), (UnknownFacts{3, {ModelFact::Weights, ModelFact::Parameters}}))
        << "Open, Unknown and Small; Closed and Large fail by what is known";
    view.text = "small";
    EXPECT_EQ(unknown(view), (UnknownFacts{1, {ModelFact::Weights}}));
    View others;
    others.reasoning = false;
    EXPECT_EQ(unknown(others), (UnknownFacts{6, {ModelFact::Reasoning}}));
    others = {};
    others.releasedFrom = *parseDate("2025-01-01");
    EXPECT_EQ(unknown(others), (UnknownFacts{6, {ModelFact::Released}}));
    others = {};
    others.overPrice = 1;
    EXPECT_EQ(unknown(others), (UnknownFacts{6, {ModelFact::Price}}));
}

TEST(Answer, EuropeanUnion_StandsForItsMembers)
{
    SmallWorld world;
    world.dataset.countries.push_back({"EU", "European Union", "", "", {"FR"}});
    world.addLab("LG", "KR").addLab("Mistral", "FR").addLab("EuroLLM", "EU");
    world.addModel("EXAONE", "LG", 40).addModel("Magistral", "Mistral", 30);
    world.addModel("Open", "EuroLLM", 20);
    View view;
    view.exclude = {"EU"};
    EXPECT_THAT(lines(world.dataset, view), ElementsAre("1 1 EXAONE"));
    view.exclude.clear();
    view.include = {"EU"};
    EXPECT_THAT(lines(world.dataset, view), ElementsAre("1 2 Magistral", "2 3 Open"));
}

TEST(Answer, AsOf_LeavesLaterReleasesOut)
{
    SmallWorld world;
    world.addLab("LG", "KR").addModel("Released", "LG", 30);
    world.model().released = *parseDate("2025-07-15");
    View view;
    view.snapshot = "2025-10-02";
    view.asOf = *parseDate("2025-07-14");
    EXPECT_THAT(lines(world.dataset, view), IsEmpty());
    view.asOf = *parseDate("2025-07-15");
    EXPECT_THAT(lines(world.dataset, view), ElementsAre("1 1 Released"));
}

TEST(Answer, AsOfBeforeTheOldestSnapshot_SaysSo)
{
    View view;
    view.asOf = *parseDate("2020-01-01");
    EXPECT_EQ(failureOf(sixModels().dataset, view),
              "There is no snapshot on or before 2020-01-01; the oldest is of 2025-10-02.");
}

TEST(Answer, Text_FindsModelLabAndCountry)
{
    const auto world = sixModels();
    View view;
    for (const char *text : {"exaone", "lg", "south korea"}) {
        view.text = text;
        EXPECT_THAT(lines(world.dataset, view), ElementsAre("1 5 EXAONE")) << text;
    }
}

TEST(Answer, Reference_MayBeEstimatedAndGivesRatioAndDifference)
{
    const auto world = sixModels();
    View view;
    view.reference = "old";
    view.include = {"KR"};
    const auto answered = answer(world.dataset, view);
    ASSERT_TRUE(answered) << message(answered.error());
    EXPECT_TRUE(answered->reference->estimated);
    EXPECT_DOUBLE_EQ(*answered->ranking[0].ratio, 42 / 8.4);
    EXPECT_DOUBLE_EQ(*answered->ranking[0].difference, 42 - 8.4);
}

TEST(Answer, ReferenceWithIndexZero_HasNoRatio)
{
    SmallWorld world;
    world.addLab("LG", "KR").addModel("Zero", "LG", 0).addModel("One", "LG", 1);
    View view;
    view.reference = "Zero";
    const auto answered = answer(world.dataset, view);
    EXPECT_FALSE(answered->ranking[0].ratio);
    EXPECT_DOUBLE_EQ(*answered->ranking[0].difference, 1);
}

TEST(Answer, UnknownNames_FailWithWhatIsKnown)
{
    const auto world = sixModels();
    View view;
    view.snapshot = "2024";
    EXPECT_EQ(failureOf(world.dataset, view),
              "There is no snapshot \"2024\"; there are 2025-10-02.");
    view = {};
    view.method = "v9";
    EXPECT_EQ(failureOf(world.dataset, view), "There is no method \"v9\"; there are v1.");
    view = {};
    view.exclude = {"USA"};
    EXPECT_THAT(failureOf(world.dataset, view), HasSubstr("\"USA\""));
    view = {};
    view.labs = {"LGG"};
    EXPECT_EQ(failureOf(world.dataset, view), "There is no lab \"LGG\".");
    view = {};
    view.reference = "Incomplete";
    EXPECT_THAT(failureOf(world.dataset, view), HasSubstr("has no index under method v1"));
    view = {};
    view.money.currency = "XXX";
    EXPECT_THAT(failureOf(world.dataset, view), HasSubstr("\"XXX\""));
    view = {};
    view.countingRule = {CountingRule::Kind::TopMean, 1.5};
    EXPECT_THAT(failureOf(world.dataset, view), HasSubstr("whole number"));
    view = {};
    view.otherRule = {CountingRule::Kind::Count, 0};
    EXPECT_THAT(failureOf(world.dataset, view), HasSubstr("whole number"));
    EXPECT_EQ(failureOf({}, {}), "There are no figures loaded.");
}

TEST(Answer, View_ComesBackFilledIn)
{
    const auto answered = answer(sixModels().dataset, {});
    EXPECT_EQ(answered->view.snapshot, "2025-10-02");
    EXPECT_EQ(answered->view.method, "v1");
    EXPECT_EQ(toIsoText(*answered->view.money.from), "2025-08-01");
    EXPECT_EQ(toIsoText(*answered->view.money.to), "2025-10-02");
    EXPECT_EQ(answered->candidates, 6);
    EXPECT_EQ(answered->snapshotSize, 9);
}

TEST(Answer, PublishedDifference_OnlyForWhatWasMeasuredThatDay)
{
    SmallWorld world;
    world.addLab("LG", "KR").addModel("Same day", "LG", 42.6);
    world.model().publishedIndex = 42.5;
    world.model().publishedBasis = PublishedBasis::Decimal;
    world.addModel("Printed later", "LG", 30);
    world.model().publishedIndex = 31;
    world.model().publishedBasis = PublishedBasis::Decimal;
    world.model().publishedOn = *parseDate("2025-12-28");
    const auto answered = answer(world.dataset, {});
    EXPECT_NEAR(*answered->ranking[0].publishedDifference, 0.1, 1e-9);
    EXPECT_FALSE(answered->ranking[1].publishedDifference);
}

TEST(NewestRanked, Country_IsTheLastDayOnWhichItStandsInTheRanking)
{
    auto world = sixModels();
    world.dataset.snapshots.push_back(world.dataset.snapshots[0]);
    Snapshot &later = world.dataset.snapshots[1];
    later.id = "later";
    later.date = *parseDate("2027-01-01");
    std::erase_if(later.models, [](const Model &model) { return model.name == "EXAONE"; });
    View korea;
    korea.include = {"KR"};
    EXPECT_EQ(newestRanked(world.dataset, {}), 1U);
    EXPECT_EQ(newestRanked(world.dataset, korea), 0U);
    korea.include = {"VN"};
    EXPECT_EQ(newestRanked(world.dataset, korea), std::nullopt);
}
