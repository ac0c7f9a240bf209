// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/charts/chart_picture.h"
#include "ui/charts/layout/chart_scale.h"
#include "ui/charts/paint/text_item.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace podium::tests {

namespace {

using namespace Qt::StringLiterals;

constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();
constexpr double kPixel = 1.6; // antialiased edges have another colour

bool isDrawn(double value, bool logarithmic)
{
    return std::isfinite(value) && (logarithmic ? value > 0 : value != 0);
}

/// Each row shows its own country's colour, and no other one, or none at all.
void expectRowsKeepTheirMarks(const QList<double> &values, bool logarithmic)
{
    const ChartPicture picture(seriesOf(values, logarithmic));
    for (int row = 0; row < values.size(); ++row) {
        for (int other = 0; other < std::min(6, static_cast<int>(values.size())); ++other) {
            const bool own
                = countryOf(other) == countryOf(row) && isDrawn(values.at(row), logarithmic);
            EXPECT_EQ(picture.mark(labelOf(row), countryOf(other)).has_value(), own)
                << "row " << row << " colour of " << other;
        }
    }
}

/// Bars begin at 0 and end at their value, by the ticks 0 and 60.
void expectBarsReachTheirValues(const QList<double> &values)
{
    const ChartPicture picture(seriesOf(values));
    const double perPixel
        = picture.valueAt(1, u"0"_s, 0, u"60"_s, 60) - picture.valueAt(0, u"0"_s, 0, u"60"_s, 60);
    for (int row = 0; row < values.size(); ++row) {
        const auto bar = picture.mark(labelOf(row), countryOf(row));
        if (!bar)
            continue;
        EXPECT_NEAR(picture.valueAt(bar->from, u"0"_s, 0, u"60"_s, 60), 0, kPixel * perPixel)
            << row;
        EXPECT_NEAR(picture.valueAt(bar->to, u"0"_s, 0, u"60"_s, 60), values.at(row),
                    kPixel * perPixel)
            << row;
    }
}

} // namespace

TEST(ChartBars, AnyValuesMissing_OthersKeepTheirRowAndLength)
{
    const QList<double> all{52.0, 42.6, 37.7, 26.9, 20.8};
    for (unsigned missing = 0; missing < 31; ++missing) {
        QList<double> values = all;
        for (int i = 0; i < values.size(); ++i) {
            if (missing & (1U << i))
                values[i] = kMissing;
        }
        expectRowsKeepTheirMarks(values, false);
        if (!(missing & 1U)) // the ticks up to 60 come with the first value
            expectBarsReachTheirValues(values);
    }
}

TEST(ChartBars, MissingValue_IsMarkedInItsOwnRow)
{
    const ChartPicture picture(seriesOf({52.0, kMissing, 20.8}));
    ASSERT_TRUE(picture.hasText(u"no data"_s));
    EXPECT_NEAR(picture.middleOf(u"no data"_s), picture.middleOf(labelOf(1)), 1.0);
}

TEST(ChartBars, NotANumberAsValue_IsNoData)
{
    ChartSeries series = seriesOf({52.0, 30.0, 20.8});
    series.marks[1].value = std::numeric_limits<double>::quiet_NaN();
    series.marks[0].value = std::numeric_limits<double>::infinity();
    const ChartPicture picture(series);
    EXPECT_FALSE(picture.mark(labelOf(0), countryOf(0)));
    EXPECT_FALSE(picture.mark(labelOf(1), countryOf(1)));
    EXPECT_TRUE(picture.mark(labelOf(2), countryOf(2)));
}

TEST(DrawnInterval, OpenEnd_StandsAtTheValue)
{
    constexpr double kEndless = std::numeric_limits<double>::infinity();
    const auto drawn = [](double low, double high) {
        ChartMark mark;
        mark.value = 5;
        mark.low = low;
        mark.high = high;
        return drawnInterval(mark, false);
    };
    EXPECT_EQ(drawn(4, kEndless)->low, 4);
    EXPECT_EQ(drawn(4, kEndless)->high, 5);
    EXPECT_EQ(drawn(-kEndless, 7)->low, 5);
    EXPECT_FALSE(drawn(-kEndless, kEndless));
}

TEST(ChartBars, EqualLabelsAndKeys_KeepTheirRows)
{
    ChartSeries series = seriesOf({52.0, 42.6, 37.7});
    for (ChartMark &mark : series.marks)
        mark.key = u"same"_s;
    series.marks[1].label = series.marks[0].label;
    const ChartPicture picture(series);
    EXPECT_TRUE(picture.mark(labelOf(2), countryOf(2)));
    EXPECT_FALSE(picture.mark(labelOf(2), countryOf(1)));
}

TEST(ChartBars, FirstMark_StandsAtTheTop)
{
    const ChartPicture picture(seriesOf({1, 2, 3, 4, 5, 6}));
    for (int row = 1; row < 6; ++row)
        EXPECT_GT(picture.middleOf(labelOf(row)), picture.middleOf(labelOf(row - 1)));
    expectRowsKeepTheirMarks({1, 2, 3, 4, 5, 6}, false);
}

TEST(ChartBars, NegativeValue_RunsLeftFromZero)
{
    const ChartPicture picture(seriesOf({40, -15, 20}));
    const auto bar = picture.mark(labelOf(1), countryOf(1));
    ASSERT_TRUE(bar);
    EXPECT_NEAR(picture.valueAt(bar->to, u"0"_s, 0, u"20"_s, 20), 0, 0.3);
    EXPECT_NEAR(picture.valueAt(bar->from, u"0"_s, 0, u"20"_s, 20), -15, 0.3);
}

TEST(ChartBars, ZeroOnALinearAxis_IsAValueNotMissing)
{
    const ChartPicture picture(seriesOf({5, 0}));
    EXPECT_FALSE(picture.hasText(u"no data"_s));
}

TEST(ChartBars, SixtyMarks_AllStandInTheirOwnRow)
{
    QList<double> values;
    for (int i = 0; i < 60; ++i)
        values.append(i == 17 ? kMissing : 60.0 - i / 2.0);
    const ChartPicture picture(seriesOf(values), {}, {960, 1200});
    for (int row = 0; row < 60; ++row) {
        ASSERT_TRUE(picture.hasText(labelOf(row))) << row;
        const auto bar = picture.mark(labelOf(row), countryOf(row));
        ASSERT_EQ(bar.has_value(), row != 17) << row;
        if (bar) {
            EXPECT_NEAR(picture.valueAt(bar->to, u"0"_s, 0, u"60"_s, 60), values.at(row), 0.25)
                << row;
        }
    }
}

TEST(ChartBars, SixtyMarksInLittleRoom_SayThatNamesAreLeftOut)
{
    const ChartPicture picture(seriesOf(QList<double>(60, 5.0)), {}, {960, 540});
    EXPECT_FALSE(picture.hasText(labelOf(1)));
    EXPECT_TRUE(picture.hasText(u"One row in 2 has room for its name."_s));
}

TEST(ChartBars, OneMark_IsNoThickerThanOneOfFew)
{
    const ChartPicture one(seriesOf({52.0}));
    ASSERT_TRUE(one.mark(labelOf(0), countryOf(0)));
    EXPECT_LT(one.scene().marks().first().shape.height(), 60);
}

TEST(ChartBars, Estimated_IsAnOutlineAsLongAsAFilledBar)
{
    ChartSeries series = seriesOf({50, 50});
    series.marks[1].hollow = true;
    series.marks[1].country = series.marks[0].country;
    const ChartPicture picture(series);
    const auto filled = picture.mark(labelOf(0), countryOf(0));
    ASSERT_TRUE(filled);
    const double y = picture.middleOf(labelOf(1));
    const QRgb card = Theme::light().card.rgb();
    EXPECT_NE(picture.pixel(filled->from, y).rgb(), card);
    EXPECT_NE(picture.pixel(filled->to - 1, y).rgb(), card);
    EXPECT_EQ(picture.pixel(filled->to + 2, y).rgb(), card);
    EXPECT_EQ(picture.pixel(filled->middle(), y).rgb(), card);
    EXPECT_TRUE(picture.hasText(u"Outlined: estimated."_s));
}

TEST(ChartBars, Reference_IsALineAtItsValue)
{
    ChartSeries series = seriesOf({52.0, 20.8});
    series.referenceValue = 40;
    series.referenceText = u"GPT-3.5 Turbo 40"_s;
    const ChartPicture picture(series);
    const double x = picture.item(u"40"_s)->scenePos().x();
    int dark = 0;
    for (int y = 0; y < picture.image().height(); ++y)
        dark += picture.pixel(x, y).lightness() < 160 || picture.pixel(x - 1, y).lightness() < 160;
    EXPECT_GT(dark, 100);
    EXPECT_GT(picture.item(u"GPT-3.5 Turbo 40"_s)->scenePos().x(), x);
}

TEST(ChartBars, ReferenceBeyondAllBars_IsInsideTheAxis)
{
    ChartSeries series = seriesOf({10});
    series.referenceValue = 55;
    series.referenceText = u"Reference"_s;
    const ChartPicture picture(series);
    EXPECT_TRUE(picture.hasText(u"60"_s));
    EXPECT_LE(picture.item(u"Reference"_s)->sceneBoundingRect().right(), 960);
}

TEST(ChartDots, ZeroNegativeOrMissingAnywhere_LeavesTheOthersAndSaysSo)
{
    const QList<double> all{13e9, 8.3e9, 1.99e9, 4e8};
    for (const double odd : {0.0, -5e8, kMissing}) {
        for (int at = 0; at < all.size(); ++at) {
            QList<double> values = all;
            values[at] = odd;
            expectRowsKeepTheirMarks(values, true);
            const ChartPicture picture(seriesOf(values, true));
            const QString said
                = u"Values of zero or less, which a logarithmic axis cannot show: 1."_s;
            EXPECT_EQ(picture.hasText(said), !std::isnan(odd));
            const QString inRow = std::isnan(odd)
                ? u"no data"_s
                : u"%1, not on this axis"_s.arg(QString::number(odd));
            ASSERT_TRUE(picture.hasText(inRow)) << inRow.toStdString();
            EXPECT_NEAR(picture.middleOf(inRow), picture.middleOf(labelOf(at)), 1.0);
        }
    }
}

TEST(ChartDots, ZeroAmongMarksOfOneColour_LeavesTheOthers)
{
    for (int at = 0; at < 4; ++at) {
        ChartSeries series = seriesOf({13e9, 8.3e9, 1.99e9, 4e8}, true);
        for (ChartMark &mark : series.marks)
            mark.country = u"KR"_s;
        series.marks[at].value = 0;
        const ChartPicture picture(series);
        for (int row = 0; row < 4; ++row)
            EXPECT_EQ(picture.mark(labelOf(row), u"KR"_s).has_value(), row != at) << row;
    }
}

TEST(ChartDots, Heads_StandAtTheLogarithmOfTheirValue)
{
    const QList<double> values{13e9, 8.3e9, 1.99e9};
    const ChartPicture picture(seriesOf(values, true));
    for (int row = 0; row < values.size(); ++row) {
        const auto dot = picture.mark(labelOf(row), countryOf(row));
        ASSERT_TRUE(dot);
        const double power = picture.valueAt(dot->middle(), u"1\u00a0bn"_s, 9, u"10\u00a0bn"_s, 10);
        EXPECT_NEAR(power, std::log10(values.at(row)), 0.006) << row;
    }
}

TEST(ChartDots, AllValuesEqual_AreDrawn)
{
    expectRowsKeepTheirMarks({1e9, 1e9, 1e9}, true);
}

TEST(ChartDots, Estimated_IsARing)
{
    ChartSeries series = seriesOf({13e9, 8e9}, true);
    series.marks[1].hollow = true;
    const ChartPicture picture(series);
    const QRectF shape = picture.scene().marks().at(1).shape;
    const QRgb card = Theme::light().card.rgb();
    EXPECT_EQ(picture.pixel(shape.center().x() - 0.5, shape.center().y() - 0.5).rgb(), card);
    EXPECT_NE(picture.pixel(shape.left() + 0.5, shape.center().y() - 0.5).rgb(), card);
    EXPECT_NE(picture.pixel(shape.right() - 1, shape.center().y() - 0.5).rgb(), card);
}

TEST(ChartScene, NothingToPlot_ShowsRowsWithoutAxis)
{
    for (const bool logarithmic : {false, true}) {
        const ChartPicture picture(seriesOf({kMissing, kMissing}, logarithmic));
        EXPECT_TRUE(picture.hasText(labelOf(1)));
        EXPECT_FALSE(picture.hasText(u"0"_s));
    }
}

TEST(ChartScene, PlottedMarks_AgreeWithThePixels)
{
    const ChartPicture picture(seriesOf({52.0, 42.6, 20.8}));
    for (int row = 0; row < 3; ++row) {
        const QRectF shape = picture.scene().marks().at(row).shape;
        const auto bar = picture.mark(labelOf(row), countryOf(row));
        ASSERT_TRUE(bar);
        EXPECT_NEAR(shape.left(), bar->from, kPixel);
        EXPECT_NEAR(shape.right(), bar->to, kPixel);
        EXPECT_EQ(picture.scene().markAt(shape.center()), row);
    }
    EXPECT_EQ(picture.scene().markAt({5, 5}), -1);
}

TEST(ChartScene, Highlighted_IsBoldAndBarredNotOnlyColoured)
{
    ChartLook look;
    look.highlighted = {u"key 1"_s};
    const ChartPicture picture(seriesOf({52.0, 42.6}), look);
    EXPECT_GT(picture.item(labelOf(1))->font().weight(), picture.item(labelOf(0))->font().weight());
    const double left = picture.scene().marks().at(1).row.left();
    EXPECT_EQ(picture.pixel(left + 1, picture.middleOf(labelOf(1))).rgb(), look.theme.accent.rgb());
    EXPECT_NE(picture.pixel(left + 1, picture.middleOf(labelOf(0))).rgb(), look.theme.accent.rgb());
    EXPECT_TRUE(picture.mark(labelOf(0), countryOf(0)));
}

TEST(ChartScene, GreyRest_KeepsColourOfHighlightedOnly)
{
    ChartLook look;
    look.highlighted = {u"key 1"_s};
    look.greyRest = true;
    const ChartPicture picture(seriesOf({52.0, 42.6}), look);
    EXPECT_FALSE(picture.mark(labelOf(0), countryOf(0)));
    EXPECT_TRUE(picture.mark(labelOf(1), countryOf(1)));
}

} // namespace podium::tests
