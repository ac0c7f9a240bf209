// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/charts/chart_picture.h"
#include "ui/charts/chart_description.h"
#include "ui/charts/layout/chart_layout.h"
#include "ui/charts/layout/text_lines.h"
#include "ui/charts/paint/text_item.h"
#include "ui/theme/fonts.h"

#include <gtest/gtest.h>

namespace podium::tests {

namespace {

using namespace Qt::StringLiterals;

const QList<QSizeF> kSizes{{960, 540}, {1600, 900}, {1080, 1350}, {400, 300}, {321, 240}};

ChartSeries captioned()
{
    ChartSeries series = seriesOf({52.0, 42.6, 37.7, 26.9, 20.8});
    series.title = u"France and Korea lead outside the United States and China by a long way"_s;
    series.subtitle
        = u"Intelligence Index v3.0, best model per lab, as of 2 October 2025 · estimates left out"_s;
    series.source
        = u"Source: Artificial Analysis (2 October 2025), recomputed by Podium, method v3.0."_s;
    series.valueAxisTitle = u"Index, points"_s;
    series.categoryAxisTitle = u"Model"_s;
    return series;
}

} // namespace

/// A window shows the marks rather than the tenth rule; all are a pointer away, and in files.
TEST(ChartTexts, ManyRulesOnScreen_AreTwoLinesWithTheRestBehindThem)
{
    ChartSeries series = captioned();
    const QString rule = u" · a rule that says how the numbers of this picture were counted"_s;
    series.subtitle = u"Intelligence Index v3.0"_s + rule.repeated(9);
    ChartLook onScreen;
    onScreen.subtitleLines = 2;
    const ChartLayout layout(series, onScreen, {}, {1100, 500});
    EXPECT_EQ(layout.subtitleLines.size(), 2);
    EXPECT_TRUE(layout.subtitleLines.last().contains(u"more rules: "_s));
    EXPECT_GT(ChartLayout(series, {}, {}, {1100, 500}).subtitleLines.size(), 2) << "in files";
    const ChartPicture picture(series, onScreen, {1100, 500});
    ASSERT_TRUE(picture.item(series.subtitle)) << "as a tool tip";
}

TEST(ChartTexts, AnySize_StayInsideThePicture)
{
    for (const QSizeF size : kSizes) {
        const ChartPicture picture(captioned(), {}, size);
        for (const TextItem *const text : picture.scene().textItems()) {
            EXPECT_TRUE(QRectF(QPointF(0, 0), size).contains(text->sceneBoundingRect()))
                << text->text().toStdString() << " at " << size.width() << " x " << size.height();
        }
    }
}

TEST(ChartTexts, AnySize_DoNotOverlap)
{
    for (const QSizeF size : kSizes) {
        const ChartPicture picture(captioned(), {}, size);
        const QList<TextItem *> texts = picture.scene().textItems();
        for (int i = 0; i < texts.size(); ++i) {
            for (int j = 0; j < i; ++j) {
                const QRectF one = texts.at(i)->sceneBoundingRect().adjusted(1, 3, -1, -3);
                EXPECT_FALSE(
                    one.intersects(texts.at(j)->sceneBoundingRect().adjusted(1, 3, -1, -3)))
                    << texts.at(i)->text().toStdString() << " on "
                    << texts.at(j)->text().toStdString() << " at " << size.width();
            }
        }
    }
}

/// A column of a journal is 85 mm wide.
TEST(ChartTexts, ColumnOfPrint_LeavesHalfToThePlot)
{
    constexpr QSizeF kColumn(321, 240);
    ChartSeries rows = captioned();
    rows.subtitle
        += u" · one more rule of some length that says what was left out and why"_s.repeated(12);
    rows.source
        = u"Source: Somebody, 25 September 2026. Data provided by Somebody (https://x.org)."_s
        + u" A sentence about exchange rates of days that nobody announced."_s.repeated(6);
    ChartSeries plane = rows;
    plane.form = ChartPlane{.places = {u"One"_s, u"Two"_s}};
    for (qsizetype i = 0; i < plane.marks.size(); ++i)
        plane.marks[i].at = i % 2;
    ChartSeries profile = rows;
    ChartProfile whose;
    for (int i = 0; i < 14; ++i)
        whose.rows.append({u"k"_s + QString::number(i), u"Evaluation %1"_s.arg(i)});
    profile.form = whose;
    for (qsizetype i = 0; i < profile.marks.size(); ++i)
        profile.marks[i].lane = static_cast<int>(i);
    for (const ChartSeries &series : {rows, plane, profile}) {
        const ChartLayout layout(series, {}, {}, kColumn);
        EXPECT_GE(layout.footerTop - layout.headerBottom, 0.5 * kColumn.height());
        EXPECT_TRUE(layout.subtitleLines.join(u' ').contains(u"Intelligence Index v3.0"_s));
        EXPECT_TRUE(layout.subtitleLines.join(u' ').contains(u"more rules: 1"_s));
        EXPECT_TRUE(layout.sourceLines.join(u' ').contains(u"provided by Somebody"_s));
        EXPECT_TRUE(layout.sourceLines.last().endsWith(u'…'));
        const ChartPicture picture(series, {}, kColumn);
        const QList<TextItem *> texts = picture.scene().textItems();
        for (int i = 0; i < texts.size(); ++i) {
            const QRectF one = texts.at(i)->sceneBoundingRect().adjusted(1, 3, -1, -3);
            for (int j = 0; j < i; ++j)
                EXPECT_FALSE(
                    one.intersects(texts.at(j)->sceneBoundingRect().adjusted(1, 3, -1, -3)))
                    << texts.at(i)->text().toStdString() << " on "
                    << texts.at(j)->text().toStdString();
        }
    }
}

TEST(ChartTexts, LongTitle_IsWrappedWhole)
{
    ChartSeries series = captioned();
    series.title
        = u"One finding that takes more words than any headline should ever take "_s.repeated(3)
              .trimmed();
    const ChartPicture picture(series, {}, {400, 300});
    const TextItem *const title = picture.item(series.title);
    ASSERT_NE(title, nullptr);
    EXPECT_GT(title->lines().size(), 1);
}

TEST(ChartTexts, Compact_LeavesTitleAndSubtitleToTheCard)
{
    ChartLook look;
    look.compact = true;
    const ChartPicture picture(captioned(), look, {460, 340});
    EXPECT_FALSE(picture.hasText(captioned().title));
    EXPECT_FALSE(picture.hasText(captioned().subtitle));
    EXPECT_TRUE(picture.hasText(captioned().source));
}

TEST(ChartTexts, LongLabel_KeepsItsBeginningWithATip)
{
    ChartSeries series = captioned();
    series.marks[2].label
        = u"Nemotron Super 49B v1.5 with a very long variant name (Reasoning, high effort)"_s;
    const ChartPicture picture(series, {}, {600, 400});
    const TextItem *const label = picture.item(series.marks[2].label);
    ASSERT_NE(label, nullptr);
    EXPECT_EQ(label->toolTip().toStdString(), series.marks[2].label.toStdString());
    EXPECT_TRUE(label->text().startsWith(u"Nemo"_s));
    EXPECT_TRUE(label->text().endsWith(u'…')) << "half of a variant's name would be another's";
    EXPECT_TRUE(picture.item(series.marks[0].label)->toolTip().isEmpty());
}

/// Bold Korean letters may be narrower than plain ones, which then had no room.
TEST(ChartTexts, KoreanLabel_IsWholeWhereThereIsRoom)
{
    ChartSeries series = seriesOf({10.1, 3.3, 0.2});
    series.marks[2].label = u"독자 AI 파운데이션 모델 프로젝트"_s;
    const ChartPicture picture(series, {}, {900, 215});
    ASSERT_TRUE(picture.hasText(series.marks[2].label));
    EXPECT_EQ(picture.item(series.marks[2].label)->text(), series.marks[2].label);
}

TEST(ChartTexts, Notes_StandUnderLabelsOrBesideThem)
{
    ChartSeries few = captioned();
    few.marks[0].note = u"Mistral · France"_s;
    const ChartPicture below(few);
    EXPECT_GT(below.middleOf(u"Mistral · France"_s), below.middleOf(labelOf(0)) + 5);

    ChartSeries many = seriesOf(QList<double>(25, 30.0));
    many.marks[0].note = u"Mistral · France"_s;
    const ChartPicture beside(many);
    EXPECT_NEAR(beside.middleOf(u"Mistral · France"_s), beside.middleOf(labelOf(0)), 2);
}

TEST(ChartTexts, ValueNotes_AreShownBesideTheMark)
{
    ChartSeries series = captioned();
    series.marks[1].valueNote = u"Series F · Sep 2025"_s;
    const ChartPicture picture(series);
    ASSERT_TRUE(picture.hasText(series.marks[1].valueNote));
    EXPECT_LE(picture.item(series.marks[1].valueNote)->sceneBoundingRect().right(), 960);
}

TEST(ChartTexts, NoMarks_ShowTheEmptyText)
{
    ChartSeries series = captioned();
    series.marks.clear();
    series.emptyText = u"No model matches these filters. Remove a filter to see the ranking."_s;
    const ChartPicture picture(series);
    EXPECT_TRUE(picture.hasText(series.emptyText));
    EXPECT_TRUE(picture.hasText(series.title));
    EXPECT_TRUE(picture.scene().marks().isEmpty());
}

TEST(ChartTexts, KoreanWords_AreNotBrokenInside)
{
    const QStringList lines
        = wrappedLines(u"미국과 중국 밖에서는 프랑스와 한국이 앞선다"_s, textFont(), 150);
    EXPECT_GT(lines.size(), 1);
    EXPECT_EQ(lines.join(u' ').toStdString(),
              u"미국과 중국 밖에서는 프랑스와 한국이 앞선다"_s.toStdString());
}

TEST(ChartTexts, WordWiderThanALine_IsBrokenButWhole)
{
    const QString word = u"Supercalifragilisticexpialidocious"_s;
    const QStringList lines = wrappedLines(word, textFont(), 60);
    EXPECT_GT(lines.size(), 1);
    EXPECT_EQ(lines.join(QString()).toStdString(), word.toStdString());
}

TEST(ChartDescription, Series_IsToldWithEveryMark)
{
    ChartSeries series = captioned();
    series.marks[1].value.reset();
    series.marks[2].hollow = true;
    series.rowsNotShown = 7;
    const QString told = ChartDescription::of(series);
    EXPECT_TRUE(told.startsWith(series.title));
    EXPECT_TRUE(told.contains(u"Row 0: 52\n"_s));
    EXPECT_TRUE(told.contains(u"Row 1: no data\n"_s));
    EXPECT_TRUE(told.contains(u"Row 2: 37.7, estimated\n"_s));
    EXPECT_TRUE(told.contains(u"Rows not shown: 7"_s));
}

} // namespace podium::tests
