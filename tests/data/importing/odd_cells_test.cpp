// SPDX-License-Identifier: GPL-3.0-or-later
// Cells, headers and rows as outsiders' tables have them.
#include "tests/data/importing/imported.h"

#include <gmock/gmock.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;
using testing::Contains;
using testing::Each;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

/// A number alone does not say what kind of spread it is, and no spread is an evaluation.
TEST(OddCells, SpreadsOfScores_AreNoEvaluations)
{
    const auto import = imported(u"spread.csv"_s,
                                 "Model,HLE,HLE std,HLE 95% CI,HLE ±95%,GPQA,GPQA ±\n"
                                 "A,12,0.9,1.2,2,81.2,1.5\nB,11,0.8,1.2,2,79,1.2\n");
    ASSERT_TRUE(import) << message(import.error());
    EXPECT_TRUE(import->evaluations.empty());
    EXPECT_THAT(
        modelsOf(import->runs),
        ElementsAre("A: hle=0.12 gpqa_diamond=0.812±0.015", "B: hle=0.11 gpqa_diamond=0.79±0.012"));
}

TEST(OddCells, PricesOfOtherCurrencies_AreNotReadAsDollars)
{
    const auto import = imported(u"price.csv"_s,
                                 "Model,HLE,Input price,Output price\nA,12,₩3000,$2.5\n"
                                 "B,11,₩900,$1\n");
    ASSERT_TRUE(import) << message(import.error());
    EXPECT_FALSE(import->runs.front().values.inputPrice);
    EXPECT_EQ(import->runs.front().values.outputPrice, 2.5);
}

TEST(OddCells, ErrorInBrackets_IsTheScoresError)
{
    const auto import = imported(u"a.csv"_s,
                                 "model,hle\nA,20 (±0.5)\nB,30.0% (± 1 %)\nC,25 [+/-2]\n"
                                 "D,<1%\nE,26\nF,28\n");
    ASSERT_TRUE(import) << message(import.error());
    EXPECT_THAT(modelsOf(import->runs),
                ElementsAre("A: hle=0.2±0.005", "B: hle=0.3±0.01", "C: hle=0.25±0.02",
                            "E: hle=0.26", "F: hle=0.28"));
    EXPECT_THAT(findingsOf(import),
                Contains("warning number:5:hle: \"<1%\" is a bound and no value; "
                         "the cell is left out."));
}

TEST(OddCells, PerCentWithoutNumbersAboveOne_Stops)
{
    const auto import = imported(u"a.csv"_s, "model,hle (%)\nA,0.852\nB,0.79\n");
    EXPECT_THAT(findingsOf(import),
                Contains(HasSubstr("no number in it is above 1 (the highest is "
                                   "0.852)")));
    EXPECT_TRUE(import->hasErrors());
    EXPECT_FALSE(imported(u"a.csv"_s, "model,hle (%)\nA,0.9%\nB,0.4%\n")->hasErrors());
}

TEST(OddCells, RowTwice_CountsOnceWhereItSaysTheSame)
{
    const auto same = imported(u"a.csv"_s, "rank,model,hle\n1,A,20\n2,A,20\n3,B,10\n");
    EXPECT_THAT(modelsOf(same->runs), ElementsAre("A: hle=0.2", "B: hle=0.1"));
    EXPECT_THAT(findingsOf(same),
                Contains(HasSubstr("warning name:3:: A stands in row 2 already with "
                                   "the same numbers")));
    EXPECT_TRUE(imported(u"a.csv"_s, "model,hle\nA,20\nA,21\n")->hasErrors());
}

TEST(OddCells, HeadersAndBlanksInGerman_AreKnown)
{
    const auto import = imported(u"a.csv"_s,
                                 "Modell;Anbieter;Veröffentlicht;hle;GPQA Diamond;Ø\n"
                                 "A;X;14.03.2026;4,2;58,9;50,1\nB;X;;k. A.;61,3 %;54,6\n"
                                 "C;X;;7,5;k.A.;1\n");
    ASSERT_TRUE(import) << message(import.error());
    EXPECT_THAT(
        modelsOf(import->runs),
        ElementsAre("A: hle=0.042 gpqa_diamond=0.589", "B: gpqa_diamond=0.613", "C: hle=0.075"));
    EXPECT_EQ(toIsoText(import->runs[0].values.released.value()), "2026-03-14");
    EXPECT_THAT(import->snapshots, IsEmpty()) << "Ø is made of the others";
}

TEST(OddCells, UnitsBelowTheHeader_StandBehindNames)
{
    const auto units
        = imported(u"a.csv"_s, "Model,hle,LexQA,Latency\n,(%),%,ms\nA,20,50,340\nB,10,60,20\n");
    ASSERT_TRUE(units) << message(units.error());
    EXPECT_THAT(modelsOf(units->runs), ElementsAre("A: hle=0.2", "B: hle=0.1"));
    EXPECT_THAT(modelsOf(units->snapshots.at(0).models),
                ElementsAre("A: own-lexqa=0.5", "B: own-lexqa=0.6"));
    const auto metrics
        = imported(u"a.csv"_s, "Model,LexQA,,TaxQA,\n,EM,F1,EM,F1\nA,20,30,40,50\nB,1,2,3,4\n");
    ASSERT_TRUE(metrics) << message(metrics.error());
    EXPECT_THAT(modelsOf(metrics->snapshots.at(0).models).at(0),
                "A: own-lexqa-em=0.2 own-lexqa-f1=0.3 own-taxqa-em=0.4 own-taxqa-f1=0.5");
}

TEST(OddCells, PlusBehindAName_IsPartOfIt)
{
    const auto import
        = imported(u"a.csv"_s, "model,HumanEval,HumanEval+\nCommand R,20,10\nCommand R+,30,25\n");
    ASSERT_TRUE(import) << message(import.error());
    EXPECT_THAT(modelsOf(import->snapshots.at(0).models),
                ElementsAre("Command R: own-humaneval=0.2 own-humaneval-plus=0.1",
                            "Command R+: own-humaneval=0.3 own-humaneval-plus=0.25"));
    EXPECT_EQ(import->snapshots[0].models[1].values.id, "command-r-plus");
}

TEST(OddCells, DaysInTwoOrders_NameTheRows)
{
    EXPECT_THAT(
        findingsOf(imported(u"a.csv"_s,
                            "model,release,hle\nA,08/14/2026,20\nB,3/4/2026,20\n"
                            "C,25/12/2026,30\n")),
        Contains(HasSubstr("error day-order:4:release: Some days have the day first, others the "
                           "month (\"08/14/2026\" in row 2, \"25/12/2026\" in row 4)")));
    EXPECT_THAT(
        findingsOf(imported(u"a.csv"_s, "model,released,hle\nA,2026-01-02,20\nB,3/4/2026,9\n")),
        Contains(HasSubstr("warning day-order:3:released: Nothing says whether the day or the "
                           "month comes first in \"3/4/2026\"")));
}

/// No row alone says it: the 26th of August 2015, or the 15th of 2026; nothing is of 2005 or 2001.
TEST(OddCells, DaysWithShortYears_AreReadInTheOneOrderThatAllAllow)
{
    const auto released = [](const QByteArray &rows) {
        const auto import = imported(u"a.csv"_s, "model,released,hle\n" + rows);
        std::string days;
        if (import) {
            for (const auto &model : import->runs)
                days += model.values.released ? toIsoText(*model.values.released) + ' ' : "- ";
        }
        return days;
    };
    EXPECT_EQ(released("A,15/08/26,20\nB,01/02/26,20\nC,28/03/26,30\n"),
              "2026-08-15 2026-02-01 2026-03-28 ");
    EXPECT_EQ(released("A,26.08.15,20\nB,26.01.05,20\n"), "2026-08-15 2026-01-05 ");
    EXPECT_EQ(released("A,15/08/26,20\n"), "- ");
}

TEST(OddCells, EndsBehindAScore_AreItsInterval)
{
    const auto import = imported(u"a.csv"_s,
                                 "model,hle\nA,\"20.0 [18.04, 21.96]\"\nB,30.0 (28.04–31.96)\n"
                                 "C,25 +2/-1.92\n");
    ASSERT_TRUE(import) << message(import.error());
    ASSERT_EQ(import->runs.size(), 3U);
    for (const ImportedModel &run : import->runs)
        EXPECT_NEAR(run.scores.at(0).standardError.value_or(0), 0.01, 1e-6) << run.values.name;
    EXPECT_THAT(findingsOf(import, true),
                Contains(HasSubstr("note interval::hle: Ends of intervals behind")));
}

} // namespace
} // namespace podium::tests
