// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/document/merging.h"
#include "app/data/importing/tables/header_kind.h"
#include "app/engine/ranking/answering.h"
#include "tests/data/importing/imported.h"

#include <gmock/gmock.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;

TEST(HeaderKind, Words_SayWhatNumbersAre)
{
    for (const char *header :
         {"Hub ❤️", "CO₂ cost (kg)", "Price per 1M tokens", "Params", "Context (k)", "Votes",
          "Year", "Latency (s)", "Perplexity", "Cost USD", "Elo", "Median time"})
        EXPECT_EQ(headerKind(header), HeaderKind::NoScore) << header;
    for (const char *header :
         {"WER (lower is better)", "Error rate", "Hallucination rate", "Bias ↓"})
        EXPECT_EQ(headerKind(header), HeaderKind::LessIsBetter) << header;
    for (const char *header : {"Average ⬆️", "Total", "Mean score", "Overall"})
        EXPECT_EQ(headerKind(header), HeaderKind::Whole) << header;
    for (const char *header : {"Law", "Win rate", "120k token score", "Non-hallucination rate",
                               "Mean of Law", "법률", "TimeQA", "Carroll's Exam", "Long context"})
        EXPECT_EQ(headerKind(header), HeaderKind::Score) << header;
}

TEST(TableHeaders, NumbersThatAreNoScores_AreNone)
{
    const auto import = imported(u"board.csv"_s,
                                 "model,Law,Tax,Hub ❤️,CO₂ cost (kg),Average ⬆️\n"
                                 "A,60,50,12,0.5,55\nB,70,40,99,0.7,55\n");
    ASSERT_TRUE(import) << message(import.error());
    EXPECT_THAT(modelsOf(import->snapshots.at(0).models),
                ElementsAre("A: own-law=0.6 own-tax=0.5", "B: own-law=0.7 own-tax=0.4"));
    EXPECT_THAT(findingsOf(import),
                ElementsAre(HasSubstr("no-score::Hub"), HasSubstr("no-score::CO"),
                            HasSubstr("average::Average")));
    const auto said = imported(u"board.csv"_s, "model,Time share\nA,0.5\n", {},
                               R"({"columns":{"Time share":"own-evaluation"}})");
    ASSERT_TRUE(said) << message(said.error());
    EXPECT_EQ(said->evaluations.size(), 1U) << "who says so knows";
    const auto raw = imported(u"board.csv"_s, "model,Law,Law Raw\nA,50,0.5\n");
    EXPECT_EQ(raw->evaluations.size(), 1U);
    const auto alone = imported(u"board.csv"_s, "model,Overall\nA,0.5\n");
    EXPECT_EQ(alone->evaluations.size(), 1U) << "made of nothing that is here";
}

TEST(TableHeaders, TitleAndRule_AreNoRows)
{
    const auto titled = imported(u"a.csv"_s,
                                 "My leaderboard,,\n,,\nmodel,hle,gpqa_diamond\n"
                                 "A,50,60\nB,bad,70\nC,5,1\nD,5,1\nE,5,1\n");
    ASSERT_TRUE(titled) << message(titled.error());
    EXPECT_EQ(titled->runs.size(), 5U);
    EXPECT_THAT(findingsOf(titled, true),
                Contains(HasSubstr("title::: The line \"My leaderboard,,\"")));
    EXPECT_THAT(findingsOf(titled), Contains(HasSubstr("number:5:hle")));
    const auto markdown = imported(u"a.txt"_s, "| model | hle |\n|---|:--:|\n| A | 61.5 |\n");
    ASSERT_TRUE(markdown) << message(markdown.error());
    EXPECT_THAT(modelsOf(markdown->runs), ElementsAre("A: hle=0.615"));
    EXPECT_FALSE(imported(u"a.csv"_s, "words\nand more\n"));
}

TEST(TableHeaders, FaultsOfFormulas_StopNoColumn)
{
    const auto import = imported(u"a.csv"_s, "model,hle\nA,0.5\nB,#DIV/0!\nC,#NAME?\n");
    EXPECT_THAT(modelsOf(import->runs), ElementsAre("A: hle=0.5"));
    EXPECT_THAT(findingsOf(import), Contains(HasSubstr("number:3:hle: \"#DIV/0!\" is no number")));
}

TEST(TableHeaders, LessIsBetter_CountsSo)
{
    const auto import
        = imported(u"a.csv"_s, "model,WER (lower is better)\nWorse,0.3\nBetter,0.1\n");
    EXPECT_THAT(findingsOf(import), ElementsAre(HasSubstr("direction::WER (lower is better)")));
    Document document;
    document.imports.push_back(*import);
    const Dataset dataset = merged(knownFigures(), document, u"x.podium"_s).dataset;
    View view;
    view.snapshot = "own-a";
    const auto answered = answer(dataset, view);
    ASSERT_TRUE(answered);
    ASSERT_EQ(answered->ranking.size(), 2U);
    const Snapshot &snapshot = dataset.snapshots[answered->snapshot];
    EXPECT_EQ(snapshot.models[answered->ranking[0].model].name, "Better");
}

TEST(TableHeaders, OtherNameOfAKnownEvaluation_IsSaid)
{
    EXPECT_THAT(findingsOf(imported(u"a.csv"_s, "model,GPQA,hle\nA,0.5,0.1\n")),
                ElementsAre(HasSubstr("name::GPQA: \"GPQA\" is taken for gpqa_diamond")));
}

TEST(TableHeaders, OfTen_IsDoubted)
{
    EXPECT_THAT(findingsOf(imported(u"a.csv"_s, "model,Writing\nA,8.4\nB,7.9\n")),
                ElementsAre(HasSubstr("scale::Writing: No number of the column is above 8.4")));
}

TEST(TableHeaders, RowsThatAreNoModels_AreLeftOut)
{
    const auto import = imported(u"a.csv"_s,
                                 "model,hle,gpqa_diamond\nA,0.5,0.1\nAverage,0.5,0.1\n"
                                 "Human baseline,0.9,0.9\nTotal,1,1\n");
    EXPECT_THAT(modelsOf(import->runs), ElementsAre("A: hle=0.5 gpqa_diamond=0.1"));
    EXPECT_THAT(
        findingsOf(import),
        ElementsAre(HasSubstr("no-model:3"), HasSubstr("no-model:4"), HasSubstr("no-model:5")));
}

TEST(TableHeaders, MarkupAroundNames_IsTakenOut)
{
    EXPECT_EQ(plainName("<a target=\"_blank\" href=\"https://x/a/b\">a/b</a>"), "a/b");
    EXPECT_EQ(plainName("[a/b](https://x/a/b)"), "a/b");
    EXPECT_EQ(plainName("Q&amp;A <3"), "Q&A <3");
    const auto import = imported(u"a.csv"_s, "model,hle,gpqa_diamond\n<b>A &amp; B</b>,0.5,0.1\n");
    EXPECT_THAT(modelsOf(import->runs), ElementsAre("A & B: hle=0.5 gpqa_diamond=0.1"));
}

} // namespace
} // namespace podium::tests
