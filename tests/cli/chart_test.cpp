// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/ran.h"

#include <gmock/gmock.h>

using namespace podium;
using namespace podium::tests;
using namespace Qt::StringLiterals;

TEST(Chart, OfModels_IsDrawnAsOrdered)
{
    const Ran ran = runPodium(
        "chart models -o out.svg --snapshot 2025-10-02 --exclude US,CN --fold lab --size 1200x800 "
        "--scale 2 --theme dark --title Mine --reference GPT-3.5_Turbo --lang en");
    ASSERT_EQ(ran.code, Done) << ran.err.toStdString();
    EXPECT_EQ(ran.out, QString());
    ASSERT_EQ(ran.drawn.size(), 1);
    const ChartOrder &order = ran.drawn.first();
    EXPECT_EQ(order.file, u"out.svg"_s);
    EXPECT_EQ(order.size, QSize(1200, 800));
    EXPECT_EQ(order.scale, 2);
    EXPECT_TRUE(order.dark);
    EXPECT_EQ(order.language, Language::English);
    EXPECT_EQ(order.series.title, u"Mine"_s);
    EXPECT_TRUE(order.series.subtitle.contains(u"without the United States, China"_s));
    ASSERT_GE(order.series.marks.size(), 2);
    EXPECT_EQ(order.series.marks[0].label, u"Magistral Medium 1.2"_s);
    EXPECT_NEAR(*order.series.marks[0].value, 52.0, 0.05);
    EXPECT_EQ(order.series.marks[1].valueNote, u"5.1×*"_s) << "GPT-3.5 Turbo has only an estimate";
    EXPECT_FALSE(order.series.logarithmic);
}

TEST(Chart, WithoutOptions_HasTheViewsSizeAndAPictureful)
{
    const Ran ran = runPodium("chart models --output=out.PNG --snapshot 2025-10-02");
    ASSERT_EQ(ran.drawn.size(), 1);
    EXPECT_EQ(ran.drawn[0].size, QSize(960, 540));
    EXPECT_EQ(ran.drawn[0].scale, 1);
    EXPECT_FALSE(ran.drawn[0].dark);
    EXPECT_EQ(ran.drawn[0].series.marks.size(), 25);
    EXPECT_EQ(ran.drawn[0].series.rowsNotShown, 92);
}

TEST(Chart, OfALead_SaysHowFarItIsOneOfWhatIsKnown)
{
    const auto titleOf = [](const char *arguments) {
        const Ran ran = runPodium(arguments);
        return ran.drawn.isEmpty() ? QString() : ran.drawn.first().series.title;
    };
    EXPECT_EQ(titleOf("chart models -o a.svg --snapshot 2026-09-25 --lang en"),
              u"As far as measured, Claude Opus 5.5 (Adaptive Reasoning, Max Effort, Default "
              "Fallback) leads; others within error: 1"_s);
    EXPECT_EQ(titleOf("chart countries -o a.svg --snapshot 2026-09-25 --lang en"),
              u"As far as measured, the United States leads, China second"_s);
    for (const char *chart :
         {"chart models -o a.svg", "chart countries -o a.svg",
          "chart uncertainty --draws 100 -o a.svg", "chart profile KR -o a.svg"})
        EXPECT_TRUE(titleOf(chart).contains(u"measured"_s)) << chart;
}

TEST(Chart, WithTop_DrawsTheRowsThatRankPrints)
{
    const Ran chart = runPodium("chart models -o out.png --snapshot 2025-10-02 --top 7");
    const Ran rank = runPodium("rank --snapshot 2025-10-02 --top 7 --format csv");
    ASSERT_EQ(chart.drawn.size(), 1);
    QStringList drawn;
    for (const ChartMark &mark : chart.drawn[0].series.marks)
        drawn.append(mark.label);
    QStringList printed;
    for (const auto &row : rank.rows())
        printed.append(row[u"model"_s]);
    EXPECT_EQ(drawn, printed);
}

TEST(Chart, OfCountriesByARule_SaysTheRule)
{
    const Ran ran = runPodium(
        "chart countries -o out.pdf --snapshot 2025-10-02 --rule labs-over:40 --lang en");
    ASSERT_EQ(ran.drawn.size(), 1);
    const ChartSeries &series = ran.drawn[0].series;
    EXPECT_FALSE(series.marks.isEmpty());
    EXPECT_TRUE(series.subtitle.contains(u"labs with an index of at least 40"_s));
}

TEST(Chart, OfFunding_IsLogarithmicOnRequest)
{
    const Ran ran
        = runPodium("chart funding -o out.png --from 2025-08-01 --to 2025-09-30 --log --lab "
                    "Mistral,OpenAI,Anthropic");
    ASSERT_EQ(ran.drawn.size(), 1) << ran.err.toStdString();
    const ChartSeries &series = ran.drawn[0].series;
    EXPECT_TRUE(series.logarithmic);
    ASSERT_EQ(series.marks.size(), 3);
    EXPECT_EQ(series.marks[0].label, u"Anthropic"_s);
    EXPECT_EQ(series.marks[2].value, 1996480000.0);
}

TEST(Chart, ThatCannotBeWritten_FailsWithItsPlace)
{
    const Ran ran = runPodiumThatCannotWrite("chart models -o there/chart.png");
    EXPECT_EQ(ran.code, Failed);
    EXPECT_EQ(ran.err,
              u"podium: there/chart.png: The chart cannot be written: no such folder.\n"_s);
}
