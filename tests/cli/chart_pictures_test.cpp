// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/ran.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

using namespace podium;
using namespace podium::tests;
using namespace Qt::StringLiterals;

namespace {

/// What was drawn; an empty series where nothing was.
ChartSeries drawn(const QStringList &arguments)
{
    const Ran ran
        = runPodium(QStringList(u"chart"_s) + arguments + QStringList{u"-o"_s, u"out.png"_s});
    EXPECT_EQ(ran.code, Done) << ran.err.toStdString();
    return ran.drawn.isEmpty() ? ChartSeries() : ran.drawn.first().series;
}

const ChartMark *markOf(const ChartSeries &series, const QString &label)
{
    const auto found = std::ranges::find(series.marks, label, &ChartMark::label);
    return found == series.marks.end() ? nullptr : &*found;
}

} // namespace

TEST(ChartOfFigures, Log_DrawsCountriesOnALogarithmicAxis)
{
    const QStringList investment{u"figures"_s, u"--kind"_s, u"private_ai_investment"_s};
    EXPECT_FALSE(drawn(investment).logarithmic);
    const ChartSeries series = drawn(investment + QStringList{u"--log"_s});
    EXPECT_TRUE(series.logarithmic);
    EXPECT_GE(series.marks.size(), 2);
}

TEST(ChartOfFigures, LogWithAFigureOfZero_NamesItAndSaysWhatToDo)
{
    const Ran ran = runPodium(
        u"chart figures --kind gpu_h100e_existing --country US,MY --log --lang en -o out.svg"_s
            .split(u' '));
    EXPECT_EQ(ran.code, Failed);
    EXPECT_TRUE(ran.drawn.isEmpty());
    EXPECT_TRUE(ran.err.contains(u"that of Malaysia is 0"_s)) << ran.err.toStdString();
    EXPECT_TRUE(ran.err.contains(u"leave --log out"_s));
}

TEST(ChartOfFigures, LogOfLabs_IsRefused)
{
    const Ran ran = runPodium(
        u"chart figures --kind revenue_annualised --lab openai --log --lang en -o out.svg"_s.split(
            u' '));
    EXPECT_EQ(ran.code, Failed);
    EXPECT_TRUE(ran.err.contains(u"figures of countries"_s)) << ran.err.toStdString();
}

TEST(Figures, PrintedAsATable_TakeNoLog)
{
    const Ran ran = runPodium("figures --log");
    EXPECT_EQ(ran.code, WrongUsage);
    EXPECT_TRUE(ran.err.contains(u"--log"_s));
}

TEST(ChartOfGaps, ReportsThreeLabs_AnthropicRaisedSixAndAHalfTimesMistral)
{
    const ChartSeries series
        = drawn({u"funding"_s, u"--as"_s, u"gaps"_s, u"--lab"_s, u"mistral,openai,anthropic"_s,
                 u"--from"_s, u"2025-08-01"_s, u"--to"_s, u"2025-09-30"_s});
    ASSERT_EQ(series.marks.size(), 3);
    EXPECT_EQ(series.title, u"Anthropic raised 6.5 times what Mistral did"_s);
    EXPECT_NEAR(*series.marks[0].value, 13e9, 1);
    EXPECT_FALSE(series.marks[0].from);
    const ChartMark *mistral = markOf(series, u"Mistral"_s);
    ASSERT_TRUE(mistral);
    EXPECT_NEAR(*mistral->from, 13e9, 1);
    EXPECT_EQ(mistral->valueText, u"USD 2.0 bn"_s);
}

TEST(ChartOfGaps, ManyTimesLess_HasThreeDigits)
{
    const ChartSeries series = drawn({u"funding"_s, u"--as"_s, u"gaps"_s, u"--top"_s, u"100"_s,
                                      u"--from"_s, u"2015-01-01"_s, u"--to"_s, u"2026-12-31"_s});
    static const QRegularExpression kTimes(u"([\\d,.]+)×"_s);
    double most = 0;
    for (const ChartMark &mark : series.marks) {
        const double times = kTimes.match(mark.valueNote).captured(1).remove(u',').toDouble();
        most = std::max(most, times);
        if (times >= 1000) {
            EXPECT_EQ(QString::number(times, 'g', 3).toDouble(), times);
        }
    }
    EXPECT_GT(most, 10'000);
}

TEST(ChartOfMoneySoFar, EachLab_OnlyGrowsAndEndsAtItsTotal)
{
    const ChartSeries series = drawn({u"funding"_s, u"--as"_s, u"so-far"_s});
    ASSERT_TRUE(series.plane());
    ASSERT_FALSE(series.plane()->lines.isEmpty());
    const ChartSeries totals = drawn({u"funding"_s});
    for (const ChartLine &line : series.plane()->lines) {
        double last = 0;
        double day = 0;
        for (const ChartMark &mark : series.marks) {
            if (mark.line != line.key)
                continue;
            EXPECT_GE(*mark.value, last) << line.key.toStdString();
            EXPECT_GE(*mark.at, day) << line.key.toStdString();
            last = *mark.value;
            day = *mark.at;
        }
        const ChartMark *total = markOf(totals, line.name);
        ASSERT_TRUE(total) << line.name.toStdString();
        EXPECT_NEAR(last, *total->value, 1) << line.name.toStdString();
    }
}

TEST(ChartOfYears, Years_StandInOrder)
{
    const ChartSeries series = drawn({u"funding"_s, u"--as"_s, u"years"_s});
    ASSERT_GT(series.marks.size(), 3);
    EXPECT_TRUE(std::ranges::is_sorted(series.marks, {}, &ChartMark::label));
}

TEST(ChartOfKinds, AllKinds_SumUpToAllYears)
{
    double kinds = 0;
    for (const ChartMark &mark : drawn({u"funding"_s, u"--as"_s, u"kinds"_s}).marks)
        kinds += *mark.value;
    double years = 0;
    for (const ChartMark &mark : drawn({u"funding"_s, u"--as"_s, u"years"_s}).marks)
        years += *mark.value;
    EXPECT_GT(kinds, 1e9);
    EXPECT_NEAR(kinds, years, 1e-6 * years);
}

TEST(ChartOfFrontiers, EachGroup_OnlyRises)
{
    const ChartSeries series = drawn({u"frontier"_s, u"--snapshot"_s, u"2025-10-02"_s});
    ASSERT_TRUE(series.plane());
    EXPECT_TRUE(series.title.contains(u"he United States leads; China is"_s))
        << series.title.toStdString();
    for (const ChartLine &line : series.plane()->lines) {
        double last = -1;
        for (const ChartMark &mark : series.marks) {
            if (mark.line != line.key)
                continue;
            EXPECT_GT(*mark.value, last) << mark.label.toStdString();
            last = *mark.value;
        }
    }
    const ChartMark *magistral = markOf(series, u"Magistral Medium 1.2"_s);
    ASSERT_TRUE(magistral);
    EXPECT_NEAR(*magistral->value, 52.0, 0.05);
}

TEST(ChartOfHistory, ChangesOfMethods_AreDrawnAndNeverJoined)
{
    const ChartSeries series = drawn({u"history"_s, u"KR"_s});
    ASSERT_TRUE(series.plane());
    // v2.2, v3.0, v4.0 and v4.1: four lines of one country, three breaks between them.
    EXPECT_EQ(series.plane()->lines.size(), 5);
    ASSERT_EQ(series.plane()->breaks.size(), 4);
    for (const ChartBreak &at : series.plane()->breaks) {
        for (const ChartLine &line : series.plane()->lines) {
            bool before = false;
            bool after = false;
            for (const ChartMark &mark : series.marks) {
                before = before || (mark.line == line.key && *mark.at < at.at);
                after = after || (mark.line == line.key && *mark.at > at.at);
            }
            EXPECT_FALSE(before && after) << "a line crosses " << at.text.toStdString();
        }
    }
}

TEST(ChartOfHistory, WithoutNames_FollowsThoseThatLead)
{
    const Ran ran = runPodium("chart history -o out.png --snapshot 2025-10-02");
    ASSERT_EQ(ran.drawn.size(), 1) << ran.err.toStdString();
    EXPECT_EQ(ran.drawn.first().series.marks.first().country, u"US"_s);
}

/// Ranks of one day compare, whatever the methods of the others.
TEST(ChartOfHistory, Title_SaysWhoIsAheadAndOnHowManyDays)
{
    EXPECT_EQ(drawn({u"history"_s}).title,
              u"As far as measured, the United States is first on all 9 days shown"_s);
    EXPECT_EQ(drawn({u"history"_s, u"KR,FR"_s}).title,
              u"As far as measured, France is ahead of the others followed on 3 of 9 days"_s);
    EXPECT_EQ(drawn({u"history"_s, u"KR"_s}).title,
              u"As far as measured, South Korea was at rank 6 on 25 September 2026"_s);
    EXPECT_EQ(drawn({u"history"_s, u"US"_s}).title,
              u"As far as measured, the United States was at rank 1 on 25 September 2026"_s);
}

TEST(ChartOfMoneyAndIndex, TrendLine_PassesThroughWhatIsExpected)
{
    const ChartSeries series = drawn({u"money-index"_s, u"--by"_s, u"lab"_s});
    ASSERT_TRUE(series.plane() && series.plane()->trend);
    EXPECT_EQ(series.plane()->across, ChartPlane::Across::Logarithmic);
    const Ran printed = runPodium("money-index --by lab --format csv");
    for (const auto &row : printed.rows()) {
        if (row[u"expected"_s].isEmpty())
            continue;
        const ChartTrend &trend = *series.plane()->trend;
        const auto mark = std::ranges::find_if(series.marks, [&](const ChartMark &each) {
            return std::abs(*each.at - row[u"money"_s].toDouble()) < 1;
        });
        ASSERT_NE(mark, series.marks.end()) << row[u"money"_s].toStdString();
        const double share
            = std::log(*mark->at / trend.fromAt) / std::log(trend.toAt / trend.fromAt);
        EXPECT_NEAR(trend.fromValue + share * (trend.toValue - trend.fromValue),
                    row[u"expected"_s].toDouble(), 0.01);
    }
}

TEST(ChartOfProgrammeSums, PerHead_IsThatOfTheTable)
{
    const ChartSeries series = drawn({u"programmes"_s, u"--country"_s, u"KR,FR,CA"_s, u"--sum"_s,
                                      u"country"_s, u"--per"_s, u"capita"_s});
    const Ran printed
        = runPodium("programmes --country KR,FR,CA --sum country --per capita --format csv");
    QList<double> wanted;
    for (const auto &row : printed.rows()) {
        if (!row[u"relative"_s].isEmpty())
            wanted.append(row[u"relative"_s].toDouble());
    }
    std::ranges::sort(wanted, std::ranges::greater{});
    ASSERT_EQ(series.marks.size(), wanted.size());
    for (int i = 0; i < wanted.size(); ++i)
        EXPECT_NEAR(*series.marks[i].value, wanted[i], 1e-6 * wanted[i]);
}

TEST(ChartOfEvents, Kinds_AreStripsAndEveryEventStandsInOne)
{
    const ChartSeries series = drawn({u"events"_s});
    const Ran printed = runPodium("events --format csv");
    EXPECT_EQ(series.marks.size(), printed.rows().size());
    for (const ChartMark &mark : series.marks) {
        EXPECT_GE(mark.lane, 0);
        EXPECT_LT(mark.lane, series.plane()->lanes.size());
    }
}

TEST(ChartOfACommand, Format_IsRefusedAndTitleIsTaken)
{
    EXPECT_EQ(runPodium("chart frontier -o out.png --format csv").code, WrongUsage);
    EXPECT_EQ(runPodium("frontier -o out.png").code, WrongUsage);
    EXPECT_EQ(runPodium("chart funding -o out.png --as pie").code, WrongUsage);
    EXPECT_EQ(drawn({u"frontier"_s, u"--title"_s, u"Mine"_s}).title, u"Mine"_s);
}

TEST(ChartOfTheComposition, Bars_AreTheCountsOfTheCommand)
{
    const ChartSeries series = drawn({u"countries"_s, u"--as"_s, u"composition"_s, u"--top"_s,
                                      u"22"_s, u"--snapshot"_s, u"2025-10-02"_s});
    QStringList drawnCounts;
    for (const ChartMark &mark : series.marks)
        drawnCounts.append(mark.country + u' ' + mark.valueText);
    EXPECT_EQ(drawnCounts, (QStringList{u"US 17"_s, u"CN 5"_s}));
    QStringList printed;
    for (const auto &row :
         runPodium("composition --snapshot 2025-10-02 --top 22 --format csv").rows())
        printed.append(row[u"country"_s] + u' ' + row[u"models"_s]);
    EXPECT_EQ(drawnCounts, printed);
}

TEST(ChartOfTwoRules, Ranks_AreThoseOfBothTables)
{
    const ChartSeries series = drawn({u"countries"_s, u"--as"_s, u"slope"_s, u"--with-rule"_s,
                                      u"lab-sum"_s, u"--snapshot"_s, u"2025-10-02"_s});
    ASSERT_TRUE(series.plane());
    const auto ranks = [](const char *arguments) {
        QHash<QString, double> found;
        for (const auto &row : runPodium(arguments).rows())
            found.insert(row[u"country"_s], row[u"rank"_s].toDouble());
        return found;
    };
    const auto best = ranks("countries --snapshot 2025-10-02 --format csv");
    const auto sum = ranks("countries --snapshot 2025-10-02 --rule lab-sum --format csv");
    ASSERT_EQ(series.marks.size(), 2 * best.size());
    for (const ChartMark &mark : series.marks)
        EXPECT_EQ(*mark.value, (*mark.at == 0 ? best : sum).value(mark.country))
            << mark.key.toStdString();
    const Ran agreement
        = runPodium("agreement --snapshot 2025-10-02 --with-rule lab-sum --format csv");
    for (const auto &row : agreement.rows()) {
        if (row[u"measure"_s] == u"kendall_tau_b"_s) {
            EXPECT_TRUE(series.subtitle.contains(
                u"Kendall's tau "_s + QString::number(row[u"value"_s].toDouble(), 'f', 2)))
                << series.subtitle.toStdString();
        }
    }
}

TEST(ChartOfTwoRules, WithoutOrWithAWrongSecondRule_SaysWhatIsRight)
{
    const Ran without = runPodium("chart countries --as slope -o out.png");
    ASSERT_EQ(without.drawn.size(), 1) << "the sum over labs stands beside the best model";
    const Ran wrong = runPodium("chart countries --as slope --with-rule mean -o out.png");
    EXPECT_EQ(wrong.code, WrongUsage);
    EXPECT_TRUE(wrong.err.contains(u"--with-rule takes best, top-mean:3"_s));
    const Ran bars = runPodium("chart countries --with-rule best -o out.png");
    EXPECT_EQ(bars.code, WrongUsage);
    EXPECT_TRUE(bars.err.contains(u"--as slope"_s)) << bars.err.toStdString();
}

// 291 of 443 models are not measured, and 47 are of unknown openness.
TEST(ChartOfFrontiers, WhereModelsAreNotMeasured_TitlesSayOnlyWhatIsKnown)
{
    const ChartSeries frontier = drawn({u"frontier"_s, u"--snapshot"_s, u"2026-09-25"_s});
    EXPECT_EQ(frontier.title,
              u"As far as known, the United States leads; China is 11.3 points below"_s);
    const ChartSeries openness
        = drawn({u"frontier"_s, u"--snapshot"_s, u"2026-09-25"_s, u"--by"_s, u"openness"_s});
    EXPECT_TRUE(openness.subtitle.contains(u"without a group: 47"_s))
        << openness.subtitle.toStdString();
    const ChartSeries lags
        = drawn({u"lag"_s, u"--snapshot"_s, u"2026-09-25"_s, u"--by"_s, u"openness"_s});
    EXPECT_TRUE(lags.subtitle.contains(u"without a group: 47"_s)) << lags.subtitle.toStdString();
    const ChartSeries days = drawn(
        {u"countries"_s, u"--snapshot"_s, u"2026-09-25"_s, u"--rule"_s, u"frontier-share"_s});
    EXPECT_TRUE(days.subtitle.contains(u"models without an index: 291"_s))
        << days.subtitle.toStdString();
}

TEST(ChartOfLags, WhereNoDirectionIsSure_IsOpenOnBothSides)
{
    const ChartSeries series = drawn({u"lag"_s, u"--snapshot"_s, u"2026-09-25"_s});
    EXPECT_EQ(series.title, u"As far as measured, China is 3.5 months behind the United States"_s);
    const ChartMark *china = markOf(series, u"China"_s);
    ASSERT_TRUE(china);
    EXPECT_EQ(china->valueText, u"3.5, unsure"_s);
    EXPECT_TRUE(china->low && std::isinf(*china->low));
    EXPECT_TRUE(china->high && std::isinf(*china->high));
}
