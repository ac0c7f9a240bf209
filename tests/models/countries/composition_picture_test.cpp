// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/countries/composition_picture.h"

#include "tests/models/sample_world.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

ChartSeries pictureOf(int top, View view = {})
{
    view.top = top;
    return compositionPicture(answered(sampleWorld(), view));
}

QStringList barsOf(const ChartSeries &series)
{
    QStringList bars;
    for (const ChartMark &mark : series.marks)
        bars.append(mark.label + u' ' + mark.valueText + u' ' + mark.valueNote);
    return bars;
}

TEST(CompositionPicture, Countries_StandWithTheirModelsAndShares)
{
    const ChartSeries series = pictureOf(5);
    EXPECT_EQ(barsOf(series),
              (QStringList{u"South Korea 2 40.0%"_s, u"China 1 20.0%"_s, u"France 1 20.0%"_s,
                           u"United States 1 20.0%"_s}));
    EXPECT_EQ(series.title, u"As far as measured, top 5: 2 from South Korea"_s);
    EXPECT_EQ(series.valueAxisTitle, u"Models in the top 5 (number)"_s);
    EXPECT_FALSE(series.source.isEmpty());
    EXPECT_EQ(series.marks.front().key, series.marks.front().country);
}

TEST(CompositionPicture, TwoCountriesThatStandOut_AreBothInTheTitle)
{
    View view;
    view.include = {"KR", "US"};
    EXPECT_EQ(pictureOf(3, view).title, u"Top 3: 2 from South Korea, 1 from the United States"_s);
}

TEST(CompositionPicture, CountriesWithAsManyModels_AreNotPreferred)
{
    EXPECT_EQ(pictureOf(3).title, u"Where the top 3 come from"_s);
}

TEST(CompositionPicture, OneCountry_HasThemAll)
{
    View view;
    view.include = {"KR"};
    EXPECT_EQ(pictureOf(2, view).title, u"Top 2: all from South Korea"_s);
}

TEST(CompositionPicture, FewerModelsThanAsked_AreSaidToBeSo)
{
    const ChartSeries series = pictureOf(100);
    EXPECT_TRUE(series.subtitle.endsWith(u"top 100 asked for, only 8 models are ranked"_s))
        << series.subtitle.toStdString();
}

TEST(CompositionPicture, NoModel_SaysWhatToDo)
{
    View view;
    view.text = "no such model";
    const ChartSeries series = pictureOf(5, view);
    EXPECT_TRUE(series.marks.isEmpty());
    EXPECT_EQ(series.emptyText,
              u"No country has a ranked model. Remove a filter to see countries."_s);
}

} // namespace
} // namespace podium::tests
