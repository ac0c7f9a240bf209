// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/charts/chart_picture.h"
#include "ui/charts/chart_description.h"
#include "ui/charts/chart_widget.h"
#include "ui/charts/paint/text_item.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <gtest/gtest.h>

#include <limits>

namespace podium::tests {

namespace {

using namespace Qt::StringLiterals;

ChartMark point(const QString &key, double at, double value, const QString &country,
                const QString &line = {})
{
    ChartMark mark;
    mark.key = key;
    mark.label = key;
    mark.at = at;
    mark.value = value;
    mark.valueText = QString::number(value);
    mark.country = country;
    mark.line = line;
    return mark;
}

/// Three points; the line is that of y = 10 + 10 log10(x).
ChartSeries scatter()
{
    ChartSeries series;
    series.title = u"Money and index"_s;
    series.valueAxisTitle = u"Index"_s;
    series.form.emplace<ChartPlane>();
    series.plane()->across = ChartPlane::Across::Logarithmic;
    series.plane()->acrossTitle = u"Money"_s;
    series.plane()->trend = ChartTrend{1, 10, 10000, 50, u"ten points for ten times the money"_s};
    series.marks = {point(u"poor"_s, 1, 10, u"KR"_s), point(u"middling"_s, 100, 30, u"FR"_s),
                    point(u"rich"_s, 10000, 50, u"US"_s)};
    return series;
}

ChartSeries steps()
{
    ChartSeries series = scatter();
    series.plane()->across = ChartPlane::Across::Linear;
    series.plane()->joined = ChartPlane::Joined::Steps;
    series.plane()->trend.reset();
    series.plane()->runsTo = 40;
    series.plane()->lines = {{u"KR"_s, u"Korea"_s, u"KR"_s}};
    series.marks
        = {point(u"a"_s, 0, 10, u"KR"_s, u"KR"_s), point(u"b"_s, 20, 30, u"KR"_s, u"KR"_s)};
    return series;
}

QPointF middleOf(const ChartScene &scene, const QString &key)
{
    for (const PlottedMark &mark : scene.marks()) {
        if (mark.key == key)
            return mark.shape.center();
    }
    return {};
}

bool hasColour(const ChartPicture &picture, QPointF at, const QString &country)
{
    const QColor wanted = Theme::light().countryColour(country);
    for (int dx = -1; dx <= 1; ++dx) {
        for (int dy = -1; dy <= 1; ++dy) {
            if (picture.pixel(at.x() + dx, at.y() + dy).rgb() == wanted.rgb())
                return true;
        }
    }
    return false;
}

} // namespace

TEST(Plane, PointsOfEqualRatios_StandOnOneStraightLine)
{
    const ChartPicture picture(scatter());
    const QPointF poor = middleOf(picture.scene(), u"poor"_s);
    const QPointF middling = middleOf(picture.scene(), u"middling"_s);
    const QPointF rich = middleOf(picture.scene(), u"rich"_s);
    EXPECT_NEAR(middling.x(), (poor.x() + rich.x()) / 2, 0.01);
    EXPECT_NEAR(middling.y(), (poor.y() + rich.y()) / 2, 0.01);
    EXPECT_LT(rich.y(), poor.y()) << "more is higher";
    EXPECT_TRUE(hasColour(picture, middling, u"FR"_s));
    EXPECT_TRUE(hasColour(picture, rich, u"US"_s));
}

TEST(Plane, Steps_RunLevelToTheNextPointAndOn)
{
    const ChartPicture picture(steps());
    const QPointF a = middleOf(picture.scene(), u"a"_s);
    const QPointF b = middleOf(picture.scene(), u"b"_s);
    EXPECT_TRUE(hasColour(picture, {(a.x() + b.x()) / 2, a.y()}, u"KR"_s)) << "level from a";
    EXPECT_TRUE(hasColour(picture, {b.x(), (a.y() + b.y()) / 2}, u"KR"_s)) << "then straight up";
    EXPECT_FALSE(hasColour(picture, (a + b) / 2, u"KR"_s)) << "not slanted";
    EXPECT_TRUE(hasColour(picture, {b.x() + 0.9 * (b.x() - a.x()), b.y()}, u"KR"_s)) << "runs on";
    EXPECT_TRUE(picture.hasText(u"Korea"_s));
}

TEST(Plane, OpenEnd_IsAnArrowFromTheMarkAndNoReasonForALongerAxis)
{
    const auto inkAbove = [](std::optional<double> high) {
        ChartSeries series = scatter();
        series.plane()->trend.reset();
        series.marks[1].at = 150; // off the grid
        series.marks[1].low = 30;
        series.marks[1].high = high;
        const ChartPicture picture(series);
        const QPointF middling = middleOf(picture.scene(), u"middling"_s);
        const double radius = picture.scene().marks().at(1).shape.height() / 2;
        const QColor above = picture.pixel(middling.x(), middling.y() - radius - 3);
        return std::pair(middling.y(), above != Theme::light().card);
    };
    const auto open = inkAbove(std::numeric_limits<double>::infinity());
    const auto closed = inkAbove(30);
    EXPECT_TRUE(open.second);
    EXPECT_FALSE(closed.second);
    EXPECT_EQ(open.first, closed.first);
}

TEST(Plane, Ranks_OneIsOnTop)
{
    ChartSeries series = steps();
    series.plane()->up = ChartPlane::Up::Ranks;
    series.plane()->joined = ChartPlane::Joined::Lines;
    series.marks[0].value = 1;
    series.marks[1].value = 4;
    const ChartPicture picture(series);
    EXPECT_LT(middleOf(picture.scene(), u"a"_s).y(), middleOf(picture.scene(), u"b"_s).y());
}

TEST(Plane, CrowdedNames_NeverOverlapAndLackIsSaid)
{
    ChartSeries series = scatter();
    series.marks.clear();
    for (int i = 0; i < 60; ++i)
        series.marks.append(point(u"Name number %1"_s.arg(i), 10 + i % 7, 20 + i % 11, u"US"_s));
    const ChartPicture picture(series);
    QList<QRectF> names;
    for (const TextItem *text : picture.scene().textItems()) {
        if (!text->text().startsWith(u"Name number"_s))
            continue;
        const QRectF area = text->sceneBoundingRect().adjusted(1, 1, -1, -1);
        for (const QRectF &other : names)
            EXPECT_FALSE(other.intersects(area)) << text->text().toStdString();
        names.append(area);
    }
    EXPECT_GT(names.size(), 5);
    EXPECT_TRUE(
        picture.hasText(u"Points without room for their name: %1."_s.arg(60 - names.size())));
}

TEST(Plane, TextOfABreak_StandsAboveThePlaneAndItsLines)
{
    ChartSeries series = steps();
    series.plane()->breaks = {{12, u"4.1"_s}};
    const ChartPicture picture(series);
    const auto texts = picture.scene().textItems();
    const auto found = std::ranges::find_if(
        texts, [](const TextItem *text) { return text->text() == u"4.1"_s; });
    ASSERT_NE(found, texts.end());
    EXPECT_LT((*found)->sceneBoundingRect().center().y(), picture.scene().plane().top());
}

/// Steps of several lines that nearly meet: the names of their points stand clear of all of them.
TEST(Plane, NamesBesideLines_TouchNone)
{
    ChartSeries series = steps();
    series.plane()->lines.clear();
    series.marks.clear();
    for (int line = 0; line < 5; ++line) {
        const QString key = u"line %1"_s.arg(line);
        series.plane()->lines.append({key, key, countryOf(line)});
        for (int i = 0; i < 5; ++i)
            series.marks.append(point(u"Name %1 of %2"_s.arg(i).arg(line), 8 * i + line,
                                      10 + 6 * i + 2 * line, countryOf(line), key));
    }
    const ChartPicture picture(series);
    int names = 0;
    for (const TextItem *text : picture.scene().textItems()) {
        if (!text->text().startsWith(u"Name "_s))
            continue;
        ++names;
        const QRect area = text->sceneBoundingRect().adjusted(2, 1, -2, -1).toAlignedRect();
        for (int line = 0; line < 5; ++line) {
            const QRgb own = Theme::light().countryColour(countryOf(line)).rgb();
            for (int y = area.top(); y <= area.bottom(); ++y) {
                for (int x = area.left(); x <= area.right(); ++x)
                    ASSERT_NE(picture.pixel(x, y).rgb(), own) << text->text().toStdString();
            }
        }
    }
    EXPECT_GT(names, 3);
}

/// Lines of so many countries, each from its place to the one at the other end.
ChartSeries slope(const QList<int> &otherRanks)
{
    ChartSeries series;
    series.form.emplace<ChartPlane>();
    series.plane()->up = ChartPlane::Up::Ranks;
    series.plane()->joined = ChartPlane::Joined::Lines;
    series.plane()->named = false;
    series.plane()->places = {u"first rule"_s, u"second rule"_s};
    for (int i = 0; i < otherRanks.size(); ++i) {
        const QString code(QChar(u'a' + i));
        series.plane()->lines.append({code, u"%1 at the right"_s.arg(code), countryOf(i),
                                      u"%1 at the left"_s.arg(code), otherRanks[i] == i + 1});
        series.marks.append(point(code, 0, i + 1, countryOf(i), code));
        series.marks.append(point(code + u"@other"_s, 1, otherRanks[i], countryOf(i), code));
    }
    return series;
}

TEST(Slope, BothEnds_BearTheirNamesOutsideThePlane)
{
    const ChartPicture picture(slope({2, 1, 3}));
    const QRectF plane = picture.scene().plane();
    const TextItem *left = picture.item(u"a at the left"_s);
    const TextItem *right = picture.item(u"a at the right"_s);
    ASSERT_TRUE(left && right);
    EXPECT_LT(left->sceneBoundingRect().right(), plane.left());
    EXPECT_GT(right->sceneBoundingRect().left(), plane.right());
    EXPECT_NEAR(picture.middleOf(u"a at the left"_s), middleOf(picture.scene(), u"a"_s).y(), 3);
    EXPECT_LT(picture.middleOf(u"b at the right"_s), picture.middleOf(u"a at the right"_s));
    for (const QString &rule : {u"first rule"_s, u"second rule"_s}) {
        ASSERT_TRUE(picture.hasText(rule));
        EXPECT_LT(picture.middleOf(rule), plane.top());
    }
}

TEST(Slope, CountriesOfOneRank_MeetInOnePointAndTheirNamesDoNot)
{
    const ChartPicture picture(slope({2, 2, 2, 5, 2}));
    EXPECT_EQ(middleOf(picture.scene(), u"a@other"_s), middleOf(picture.scene(), u"c@other"_s));
    QList<QRectF> names;
    for (const TextItem *text : picture.scene().textItems()) {
        if (!text->text().endsWith(u"at the right"_s))
            continue;
        const QRectF area = text->sceneBoundingRect().adjusted(1, 1.5, -1, -1.5);
        for (const QRectF &other : names)
            EXPECT_FALSE(other.intersects(area)) << text->text().toStdString();
        names.append(area);
    }
    EXPECT_EQ(names.size(), 5);
}

TEST(Slope, LineThatKeepsItsRank_StepsBack)
{
    const ChartPicture picture(slope({2, 1, 3}));
    const QPointF from = middleOf(picture.scene(), u"a"_s);
    const QPointF to = middleOf(picture.scene(), u"a@other"_s);
    EXPECT_TRUE(hasColour(picture, from + 0.3 * (to - from), countryOf(0)));
    const QPointF kept = middleOf(picture.scene(), u"c"_s);
    const QPointF keptTo = middleOf(picture.scene(), u"c@other"_s);
    EXPECT_FALSE(hasColour(picture, kept + 0.3 * (keptTo - kept), countryOf(2)));
}

TEST(Plane, MarksOfALane_StandBelowThePlaneOnTheSameDays)
{
    ChartSeries series = steps();
    series.plane()->lanes = {u"Events"_s};
    ChartMark event = point(u"law"_s, 20, 0, u"FR"_s);
    event.value.reset();
    event.lane = 0;
    series.marks.append(event);
    const ChartPicture picture(series);
    const QPointF law = middleOf(picture.scene(), u"law"_s);
    EXPECT_NEAR(law.x(), middleOf(picture.scene(), u"b"_s).x(), 0.01);
    EXPECT_GT(law.y(), picture.scene().plane().bottom());
    EXPECT_TRUE(hasColour(picture, law, u"FR"_s));
    EXPECT_TRUE(picture.hasText(u"Events"_s));
    EXPECT_FALSE(ChartDescription::of(series).contains(u"law: no data"_s));
}

TEST(Plane, WithoutPoints_SaysSo)
{
    ChartSeries series = scatter();
    series.marks.clear();
    series.emptyText = u"Nothing to see"_s;
    EXPECT_TRUE(ChartPicture(series).hasText(u"Nothing to see"_s));
}

TEST(Dumbbell, BothEnds_StandAtTheirValues)
{
    ChartSeries series = seriesOf({60, 20});
    series.marks[1].from = 60;
    const ChartPicture picture(series);
    const auto large = picture.mark(labelOf(0), countryOf(0));
    const auto small = picture.mark(labelOf(1), countryOf(1));
    ASSERT_TRUE(large && small);
    EXPECT_NEAR(picture.valueAt(large->to, u"0"_s, 0, u"60"_s, 60), 60, 2);
    EXPECT_NEAR(picture.valueAt(small->from, u"0"_s, 0, u"60"_s, 60), 20, 2);
    const double y = picture.scene().marks().at(1).row.center().y();
    const double grey = picture.scene().marks().at(0).shape.center().x();
    EXPECT_EQ(picture.pixel(grey, y).rgb(), Theme::light().neutralMark.rgb());
}

TEST(PlaneWidget, WheelZoomsAndKeyShowsAllAgain)
{
    ChartWidget widget;
    widget.resize(600, 400);
    widget.setSeries(scatter());
    widget.show();
    const QPointF at = widget.chartScene().plane().center();
    QWheelEvent wheel(at, widget.mapToGlobal(at), {}, {0, 240}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(widget.viewport(), &wheel);
    EXPECT_LT(widget.look().zoom.width(), 1);
    QTest::keyClick(&widget, Qt::Key_0);
    EXPECT_EQ(widget.look().zoom, QRectF(0, 0, 1, 1));
}

TEST(PlaneWidget, DragMovesAndClickOnAPointChooses)
{
    ChartWidget widget;
    widget.resize(600, 400);
    widget.setSeries(scatter());
    widget.show();
    QTest::keyClick(&widget, Qt::Key_Plus);
    const QRectF before = widget.look().zoom;
    const QPoint empty = (widget.chartScene().plane().topLeft() + QPointF(30, 30)).toPoint();
    QTest::mousePress(widget.viewport(), Qt::LeftButton, {}, empty);
    QTest::mouseMove(widget.viewport(), empty + QPoint(15, 0));
    QMouseEvent move(QEvent::MouseMove, QPointF(empty + QPoint(15, 0)),
                     widget.mapToGlobal(QPointF(empty + QPoint(15, 0))), Qt::LeftButton,
                     Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(widget.viewport(), &move);
    QTest::mouseRelease(widget.viewport(), Qt::LeftButton, {}, empty + QPoint(15, 0));
    EXPECT_LT(widget.look().zoom.left(), before.left()) << "the plane went along to the right";
    widget.resetZoom();
    QSignalSpy clicked(&widget, &ChartWidget::markClicked);
    QTest::mouseClick(widget.viewport(), Qt::LeftButton, {},
                      middleOf(widget.chartScene(), u"rich"_s).toPoint());
    ASSERT_EQ(clicked.count(), 1);
    EXPECT_EQ(clicked.first().first().toString(), u"rich"_s);
}

} // namespace podium::tests
