// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/countries/country_slope.h"

#include "app/models/charts/captions.h"
#include "app/models/countries/country_model.h"
#include "app/models/tables/table_proxy.h"
#include "tests/models/sample_world.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

/// By the best model US, CN, FR, KR lead in this order; summed over labs South Korea's two are first.
AnswerData bestBesideSum()
{
    View view;
    view.otherRule = CountingRule{CountingRule::Kind::LabSum, 0};
    return answered(sampleWorld(), view);
}

ChartSeries slopeOf(const AnswerData &data, int most = 20)
{
    CountryModel model;
    model.setAnswer(data);
    ChartSeries series = CountrySlope::read(model, most);
    Captions(*data.dataset, *data.answer, data.language).captionSlope(series);
    return series;
}

QStringList slopes(const ChartSeries &series)
{
    QStringList lines;
    for (const ChartLine &line : series.plane()->lines)
        lines.append(line.startName + u" → "_s + line.name
                     + (line.quiet ? u" (quiet)"_s : QString()));
    return lines;
}

TEST(CountrySlope, EachCountry_RunsFromOneRankToTheOther)
{
    const ChartSeries series = slopeOf(bestBesideSum());
    EXPECT_EQ(slopes(series),
              (QStringList{u"United States  1 → 2  United States ▼1"_s, u"China  2 → 3  China ▼1"_s,
                           u"France  3 → 4  France ▼1"_s, u"South Korea  4 → 1  South Korea ▲3"_s}))
        << "what nobody assigned is no country";
    ASSERT_EQ(series.marks.size(), 8);
    EXPECT_EQ(*series.marks[6].at, 0);
    EXPECT_EQ(*series.marks[6].value, 4);
    EXPECT_EQ(*series.marks[7].at, 1);
    EXPECT_EQ(*series.marks[7].value, 1);
    EXPECT_EQ(series.marks[7].valueNote, u"80.3"_s);
    EXPECT_EQ((QStringList{series.marks[6].key, series.marks[7].key}),
              CountrySlope::keysOf(u"KR"_s));
    EXPECT_EQ(CountrySlope::countryOf(series.marks[7].key), u"KR"_s);
    EXPECT_TRUE(CountrySlope::isOther(series.marks[7].key));
    EXPECT_FALSE(CountrySlope::isOther(series.marks[6].key));
}

TEST(CountrySlope, Title_SaysWhoMovesAndSubtitleHowFarTheRulesAgree)
{
    const ChartSeries series = slopeOf(bestBesideSum());
    EXPECT_EQ(series.title, u"As far as measured, South Korea moves most: from rank 4 to rank 1"_s);
    // Of six pairs South Korea changes places in three.
    EXPECT_TRUE(series.subtitle.startsWith(
        u"Left: best model · Right: sum over labs, each by its best model · Kendall's tau 0.00"_s))
        << series.subtitle.toStdString();
    EXPECT_EQ(series.plane()->places,
              (QStringList{u"best model"_s, u"sum over labs, each by its best model"_s}));
}

TEST(CountrySlope, SameOrder_IsSaidAndEveryLineIsQuiet)
{
    View view;
    view.otherRule = CountingRule{CountingRule::Kind::TopMean, 1};
    const ChartSeries series = slopeOf(answered(sampleWorld(), view));
    EXPECT_EQ(series.title, u"As far as measured, the countries rank alike under both rules"_s);
    for (const ChartLine &line : series.plane()->lines)
        EXPECT_TRUE(line.quiet) << line.name.toStdString();
}

TEST(CountrySlope, Ties_ShareTheirRank)
{
    View view;
    view.otherRule = CountingRule{CountingRule::Kind::Count, 5};
    const ChartSeries series = slopeOf(answered(sampleWorld(), view));
    EXPECT_EQ(slopes(series).first(), u"United States  1 → 2  United States ▼1"_s);
    EXPECT_EQ(slopes(series).at(1), u"China  2 → 2  China (quiet)"_s);
    EXPECT_EQ(*series.marks[1].value, *series.marks[3].value);
}

TEST(CountrySlope, TwoThatChangePlaces_AreBothNamed)
{
    View view;
    view.otherRule = CountingRule{CountingRule::Kind::LabSum, 0};
    view.exclude = {"US", "FR"};
    EXPECT_EQ(slopeOf(answered(sampleWorld(), view)).title,
              u"China and South Korea move most, by one place"_s);
}

TEST(CountrySlope, TooManyCountries_KeepsThoseThatRankHighUnderEitherRule)
{
    const ChartSeries series = slopeOf(bestBesideSum(), 2);
    EXPECT_EQ(slopes(series),
              (QStringList{u"United States  1 → 2  United States ▼1"_s,
                           u"South Korea  4 → 1  South Korea ▲3"_s}));
    EXPECT_EQ(series.rowsNotShown, 2);
    EXPECT_EQ(series.title, u"As far as measured, South Korea moves most: from rank 4 to rank 1"_s);
}

TEST(CountrySlope, SearchedTable_DrawsItsRowsOnly)
{
    CountryModel model;
    model.setAnswer(bestBesideSum());
    TableProxy table;
    table.setSourceModel(&model);
    table.setFilterText(u"France"_s);
    EXPECT_EQ(slopes(CountrySlope::read(table, 20)), QStringList{u"France  3 → 4  France ▼1"_s});
}

TEST(CountrySlope, WithoutASecondRule_AsksForOne)
{
    const ChartSeries series = slopeOf(answered(sampleWorld()));
    EXPECT_TRUE(series.marks.isEmpty());
    EXPECT_EQ(series.emptyText, u"Choose a second counting rule to set beside the first."_s);
}

} // namespace
} // namespace podium::tests
