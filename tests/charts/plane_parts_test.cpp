// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plane/label_places.h"
#include "ui/charts/plane/plane_scale.h"
#include "ui/charts/plane/plane_zoom.h"

#include <QtCore/QDate>

#include <gtest/gtest.h>

namespace podium::tests {

namespace {

using namespace Qt::StringLiterals;
using Kind = PlaneScale::Kind;

const QLocale kEnglish(QLocale::English, QLocale::UnitedStates);
const QLocale kKorean(QLocale::Korean, QLocale::SouthKorea);

double day(int year, int month, int ofMonth)
{
    return static_cast<double>(QDate(1970, 1, 1).daysTo(QDate(year, month, ofMonth)));
}

QStringList ticksOf(Kind kind, const QList<double> &values, int most,
                    const QLocale &locale = kEnglish)
{
    PlaneScale scale(kind, values, 0, 1);
    scale.chooseTicks(most);
    return scale.tickLabels(locale);
}

} // namespace

TEST(PlaneScale, Logarithmic_EqualRatiosAreEqualDistances)
{
    const PlaneScale scale(Kind::Logarithmic, {1e6, 1e9}, 0, 1);
    const double first = *scale.fraction(1e7) - *scale.fraction(1e6);
    EXPECT_GT(first, 0);
    EXPECT_NEAR(*scale.fraction(1e9) - *scale.fraction(1e8), first, 1e-12);
}

TEST(PlaneScale, Logarithmic_HasNoPlaceForZero)
{
    const PlaneScale scale(Kind::Logarithmic, {0, 10, 100}, 0, 1);
    EXPECT_FALSE(scale.fraction(0));
    EXPECT_FALSE(scale.fraction(-1));
    EXPECT_GE(*scale.fraction(10), 0);
}

TEST(PlaneScale, Ranks_FirstIsOnTopAndTicksAreWhole)
{
    PlaneScale scale(Kind::Ranks, {1, 2, 12}, 0, 1);
    scale.chooseTicks(5);
    EXPECT_GT(*scale.fraction(1), *scale.fraction(2));
    EXPECT_GE(*scale.fraction(12), 0);
    ASSERT_FALSE(scale.ticks().isEmpty());
    EXPECT_EQ(scale.ticks().first(), 1);
    for (const double tick : scale.ticks())
        EXPECT_EQ(tick, std::round(tick));
}

TEST(PlaneScale, FromZero_BeginsAtZero)
{
    const PlaneScale scale(Kind::FromZero, {30, 40}, 0, 1);
    EXPECT_EQ(*scale.fraction(0), 0);
    EXPECT_LT(*scale.fraction(40), 1);
}

TEST(PlaneScale, DaysOfYears_AreLabelledByTheirBeginnings)
{
    EXPECT_EQ(ticksOf(Kind::Days, {day(2022, 6, 1), day(2025, 6, 1)}, 4),
              (QStringList{u"2023"_s, u"2024"_s, u"2025"_s}));
    EXPECT_EQ(ticksOf(Kind::Days, {day(2025, 1, 20), day(2025, 5, 20)}, 6),
              (QStringList{u"Feb 2025"_s, u"Mar 2025"_s, u"Apr 2025"_s, u"May 2025"_s}));
    EXPECT_EQ(ticksOf(Kind::Days, {day(2025, 1, 20), day(2025, 5, 20)}, 3, kKorean),
              (QStringList{u"2025년 3월"_s, u"2025년 5월"_s}));
}

TEST(PlaneScale, OneValue_HasARangeAroundIt)
{
    for (const Kind kind : {Kind::Linear, Kind::Logarithmic, Kind::Days, Kind::FromZero}) {
        const PlaneScale scale(kind, {20000}, 0, 1);
        ASSERT_TRUE(scale.fraction(20000));
        EXPECT_GE(*scale.fraction(20000), 0);
        EXPECT_LE(*scale.fraction(20000), 1);
    }
}

TEST(PlaneScale, Zoomed_ShowsOnlyItsPart)
{
    const PlaneScale whole(Kind::Linear, {0, 100}, 0, 1);
    const PlaneScale upper(Kind::Linear, {0, 100}, 0.5, 1);
    EXPECT_NEAR(*upper.fraction(100), 2 * *whole.fraction(100) - 1, 1e-12);
    EXPECT_LT(*upper.fraction(0), 0);
}

TEST(LabelPlaces, CrowdedPoints_LabelsNeverOverlapOrLeaveTheArea)
{
    const QRectF area(0, 0, 400, 200);
    QList<LabelWish> wishes;
    QList<QRectF> dots;
    for (int i = 0; i < 60; ++i) {
        const QPointF point(20 + (i * 37) % 360, 10 + (i * 53) % 180);
        wishes.append({point, 4, {50, 12}});
        dots.append(QRectF(point.x() - 4, point.y() - 4, 8, 8));
    }
    const auto placed = placeLabels(wishes, dots, area);
    ASSERT_EQ(placed.size(), wishes.size());
    QList<QRectF> taken = dots;
    for (const auto &label : placed) {
        if (!label)
            continue;
        EXPECT_TRUE(area.contains(*label));
        for (const QRectF &other : taken)
            EXPECT_FALSE(other.intersects(*label));
        taken.append(*label);
    }
    EXPECT_GT(taken.size(), dots.size() + 10) << "there was room for more than ten names";
}

TEST(LabelPlaces, FirstWish_GetsTheRoomThatBothWant)
{
    const QRectF narrow(0, 0, 70, 14);
    const QList<LabelWish> wishes{{{7, 7}, 3, {50, 12}}, {{7, 7}, 3, {50, 12}}};
    const auto placed = placeLabels(wishes, {}, narrow);
    EXPECT_TRUE(placed.at(0));
    EXPECT_FALSE(placed.at(1));
}

TEST(LabelPlaces, InARow_NameStandsNearerToItsOwnDotThanToTheNext)
{
    const QRectF area(0, 0, 200, 60);
    const QList<QRectF> dots{{47, 37, 6, 6}, {107, 37, 6, 6}};
    LabelWish wish{{50, 40}, 3, {48, 12}};
    EXPECT_EQ(*placeLabels({wish}, dots, area).at(0), QRectF(56, 34, 48, 12));
    wish.inRow = true; // to the right it would end beside the other dot, below is the next row
    const auto left = placeLabels({wish}, {{47, 37, 6, 6}, {107, 37, 6, 6}, {40, 37, 1, 1}}, area);
    EXPECT_EQ(*left.at(0), QRectF(26, 22, 48, 12)) << "above";
    EXPECT_FALSE(placeLabels({wish}, dots, area.adjusted(40, 30, 0, 0)).at(0));
}

TEST(SpreadApart, TextsThatFit_KeepTheirOrderAndDistance)
{
    const QList<double> middles = spreadApart({50, 52, 51, 95}, 10, 0, 100);
    EXPECT_NEAR(middles.at(3), 95, 1e-9);
    EXPECT_GE(middles.at(2) - middles.at(0), 10 - 1e-9);
    EXPECT_GE(middles.at(1) - middles.at(2), 10 - 1e-9);
    EXPECT_LE(middles.at(3), 95 + 1e-9);
}

TEST(SpreadApart, MoreTextsThanRoom_StayInsideEquallyClose)
{
    const QList<double> middles = spreadApart(QList<double>(20, 50.0), 10, 0, 100);
    for (int i = 0; i < middles.size(); ++i)
        EXPECT_NEAR(middles.at(i), 2.5 + 5 * i, 1e-9);
}

TEST(PlaneZoom, Scaled_KeepsWhatIsUnderThePointer)
{
    const QRectF plot(100, 50, 400, 200);
    const QPointF pointer(200, 150);
    const QRectF zoom = scaledZoom(QRectF(0, 0, 1, 1), plot, pointer, 2);
    EXPECT_NEAR(zoom.width(), 0.5, 1e-12);
    EXPECT_NEAR(zoom.left() + 0.25 * zoom.width(), 0.25, 1e-12);
    EXPECT_NEAR(zoom.top() + 0.5 * zoom.height(), 0.5, 1e-12);
}

TEST(PlaneZoom, AnyWheelAndDrag_NeverLeavesThePlane)
{
    const QRectF plot(0, 0, 400, 200);
    QRectF zoom(0, 0, 1, 1);
    for (int i = 0; i < 200; ++i) {
        zoom = i % 3 == 0 ? movedZoom(zoom, plot, {(i * 71) % 300 - 150.0, (i * 37) % 200 - 100.0})
                          : scaledZoom(zoom, plot, {(i * 13) % 400 + 0.0, (i * 7) % 200 + 0.0},
                                       i % 5 < 3 ? 1.4 : 0.6);
        ASSERT_GE(zoom.left(), -1e-9);
        ASSERT_GE(zoom.top(), -1e-9);
        ASSERT_LE(zoom.right(), 1 + 1e-9);
        ASSERT_LE(zoom.bottom(), 1 + 1e-9);
    }
    EXPECT_EQ(scaledZoom(zoom, plot, {200, 100}, 0.001), QRectF(0, 0, 1, 1));
}

} // namespace podium::tests
