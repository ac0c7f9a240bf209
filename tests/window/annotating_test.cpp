// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/desk/desk.h"
#include "tests/window/open_window.h"
#include "ui/charts/chart_scene.h"
#include "ui/charts/chart_widget.h"
#include "ui/charts/paint/text_item.h"
#include "ui/panels/pictures/annotate_menu.h"
#include "ui/panels/pictures/chart_card.h"
#include "ui/workspaces/workspace.h"

#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>

#include <gtest/gtest.h>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

QAction *actionOf(QMenu &menu, const QString &text)
{
    for (QAction *const action : menu.actions()) {
        if (action->text().startsWith(text))
            return action;
    }
    ADD_FAILURE() << text.toStdString();
    return nullptr;
}

TEST(Annotate, DifferenceFromTheMenu_IsDrawnUndoneAndGoneWithThePicture)
{
    OpenWindow open;
    ASSERT_TRUE(open.settle());
    open.window().desk().edit().show(PictureKind::Models);
    ASSERT_TRUE(open.settle());
    ChartCard &card = *open.window().workspace().mainChart();
    const QString first = card.chart().series().marks.at(0).key;
    Q_EMIT card.chart().markClicked(first);
    ASSERT_TRUE(open.settle());
    ASSERT_EQ(card.highlightedKeys(), QStringList{first});
    QMenu menu;
    card.annotations().fill(menu);
    QAction *const difference = actionOf(menu, u"Difference from"_s);
    ASSERT_TRUE(difference);
    difference->menu()->actions().at(1)->trigger();
    ASSERT_TRUE(open.settle());
    ASSERT_EQ(card.chart().series().annotations.size(), 1);
    EXPECT_TRUE(card.chart().series().annotations.at(0).text.startsWith(u"-"_s))
        << card.chart().series().annotations.at(0).text.toStdString();
    open.session().undo();
    ASSERT_TRUE(open.settle());
    EXPECT_TRUE(card.chart().series().annotations.isEmpty());
    open.session().redo();
    ASSERT_TRUE(open.settle());
    EXPECT_EQ(card.chart().series().annotations.size(), 1);
    open.window().desk().edit().show(PictureKind::Countries);
    ASSERT_TRUE(open.settle());
    EXPECT_TRUE(open.session().view().picture.annotations.empty())
        << "what was written on one picture is not said of another";
    open.session().undo();
    ASSERT_TRUE(open.settle());
    EXPECT_EQ(open.session().view().picture.annotations.size(), 1U);
}

TEST(Annotate, Highlight_StaysWhateverIsChosenLater)
{
    OpenWindow open;
    open.window().desk().edit().show(PictureKind::Models);
    ASSERT_TRUE(open.settle());
    ChartCard &card = *open.window().workspace().mainChart();
    const QString second = card.chart().series().marks.at(1).key;
    Q_EMIT card.chart().markClicked(second);
    ASSERT_TRUE(open.settle());
    QMenu menu;
    card.annotations().fill(menu);
    QAction *const highlight = actionOf(menu, u"Highlight "_s);
    ASSERT_TRUE(highlight);
    highlight->trigger();
    Q_EMIT card.chart().markClicked(QString(card.chart().series().marks.at(0).key));
    ASSERT_TRUE(open.settle());
    EXPECT_EQ(card.chart().series().highlighted, QStringList{second});
}

TEST(Annotate, MarkDraggedOntoAnother_AddsTheirDifference)
{
    OpenWindow open;
    open.window().desk().edit().show(PictureKind::Models);
    ASSERT_TRUE(open.settle());
    ChartWidget &chart = open.window().workspace().mainChart()->chart();
    const auto at = [&chart](int mark) {
        return chart.mapFromScene(chart.chartScene().marks().at(mark).shape.center());
    };
    QTest::mousePress(chart.viewport(), Qt::LeftButton, {}, at(0));
    QTest::mouseMove(chart.viewport(), at(2));
    QTest::mouseRelease(chart.viewport(), Qt::LeftButton, {}, at(2));
    ASSERT_TRUE(open.settle());
    const auto &annotations = open.session().view().picture.annotations;
    ASSERT_EQ(annotations.size(), 1U);
    EXPECT_EQ(annotations.front().kind, Annotation::Kind::Difference);
    EXPECT_EQ(annotations.front().item, chart.series().marks.at(0).key.toStdString());
    EXPECT_EQ(annotations.front().otherItem, chart.series().marks.at(2).key.toStdString());
    QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, at(1));
    EXPECT_EQ(open.session().view().picture.annotations.size(), 1U) << "a click drags nothing";
}

/// The middle of a text of the chart, in its viewport.
QPoint placeOfText(ChartWidget &chart, const QString &text)
{
    for (const TextItem *item : chart.chartScene().textItems()) {
        if (text.startsWith(item->lines().value(0)) && !item->lines().isEmpty())
            return chart.mapFromScene(item->sceneBoundingRect().center());
    }
    ADD_FAILURE() << text.toStdString();
    return {};
}

TEST(Annotate, Title_IsWrittenWhereItStands_AndComposedAgainWhenEmptied)
{
    OpenWindow open;
    open.window().resize(1440, 900);
    open.window().showWorkspace(u"funding"_s);
    ASSERT_TRUE(open.settle());
    ChartWidget &chart = open.window().workspace().mainChart()->chart();
    ASSERT_TRUE(QTest::qWaitFor([&chart] { return !chart.look().compact; }));
    const QString composed = chart.series().title;
    QTest::mouseDClick(chart.viewport(), Qt::LeftButton, {}, placeOfText(chart, composed));
    auto *field = chart.findChild<QLineEdit *>(u"textInPlace"_s);
    ASSERT_TRUE(field);
    EXPECT_EQ(field->text(), composed);
    field->setText(u"Mine"_s);
    QTest::keyClick(field, Qt::Key_Return);
    ASSERT_TRUE(open.settle());
    EXPECT_EQ(open.session().view().picture.title, "Mine");
    EXPECT_EQ(chart.series().title, u"Mine"_s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QTest::mouseDClick(chart.viewport(), Qt::LeftButton, {}, placeOfText(chart, u"Mine"_s));
    field = chart.findChild<QLineEdit *>(u"textInPlace"_s);
    ASSERT_TRUE(field);
    field->clear();
    QTest::keyClick(field, Qt::Key_Return);
    ASSERT_TRUE(open.settle());
    EXPECT_EQ(chart.series().title, composed);
}

} // namespace
} // namespace podium::tests
