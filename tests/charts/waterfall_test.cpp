// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/charts/chart_picture.h"
#include "ui/charts/layout/chart_scale.h"

#include <gtest/gtest.h>

namespace podium::tests {

namespace {

using namespace Qt::StringLiterals;

/// From 40 (France) up by 8 (Korea), down by 2 (France), to 46 (Korea).
ChartSeries waterfall()
{
    ChartSeries series = seriesOf({40, 48, 46, 46});
    series.floating = true;
    series.marks[1].from = 40;
    series.marks[2].from = 48;
    const QStringList countries{u"FR"_s, u"KR"_s, u"FR"_s, u"KR"_s};
    for (int i = 0; i < countries.size(); ++i)
        series.marks[i].country = countries.at(i);
    return series;
}

} // namespace

TEST(Waterfall, Steps_FloatBetweenTheirEnds)
{
    const ChartPicture picture(waterfall());
    const auto up = picture.mark(labelOf(1), u"KR"_s);
    ASSERT_TRUE(up);
    EXPECT_NEAR(picture.valueAt(up->from, u"40"_s, 40, u"48"_s, 48), 40, 0.1);
    EXPECT_NEAR(picture.valueAt(up->to, u"40"_s, 40, u"48"_s, 48), 48, 0.1);
    const auto down = picture.mark(labelOf(2), u"FR"_s);
    ASSERT_TRUE(down);
    EXPECT_NEAR(picture.valueAt(down->from, u"40"_s, 40, u"48"_s, 48), 46, 0.1);
    EXPECT_NEAR(picture.valueAt(down->to, u"40"_s, 40, u"48"_s, 48), 48, 0.1);
}

TEST(Waterfall, StepsDownOfTheSameCountry_ArePale)
{
    for (const Theme &theme : {Theme::light(), Theme::dark()}) {
        ChartSeries series = waterfall();
        series.marks[2].country = u"KR"_s;
        ChartLook look;
        look.theme = theme;
        const ChartPicture picture(series, look);
        const auto inside = [&](int row) {
            const auto span = picture.mark(labelOf(row), u"KR"_s);
            return span ? picture.pixel(span->middle(), picture.middleOf(labelOf(row))).rgb() : 0;
        };
        EXPECT_EQ(inside(1), theme.countryColour(u"KR"_s).rgb());
        EXPECT_EQ(inside(2), theme.pale(theme.countryColour(u"KR"_s)).rgb());
    }
}

TEST(Waterfall, Totals_AreDotsAtTheirValue)
{
    const ChartPicture picture(waterfall());
    const auto first = picture.mark(labelOf(0), u"FR"_s);
    const auto last = picture.mark(labelOf(3), u"KR"_s);
    ASSERT_TRUE(first && last);
    EXPECT_NEAR(picture.valueAt(first->middle(), u"40"_s, 40, u"48"_s, 48), 40, 0.15);
    EXPECT_NEAR(picture.valueAt(last->middle(), u"40"_s, 40, u"48"_s, 48), 46, 0.15);
    EXPECT_LT(first->length(), 25) << "no bar from zero";
}

TEST(Waterfall, StepOfNothing_IsStillSeen)
{
    ChartSeries series = waterfall();
    series.marks[2].from = 46;
    const ChartPicture picture(series);
    EXPECT_TRUE(picture.mark(labelOf(2), u"FR"_s));
}

TEST(Waterfall, Scale_HoldsTheStepsAndNeedNotHoldZero)
{
    const ChartScale scale(waterfall(), 5);
    EXPECT_GT(scale.minimum(), 30);
    EXPECT_LE(scale.minimum(), 40);
    EXPECT_GE(scale.maximum(), 48);
    ChartSeries bars = waterfall();
    bars.floating = false;
    EXPECT_EQ(ChartScale(bars, 5).minimum(), 0);
}

} // namespace podium::tests
