// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/document/merging.h"
#include "app/data/importing/tables/columns/header_kind.h"
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

TEST(HeaderKind, WordsOfOtherLanguages_SayTheSame)
{
    for (const char *header :
         {"입력 가격(원)", "파라미터 수", "응답 시간(초)", "토큰 수", "투자 금액", "출시 연도",
          "다운로드 수", "価格", "价格", "Preis", "Elo 순위"})
        EXPECT_EQ(headerKind(header), HeaderKind::NoScore) << header;
    for (const char *header : {"오답률", "환각 비율", "오류율(낮을수록 좋음)"})
        EXPECT_EQ(headerKind(header), HeaderKind::LessIsBetter) << header;
    for (const char *header :
         {"평균", "평균 점수", "종합 점수 ⬆️", "전체 정확도", "平均", "Gesamt"})
        EXPECT_EQ(headerKind(header), HeaderKind::Whole) << header;
    for (const char *header : {"비환각률", "법률 점수", "정확도", "점수", "정답률", "토큰당 정확도",
                               "종합 법률", "得分", "Genauigkeit"})
        EXPECT_EQ(headerKind(header), HeaderKind::Score) << header;
}

TEST(TableHeaders, OfAnAnalystInKorean_AreRead)
{
    const auto import = imported(
        u"평가.csv"_s,
        "순번,모델명,기업/기관,국가,공개일,GPQA 정확도,GPQA 표준오차,HLE 점수,법률 점수,"
        "법률 점수 하한,법률 점수 상한,평균 점수,문항 수,입력 가격(원),비고\n"
        "1,가온 1,가온랩,대한민국,2026-03-01,61.5,2.1,12,70,65,75,48,198,1300,자체 측정\n"
        "2,가온 2,가온랩,대한민국,2026-05-01,71.5,2.0,22,80,75,85,58,198,1500,\n"
        "3,평균,,,,66.5,,17,75,,,,,,\n");
    ASSERT_TRUE(import) << message(import.error());
    EXPECT_THAT(modelsOf(import->runs),
                ElementsAre("가온 1: gpqa_diamond=0.615±0.021 hle=0.12",
                            "가온 2: gpqa_diamond=0.715±0.02 hle=0.22"));
    ASSERT_EQ(import->evaluations.size(), 1U) << import->evaluations.back().nameEn;
    EXPECT_EQ(import->evaluations[0].nameEn, "법률 점수");
    EXPECT_TRUE(import->snapshots.at(0).models.at(0).scores.at(0).standardError.has_value());
    const ImportedModel &run = import->runs[0];
    EXPECT_EQ(run.lab, "가온랩");
    EXPECT_EQ(run.country, "대한민국");
    EXPECT_EQ(toIsoText(*run.values.released), "2026-03-01");
    EXPECT_EQ(run.scores[0].questions, 198);
    EXPECT_FALSE(run.values.inputPrice) << "in another currency";
}

TEST(TableHeaders, NoHeaderThatIsKnown_CellsSayIt)
{
    const auto import
        = imported(u"a.csv"_s,
                   "#,Eintrag,Herkunft,Haus,Recht\n1,A,South Korea,LG AI Research,50\n"
                   "2,B,United States,LG AI Research,60\n3,C,South Korea,?,70\n");
    ASSERT_TRUE(import) << message(import.error());
    EXPECT_THAT(modelsOf(import->snapshots.at(0).models),
                ElementsAre("A: own-recht=0.5", "B: own-recht=0.6", "C: own-recht=0.7"));
    EXPECT_EQ(import->snapshots[0].models[1].country, "United States");
    const auto findings = findingsOf(import, true);
    EXPECT_THAT(findings,
                Contains(HasSubstr("content::Herkunft: By its cells the column names "
                                   "countries, as \"South Korea\"")));
    EXPECT_THAT(findings, Contains(HasSubstr("content::#: The column numbers the rows")));
}

TEST(TableHeaders, MetricBehindTheName_IsNoOtherEvaluation)
{
    for (const char *header : {"GPQA - EM", "GPQA Diamond (accuracy)", "gpqa_diamond acc",
                               "GPQA 정답률", "GPQA - COT correct"}) {
        const auto import
            = imported(u"a.csv"_s, QByteArray("model,") + header + "\nA,0.5\nB,0.6\n");
        ASSERT_TRUE(import) << message(import.error());
        EXPECT_THAT(modelsOf(import->runs),
                    ElementsAre("A: gpqa_diamond=0.5", "B: gpqa_diamond=0.6"))
            << header;
    }
    const auto helm = imported(u"h.json"_s,
                               R"-({"header":[{"value":"Model"},{"value":"GPQA Diamond - EM"},)-"
                               R"-({"value":"HLE - Observed inference time (s)"}],)-"
                               R"-("rows":[[{"value":"A"},{"value":0.5},{"value":9}]]})-");
    EXPECT_THAT(modelsOf(helm->runs), ElementsAre("A: gpqa_diamond=0.5"));
    const auto error = imported(u"a.csv"_s, "model,GPQA calibration error\nA,0.5\n");
    EXPECT_EQ(error->runs.size(), 0U) << "which is another thing";
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
