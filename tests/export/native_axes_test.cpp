// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/claims/claim_json.h"
#include "app/data/stories/story_json.h"
#include "app/export/charts/native/native_reading.h"
#include "app/export/deck/slide_plan.h"
#include "app/export/story/story_telling.h"
#include "tests/support/printers.h"
#include "tests/support/shipped_figures.h"

#include <QtCore/QDate>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <string>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

void expectWithin(const NativeAxis &axis, std::optional<double> value, const std::string &what)
{
    if (!value || !axis.least || !axis.most)
        return;
    const double slack = 1e-9 * (*axis.most - *axis.least);
    EXPECT_GE(*value, *axis.least - slack) << what;
    EXPECT_LE(*value, *axis.most + slack) << what;
}

/// All that is drawn, the ends of intervals, too.
void expectWithinAxes(const NativeChart &chart, const std::string &what)
{
    const bool points = chart.kind == NativeChart::Kind::Points;
    for (const NativeSeries &series : chart.series) {
        const std::string where = what + ", " + series.key.toStdString();
        for (const NativePoint &point : series.points) {
            const auto value = points ? point.across : point.value;
            expectWithin(chart.across, value, where);
            if (points)
                expectWithin(chart.up, point.value, where);
            const bool upwards = points && chart.valuesUp;
            const auto middle = upwards ? point.value : value;
            if (!series.intervals || !middle)
                continue;
            expectWithin(upwards ? chart.up : chart.across, *middle - point.below, where);
            expectWithin(upwards ? chart.up : chart.across, *middle + point.above, where);
        }
    }
}

TEST(NativeAxes, OfAllShippedStories_HoldAllThatIsDrawn)
{
    const auto claims = *readClaims(QString::fromUtf16(kShippedClaims));
    int charts = 0;
    for (const QString &id : shippedStories()) {
        const auto story
            = toldStory(shippedFigures(), *shippedStory(id, withFigures(*shippedFigures(), id, {})),
                        claims, Language::English);
        ASSERT_TRUE(story) << message(story.error());
        for (const DeckSlide &slide : story->deck.slides) {
            for (const DeckFigure &figure : slide.figures) {
                const auto chart = chartOf(figure, Language::English);
                if (!chart)
                    continue;
                ++charts;
                expectWithinAxes(*chart, (id + u' ' + figure.id).toStdString());
            }
        }
    }
    EXPECT_GT(charts, 15);
}

ChartSeries linesBetween(QDate first, QDate last)
{
    ChartSeries series;
    ChartPlane plane;
    plane.across = ChartPlane::Across::Days;
    plane.joined = ChartPlane::Joined::Lines;
    plane.lines = {{u"one"_s, u"One"_s, u"KR"_s}};
    series.form = plane;
    for (const QDate &day : {first, last}) {
        ChartMark mark;
        mark.key = day.toString(Qt::ISODate);
        mark.line = u"one"_s;
        mark.value = 50;
        mark.low = 12;
        mark.high = 93;
        mark.at = static_cast<double>(QDate(1970, 1, 1).daysTo(day));
        series.marks.append(mark);
    }
    return series;
}

TEST(NativeAxes, OverDays_BeginAtTheFirst_AndHaveEachTickInAMonthOfItsOwn)
{
    const QDate epoch(1899, 12, 30);
    for (const QDate &first : {QDate(2025, 9, 1), QDate(2024, 2, 1), QDate(2023, 1, 1),
                               QDate(2025, 1, 31), QDate(2022, 12, 31)}) {
        for (const int days : {1, 20, 59, 120, 400, 800, 1500, 4000}) {
            const std::string what
                = first.toString(Qt::ISODate).toStdString() + " +" + std::to_string(days);
            const auto chart
                = nativeChart(linesBetween(first, first.addDays(days)), Language::English);
            ASSERT_TRUE(chart);
            expectWithinAxes(*chart, what);
            const NativeAxis &axis = chart->across;
            EXPECT_LE(epoch.addDays(static_cast<qint64>(*axis.least)), first) << what;
            QDate before;
            for (double tick = *axis.least; tick <= *axis.most + 1e-6; tick += *axis.step) {
                const QDate day = epoch.addDays(static_cast<qint64>(std::floor(tick)));
                EXPECT_LE(day.day(), 12) << what;
                EXPECT_NE(day.month() + 12 * day.year(), before.month() + 12 * before.year())
                    << what;
                before = day;
            }
        }
    }
}

/// Many lines end close together; each name is joined to its own.
TEST(NativeNames, ThatStandOffTheirLines_AreJoinedToThem)
{
    ChartSeries series;
    ChartPlane plane;
    plane.joined = ChartPlane::Joined::Lines;
    plane.up = ChartPlane::Up::Ranks;
    for (int rank = 1; rank <= 12; ++rank) {
        const QString key = u"lab %1"_s.arg(rank);
        plane.lines.append({key, key, u"KR"_s});
        for (const double at : {1.0, rank % 2 == 0 ? 4.0 : 5.0}) {
            ChartMark mark;
            mark.key = key + QString::number(at);
            mark.line = key;
            mark.at = at;
            mark.value = rank == 12 ? 40 : rank;
            series.marks.append(mark);
        }
    }
    series.form = plane;
    const auto chart = nativeChart(series, Language::English);
    ASSERT_TRUE(chart);
    const auto leads = std::ranges::find(chart->series, u"leads"_s, &NativeSeries::key);
    const auto names = std::ranges::find(chart->series, u"ends"_s, &NativeSeries::key);
    ASSERT_NE(leads, chart->series.end());
    ASSERT_NE(names, chart->series.end());
    int joined = 0;
    for (qsizetype i = 0; i + 1 < leads->points.size(); i += 3) {
        const auto name
            = std::ranges::find(names->points, leads->points[i + 1].value, &NativePoint::value);
        ASSERT_NE(name, names->points.end());
        const int rank = name->text.section(u' ', -1).toInt();
        EXPECT_EQ(*leads->points[i].value, rank == 12 ? 40 : rank);
        ++joined;
    }
    EXPECT_GE(joined, 8);
    expectWithinAxes(*chart, "names");
}

} // namespace
} // namespace podium::tests
