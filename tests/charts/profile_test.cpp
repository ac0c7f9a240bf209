// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/charts/chart_picture.h"
#include "ui/charts/paint/text_item.h"
#include "ui/charts/profile/mark_shape.h"

#include <gtest/gtest.h>

namespace podium::tests {

namespace {

using namespace Qt::StringLiterals;

/// A (Korea) and B (France) in three evaluations; B was not measured in the last one.
ChartSeries twoProfiles(bool radar = false)
{
    ChartSeries series;
    ChartProfile profile;
    profile.radar = radar;
    profile.tickText = u"median"_s;
    profile.rows = {{u"x"_s, u"Ex"_s, 50}, {u"y"_s, u"Why"_s, 30}, {u"z"_s, u"Zed"_s, {}}};
    profile.whose = {{u"a"_s, u"Model A"_s, u"KR"_s}, {u"b"_s, u"Model B"_s, u"FR"_s}};
    const auto add = [&series](int row, const QString &whose, const QString &country,
                               std::optional<double> value) {
        ChartMark mark;
        mark.key = QString::number(row) + whose;
        mark.label = u"Model "_s + whose.toUpper();
        mark.line = whose;
        mark.lane = row;
        mark.country = country;
        mark.value = value;
        mark.valueText = value ? QString::number(*value) : QString();
        series.marks.append(mark);
    };
    add(0, u"a"_s, u"KR"_s, 80);
    add(0, u"b"_s, u"FR"_s, 20);
    add(1, u"a"_s, u"KR"_s, 40);
    add(1, u"b"_s, u"FR"_s, 60);
    add(2, u"a"_s, u"KR"_s, 10);
    add(2, u"b"_s, u"FR"_s, {});
    series.form = profile;
    series.valueAxisTitle = u"Score"_s;
    return series;
}

QPointF middleOfMark(const ChartScene &scene, const QString &key)
{
    for (const PlottedMark &mark : scene.marks()) {
        if (mark.key == key)
            return mark.shape.center();
    }
    return {};
}

} // namespace

TEST(ChartProfile, Marks_StandInTheirRowAtTheirValue)
{
    const ChartPicture picture(twoProfiles());
    const QString first = u"0a"_s;
    const QPointF at = middleOfMark(picture.scene(), first);
    EXPECT_NEAR(at.y(), picture.middleOf(u"Ex"_s), 1.5);
    EXPECT_NEAR(picture.valueAt(at.x(), u"0"_s, 0, u"100"_s, 100), 80, 0.5);
    EXPECT_EQ(picture.pixel(at.x(), at.y()).rgb(), Theme::light().countryColour(u"KR"_s).rgb());
    const QPointF other = middleOfMark(picture.scene(), u"1b"_s);
    EXPECT_NEAR(other.y(), picture.middleOf(u"Why"_s), 1.5);
    EXPECT_NEAR(picture.valueAt(other.x(), u"0"_s, 0, u"100"_s, 100), 60, 0.5);
    EXPECT_EQ(picture.pixel(other.x(), other.y()).rgb(),
              Theme::light().countryColour(u"FR"_s).rgb());
}

TEST(ChartProfile, MissingScore_IsSaidAndNotDrawn)
{
    const ChartPicture picture(twoProfiles());
    EXPECT_TRUE(picture.scene().marks().last().shape.isEmpty());
    ASSERT_TRUE(picture.hasText(u"no score: Model B"_s));
    EXPECT_NEAR(picture.middleOf(u"no score: Model B"_s), picture.middleOf(u"Zed"_s), 1.5);
}

TEST(ChartProfile, Key_NamesEveryoneAndTheTick)
{
    const ChartPicture picture(twoProfiles());
    for (const QString &text : {u"Model A"_s, u"Model B"_s, u"median"_s, u"Score"_s})
        EXPECT_TRUE(picture.hasText(text)) << text.toStdString();
    EXPECT_LT(picture.middleOf(u"Model A"_s), picture.middleOf(u"Ex"_s));
}

TEST(ChartProfile, EstimatedScore_IsHollowAndSaidToBe)
{
    ChartSeries series = twoProfiles();
    series.marks.first().hollow = true;
    const ChartPicture picture(series);
    const QPointF at = middleOfMark(picture.scene(), u"0a"_s);
    EXPECT_EQ(picture.pixel(at.x(), at.y()).rgb(), Theme::light().card.rgb());
    EXPECT_TRUE(picture.hasText(u"Outlined: filled in by the rule for missing scores."_s));
}

TEST(ChartProfile, Radar_PutsTheFirstRowOnTop)
{
    const ChartPicture picture(twoProfiles(true));
    const QPointF top = middleOfMark(picture.scene(), u"0a"_s);
    const QPointF low = middleOfMark(picture.scene(), u"0b"_s);
    EXPECT_NEAR(top.x(), low.x(), 0.5);
    EXPECT_LT(top.y(), low.y());
    EXPECT_GT(middleOfMark(picture.scene(), u"1a"_s).x(), top.x()) << "clockwise";
    for (const QString &text : {u"Ex"_s, u"Why"_s, u"Zed"_s, u"Model A"_s})
        EXPECT_TRUE(picture.hasText(text)) << text.toStdString();
}

TEST(ChartProfile, SmallPicture_KeepsItsRowsInside)
{
    for (const bool radar : {false, true}) {
        const ChartPicture picture(twoProfiles(radar), {}, {330, 250});
        for (const PlottedMark &mark : picture.scene().marks())
            EXPECT_TRUE(mark.shape.isEmpty() || picture.scene().sceneRect().contains(mark.shape));
    }
}

TEST(MarkShape, OfEachPosition_IsItsOwn)
{
    for (int one = 0; one < 6; ++one) {
        for (int other = 0; other < one; ++other)
            EXPECT_NE(markShape(one, {0, 0}, 5), markShape(other, {0, 0}, 5)) << one << other;
    }
}

} // namespace podium::tests
