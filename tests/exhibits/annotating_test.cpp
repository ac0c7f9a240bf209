// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exhibits/annotating.h"

#include <gtest/gtest.h>

#include <tuple>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;
using Kind = Annotation::Kind;

ChartMark markOf(const QString &name, double value, const QString &text)
{
    ChartMark mark;
    mark.key = name.toLower();
    mark.label = name;
    mark.value = value;
    mark.valueText = text;
    return mark;
}

ChartSeries bars()
{
    ChartSeries series;
    series.marks = {markOf(u"One"_s, 65.34, u"65.3"_s), markOf(u"Two"_s, 61, u"61.0"_s),
                    markOf(u"Three"_s, 4e8, u"$403M"_s)};
    return series;
}

ChartSeries annotated(ChartSeries series, const std::vector<Annotation> &annotations)
{
    Picture picture;
    picture.annotations = annotations;
    annotate(series, picture, Language::English);
    return series;
}

TEST(Annotating, Items_AreFoundByKeyAndByName)
{
    const ChartSeries series = annotated(bars(),
                                         {{.kind = Kind::Text, .text = "here", .item = "two"},
                                          {.kind = Kind::Text, .text = "there", .item = "ONE"}});
    ASSERT_EQ(series.annotations.size(), 2);
    EXPECT_EQ(series.annotations[0].key, u"two"_s);
    EXPECT_EQ(series.annotations[1].key, u"one"_s);
    EXPECT_EQ(series.withoutPlace, 0);
}

TEST(Highlighting, LinesInPieces_AndCountries_AreFoundByTheirCode)
{
    ChartSeries history;
    for (const auto &[key, line, at] :
         {std::tuple{u"KR@1"_s, u"KR|0"_s, 1.0}, std::tuple{u"KR@2"_s, u"KR|0"_s, 2.0},
          std::tuple{u"KR@3"_s, u"KR|1"_s, 3.0}, std::tuple{u"CN@1"_s, u"CN|0"_s, 1.0}}) {
        ChartMark mark = markOf(key, 1, u"1"_s);
        mark.key = key;
        mark.line = line;
        mark.at = at;
        history.marks.append(mark);
    }
    highlight(history, {"KR"});
    EXPECT_EQ(history.highlighted, (QStringList{u"KR@2"_s, u"KR@3"_s}));
    ChartSeries models = bars();
    models.marks[0].country = u"FR"_s;
    models.marks[2].country = u"FR"_s;
    highlight(models, {"fr"});
    EXPECT_EQ(models.highlighted, (QStringList{u"one"_s, u"three"_s}));
    highlight(models, {"nobody"});
    EXPECT_TRUE(models.highlighted.isEmpty());
}

TEST(Annotating, WhatHasNoPlace_IsCountedAndNotDropped)
{
    ChartSeries logarithmic = bars();
    logarithmic.logarithmic = true;
    EXPECT_EQ(annotated(bars(), {{.kind = Kind::Text, .text = "x", .item = "Nemo"}}).withoutPlace,
              1);
    EXPECT_EQ(
        annotated(bars(), {{.kind = Kind::Line, .day = parseDate("2026-01-22")}}).withoutPlace, 1)
        << "rows have no axis of days";
    EXPECT_EQ(annotated(logarithmic, {{.kind = Kind::Line, .value = 0}}).withoutPlace, 1);
    ChartSeries map = bars();
    map.form.emplace<ChartMap>();
    EXPECT_EQ(annotated(map, {{.kind = Kind::Line, .value = 50}}).withoutPlace, 1);
    EXPECT_EQ(annotated(map, {{.kind = Kind::Text, .text = "x", .item = "One"}}).withoutPlace, 0);
}

TEST(Annotating, DifferenceWithoutText_HasTheDigitsOfItsEnds)
{
    const auto textOf
        = [](const ChartSeries &series) { return series.annotations.value(0).text.toStdString(); };
    const std::vector<Annotation> difference{
        {.kind = Kind::Difference, .item = "two", .otherItem = "one"}};
    EXPECT_EQ(textOf(annotated(bars(), difference)), "+4.3");
    ChartSeries estimated = bars();
    estimated.marks[0].hollow = true;
    EXPECT_EQ(textOf(annotated(estimated, difference)), "+4.3*");
    EXPECT_EQ(
        textOf(annotated(bars(), {{.kind = Kind::Difference, .item = "one", .otherItem = "two"}})),
        "-4.3");
    EXPECT_EQ(textOf(annotated(bars(),
                               {{.kind = Kind::Difference, .item = "one", .otherItem = "three"}})),
              "")
        << "amounts and bounds do not simply subtract";
    EXPECT_EQ(
        textOf(annotated(
            bars(),
            {{.kind = Kind::Difference, .text = "ahead", .item = "one", .otherItem = "three"}})),
        "ahead");
}

TEST(Annotating, DaysStandOnAPlaneOfDays)
{
    ChartSeries plane = bars();
    plane.form.emplace<ChartPlane>();
    plane.plane()->across = ChartPlane::Across::Days;
    const ChartSeries series = annotated(plane,
                                         {{.kind = Kind::Band,
                                           .day = parseDate("1970-01-02"),
                                           .otherDay = parseDate("1970-01-11")}});
    ASSERT_EQ(series.annotations.size(), 1);
    EXPECT_TRUE(series.annotations[0].onDays);
    EXPECT_EQ(series.annotations[0].from, 1);
    EXPECT_EQ(series.annotations[0].to, 10);
}

TEST(Annotating, GreyingTheRest_NeedsSomethingThatStandsOut)
{
    Picture picture;
    picture.greyRest = true;
    picture.highlighted = {"Nemo"};
    ChartSeries series = bars();
    annotate(series, picture, Language::English);
    EXPECT_FALSE(series.greyRest) << "nothing highlighted is drawn, so all would be grey";
    picture.highlighted = {"Nemo", "Two"};
    annotate(series, picture, Language::English);
    EXPECT_EQ(series.highlighted, QStringList{u"two"_s});
    EXPECT_TRUE(series.greyRest);
}

} // namespace
} // namespace podium::tests
