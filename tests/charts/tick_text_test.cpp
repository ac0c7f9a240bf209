// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layout/tick_text.h"

#include "ui/charts/layout/chart_scale.h"

#include <gtest/gtest.h>

namespace podium::tests {

namespace {

using namespace Qt::StringLiterals;

const QLocale kAmerican(QLocale::English, QLocale::UnitedStates);
const QLocale kSouthKorean(QLocale::Korean, QLocale::SouthKorea);

std::string texts(const QList<double> &ticks, bool logarithmic, const QLocale &locale)
{
    return tickTexts(ticks, logarithmic, locale)
        .join(u" | "_s)
        .replace(u'\u00a0', u' ')
        .toStdString();
}

ChartScale scaleOf(const QList<double> &values, bool logarithmic, int most)
{
    ChartSeries series;
    series.logarithmic = logarithmic;
    for (const double value : values) {
        ChartMark mark;
        mark.value = value;
        series.marks.append(mark);
    }
    return ChartScale(series, most);
}

/// A plot of few pixels has "0" and "200 bn", not "0100 b200 bn".
TEST(TickText, TextsThatTouch_GiveWayToTheLast)
{
    const auto kept = [](double apart) {
        QStringList texts{u"0"_s, u"100"_s, u"200"_s};
        keepApart(texts, 4, [apart](qsizetype tick) {
            const double middle = apart * static_cast<double>(tick);
            return std::pair(middle - 10, middle + 10);
        });
        return texts;
    };
    EXPECT_EQ(kept(30), (QStringList{u"0"_s, u"100"_s, u"200"_s}));
    EXPECT_EQ(kept(15), (QStringList{u"0"_s, QString(), u"200"_s}));
    EXPECT_EQ(kept(8), (QStringList{QString(), QString(), u"200"_s}));
}

} // namespace

TEST(TickTexts, SmallNumbers_ArePlainWithSeparators)
{
    EXPECT_EQ(texts({0, 20, 40, 60}, false, kAmerican), "0 | 20 | 40 | 60");
    EXPECT_EQ(texts({0, 50000, 100000}, false, kAmerican), "0 | 50,000 | 100,000");
    EXPECT_EQ(texts({0, 0.2, 0.4}, false, kAmerican), "0 | 0.2 | 0.4");
    EXPECT_EQ(texts({-20, 0, 20}, false, kAmerican), "\u221220 | 0 | 20");
}

TEST(TickTexts, Money_HasOneUnitOnALinearAxis)
{
    EXPECT_EQ(texts({0, 5e8, 1e9, 1.5e9}, false, kAmerican), "0 | 0.5 bn | 1 bn | 1.5 bn");
    EXPECT_EQ(texts({0, 5e9, 1e10, 1.5e10}, false, kSouthKorean), "0 | 50억 | 100억 | 150억");
    EXPECT_EQ(texts({0, 1e13, 2e13}, false, kSouthKorean), "0 | 10조 | 20조");
    EXPECT_EQ(texts({0, 2e6, 4e6}, false, kSouthKorean), "0 | 200만 | 400만");
}

TEST(TickTexts, Money_HasEachItsUnitOnALogarithmicAxis)
{
    EXPECT_EQ(texts({3e8, 1e9, 1e12}, true, kAmerican), "300 M | 1 bn | 1 tn");
    EXPECT_EQ(texts({1e5, 1e6}, true, kAmerican), "100 k | 1 M");
    EXPECT_EQ(texts({3e7, 1e9, 1e12}, true, kSouthKorean), "3,000만 | 10억 | 1조");
}

TEST(ChartScale, LinearTicks_AreRoundAndContainZero)
{
    const ChartScale scale = scaleOf({52, 20.8}, false, 5);
    EXPECT_EQ(scale.ticks(), (QList<double>{0, 20, 40, 60}));
    EXPECT_EQ(scale.minimum(), 0);
    EXPECT_EQ(scale.maximum(), 60);
    EXPECT_DOUBLE_EQ(scale.fraction(30), 0.5);
}

TEST(ChartScale, LogarithmicTicks_AreOnesAndThrees)
{
    const ChartScale scale = scaleOf({13e9, 1.99e9}, true, 7);
    EXPECT_EQ(scale.ticks(), (QList<double>{1e9, 3e9, 1e10, 3e10}));
    EXPECT_GT(scale.maximum(), 3e10);
}

TEST(ChartScale, SmallestValueOnATick_HasAStemAllTheSame)
{
    EXPECT_LT(scaleOf({1e9, 1e10}, true, 7).minimum(), 1e9);
    EXPECT_LT(scaleOf({0.001, 0.1}, true, 7).minimum(), 0.001);
}

TEST(ChartScale, ManyDecades_KeepToPowersOfTen)
{
    const ChartScale scale = scaleOf({5e2, 2e12}, true, 7);
    EXPECT_LE(scale.ticks().size(), 7);
    for (const double tick : scale.ticks())
        EXPECT_TRUE(QString::number(tick, 'f', 0).startsWith(u"10"_s)) << tick;
}

TEST(ChartScale, OnlyZeros_StillHasARange)
{
    const ChartScale scale = scaleOf({0, 0}, false, 5);
    EXPECT_LT(scale.minimum(), scale.maximum());
}

} // namespace podium::tests
