// SPDX-License-Identifier: GPL-3.0-or-later
// Files as people write and drop them, not as programs do.
#include "tests/data/importing/imported.h"

#include <gmock/gmock.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

TEST(PeoplesFiles, RowOfTotals_DoesNotSayWhatTheColumnIs)
{
    const auto import
        = imported(u"a.csv"_s, "모델;HLE 점수;법률\n가;18,4;75\n나;24,3;78,9\n합계;42,7;150,1\n");
    ASSERT_TRUE(import) << message(import.error());
    EXPECT_THAT(modelsOf(import->runs), ElementsAre("가: hle=0.184", "나: hle=0.243"));
    EXPECT_THAT(modelsOf(import->snapshots.at(0).models),
                ElementsAre("가: own-법률=0.75", "나: own-법률=0.789"));
    EXPECT_THAT(findingsOf(import), Contains(HasSubstr("no-model:4::")));
}

TEST(PeoplesFiles, HeaderOfTwoLines_IsOne)
{
    for (const QByteArray header :
         {"Results 2026,,,\n,Reasoning,,Law\nModel,hle,GPQA Diamond,LexQA\n",
          "Model,Reasoning,,Law\n,hle,GPQA Diamond,LexQA\n",
          "Model,Reasoning,,LexQA\nModel,hle,GPQA Diamond,\n"}) {
        const auto import = imported(u"a.csv"_s, header + "A,10,70,50\nB,20,80,60\n");
        ASSERT_TRUE(import) << message(import.error());
        EXPECT_THAT(modelsOf(import->runs),
                    ElementsAre("A: hle=0.1 gpqa_diamond=0.7", "B: hle=0.2 gpqa_diamond=0.8"))
            << header.toStdString();
        EXPECT_THAT(modelsOf(import->snapshots.at(0).models),
                    ElementsAre("A: own-lexqa=0.5", "B: own-lexqa=0.6"));
    }
    const auto missing = imported(u"a.csv"_s, "Model,hle\nA,n/a\nB,20\n");
    EXPECT_THAT(modelsOf(missing->runs), ElementsAre("B: hle=0.2")) << "which is no header";
}

TEST(PeoplesFiles, EvaluationsInRows_AreTurned)
{
    const auto import = imported(u"a.csv"_s,
                                 "Benchmark,Metric,Mine,Theirs\nHLE,acc,18.4,20\n"
                                 "GPQA Diamond,acc,75,80\n");
    ASSERT_TRUE(import) << message(import.error());
    EXPECT_THAT(
        modelsOf(import->runs),
        ElementsAre("Mine: hle=0.184 gpqa_diamond=0.75", "Theirs: hle=0.2 gpqa_diamond=0.8"));
    EXPECT_THAT(findingsOf(import), Contains(HasSubstr("turned::")));
}

TEST(PeoplesFiles, RowForEachScore_IsSpreadOut)
{
    const auto import = imported(u"a.csv"_s,
                                 "model,benchmark,score,stderr,organization\n"
                                 "Mine,HLE,0.18,0.01,LG AI Research\nMine,GPQA,0.71,0.02,\n"
                                 "Theirs,HLE,0.2,0.01,\nTheirs,LexQA,0.5,,\nMine,HLE,0.3,,\n");
    ASSERT_TRUE(import) << message(import.error());
    EXPECT_THAT(modelsOf(import->runs),
                ElementsAre("Mine: hle=0.18±0.01 gpqa_diamond=0.71±0.02", "Theirs: hle=0.2±0.01"));
    EXPECT_EQ(import->runs[0].lab, "LG AI Research");
    EXPECT_THAT(findingsOf(import),
                Contains(HasSubstr("score:6:score: Mine has two scores of HLE")));
    const auto wide = imported(u"a.csv"_s, "model,task,score\nA,chat,50\nB,code,60\n");
    EXPECT_THAT(modelsOf(wide->snapshots.at(0).models),
                ElementsAre("A: own-score=0.5", "B: own-score=0.6"))
        << "a row for each model, as it stands";
}

TEST(PeoplesFiles, TablesBelowOneAnother_AreSheets)
{
    const auto import = imported(u"a.csv"_s,
                                 "Table 1,,\nModel,hle,GPQA Diamond\nA,18.4,75\n,,\n"
                                 "Table 2,,\nLab,Country,Founded\nLG AI Research,KR,2020\n\n"
                                 "Model,hle,\nB,20,\n");
    ASSERT_TRUE(import) << message(import.error());
    EXPECT_THAT(modelsOf(import->runs),
                ElementsAre("A: hle=0.184 gpqa_diamond=0.75", "B: hle=0.2"));
    EXPECT_THAT(findingsOf(import, true), Contains(HasSubstr("\"a 2\" is passed over")));
    const auto one = imported(u"a.csv"_s, "Model,hle\nA,18.4\n\nB,20\n\nNote,of nobody\n");
    EXPECT_EQ(one->runs.size(), 2U) << "an empty line alone divides nothing";
}

TEST(PeoplesFiles, TablesBesideOneAnother_AreDoubted)
{
    EXPECT_THAT(
        findingsOf(imported(u"a.csv"_s, "Model,hle,,Lab,Country\nA,18,,LG AI Research,KR\n")),
        Contains(HasSubstr("divided::Lab: An empty column divides the table")));
}

TEST(PeoplesFiles, WordsBesideNumbers_AreSaid)
{
    const auto import = imported(u"a.csv"_s,
                                 "Model,hle\nA,75% (pass@1)\nB,~19%\nC,about 24%\nD,>30%\n"
                                 "E,not tested\nF,31.0% (n=200)\nG,80%¹\nH,81.5% (80.1–82.9)\n");
    ASSERT_TRUE(import) << message(import.error());
    EXPECT_THAT(modelsOf(import->runs),
                ElementsAre("A: hle=0.75", "B: hle=0.19", "C: hle=0.24", "F: hle=0.31",
                            "G: hle=0.8", "H: hle=0.815±0.007142988340602203"));
    const auto findings = findingsOf(import);
    EXPECT_THAT(findings, Contains(HasSubstr("number-words:2:hle: Of \"75% (pass@1)\"")));
    EXPECT_THAT(findings, Contains(HasSubstr("number:5:hle: \">30%\" is a bound and no value")));
}

TEST(PeoplesFiles, DaysCountedFrom1900_AreDays)
{
    const auto import
        = imported(u"a.csv"_s, "Model,Release date,hle\nA,46300,18.4\nB,46319.5,24.3\nC,12,30\n");
    ASSERT_TRUE(import) << message(import.error());
    EXPECT_EQ(toIsoText(*import->runs[0].values.released), "2026-10-05");
    EXPECT_EQ(toIsoText(*import->runs[1].values.released), "2026-10-24");
    EXPECT_FALSE(import->runs[2].values.released);
    EXPECT_THAT(findingsOf(import),
                Contains(HasSubstr("day:2:Release date: Numbers are read as days of a workbook")));
}

TEST(PeoplesFiles, ColumnOfDays_DatesTheFigures)
{
    const auto import
        = imported(u"a.csv"_s, "모델,법률,평가일\nA,0.5,2026-10-01\nB,0.6,2026-10-03\n");
    ASSERT_TRUE(import) << message(import.error());
    EXPECT_EQ(toIsoText(import->snapshots.at(0).values.date), "2026-10-03");
    EXPECT_THAT(findingsOf(import, true),
                testing::Not(Contains(HasSubstr("Nothing says of which"))));
}

TEST(PeoplesFiles, OurOwnTable_ComesBackAsItWas)
{
    const auto import = imported(u"a.csv"_s,
                                 "model,lab,score_hle,score_gdpval_aa,score_own-points\n"
                                 "A,LG AI Research,0.5,1800,-0.25\nB,,0.25,1700,0.5\n");
    ASSERT_TRUE(import) << message(import.error());
    EXPECT_THAT(modelsOf(import->runs),
                ElementsAre("A: hle=0.5 gdpval_aa=1800", "B: hle=0.25 gdpval_aa=1700"));
    EXPECT_THAT(modelsOf(import->snapshots.at(0).models),
                ElementsAre("A: own-points=-0.25", "B: own-points=0.5"));
    EXPECT_EQ(import->evaluations.at(0).nameEn, "points");
    EXPECT_THAT(findingsOf(import), testing::Not(Contains(HasSubstr("is taken for"))));
}

TEST(PeoplesFiles, BoardThatWasPasted_IsTheArenas)
{
    const auto import
        = imported(u"pasted.txt"_s,
                   "Rank\tModel\tScore\t95% CI\tVotes\tOrganization\n"
                   "1\tA\t1502\t+5/-5\t12,345\tGoogle\n2\tB\t1490\t±6\t9,876\tOpenAI\n");
    ASSERT_TRUE(import) << message(import.error());
    EXPECT_EQ(import->kind, "arena");
    ASSERT_EQ(import->snapshots.at(0).models.size(), 2U);
    EXPECT_EQ(import->snapshots[0].models[0].values.publishedIndex, 1502);
    EXPECT_THAT(import->snapshots[0].models[0].values.note, HasSubstr("1497–1507"));
}

TEST(PeoplesFiles, OfAnotherKind_SayWhatToDo)
{
    const auto refusal = [](const QByteArray &bytes) {
        const auto import = imported(u"a.bin"_s, bytes);
        return import ? std::string() : message(import.error());
    };
    EXPECT_THAT(refusal("%PDF-1.7\n"), HasSubstr("a.bin is a PDF"));
    EXPECT_THAT(refusal("\x89PNG\r\n\x1a\n"), HasSubstr("is a picture"));
    EXPECT_THAT(refusal("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), HasSubstr("save it as XLSX or CSV"));
    EXPECT_THAT(refusal("7z\xBC\xAF"), HasSubstr("unpack it first"));
    EXPECT_THAT(refusal("PAR1abc"), HasSubstr("Parquet"));
    EXPECT_THAT(refusal("\n<!DOCTYPE html><html><table></table></html>"),
                HasSubstr("without a table"));
    EXPECT_THAT(refusal("SQLite format 3"), HasSubstr("--document"));
}

} // namespace
} // namespace podium::tests
