// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/desk/desk.h"
#include "tests/support/waiting.h"
#include "tests/window/open_window.h"
#include "ui/charts/chart_scene.h"
#include "ui/charts/chart_widget.h"
#include "ui/charts/paint/text_item.h"
#include "ui/panels/annotating/annotate_menu.h"
#include "ui/panels/pictures/chart_card.h"
#include "ui/workspaces/workspace.h"

#include <QtCore/QTimer>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
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

/// What is asked for can be typed at once, and the buttons come after the fields.
TEST(Annotate, DialogOfALine_OpensInItsFirstField)
{
    OpenWindow open;
    open.window().desk().edit().show(PictureKind::Models);
    ASSERT_TRUE(open.settle());
    QMenu menu;
    open.window().workspace().mainChart()->annotations().fill(menu);
    QAction *const line = actionOf(menu, u"Line at a value"_s);
    ASSERT_TRUE(line);
    QStringList order;
    QTimer::singleShot(0, &menu, [&order] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        const QWidget *first = dialog->focusWidget();
        for (const QWidget *each = first; each && (order.isEmpty() || each != first);
             each = each->nextInFocusChain()) {
            if (each->focusPolicy() != Qt::NoFocus && each->isVisible())
                order << QString::fromLatin1(each->metaObject()->className());
        }
        dialog->reject();
    });
    line->trigger();
    EXPECT_EQ(order.first(4),
              (QStringList{u"QLineEdit"_s, u"QLineEdit"_s, u"QPushButton"_s, u"QPushButton"_s}))
        << order.join(u' ').toStdString();
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

TEST(Annotate, MenuOfAMark_WritesOnThatMark_WhicheverIsChosen)
{
    OpenWindow open;
    ASSERT_TRUE(open.settle());
    for (const PictureKind kind :
         {PictureKind::Models, PictureKind::Countries, PictureKind::Rounds, PictureKind::Lags}) {
        open.window().desk().edit().show(kind);
        ASSERT_TRUE(open.settle());
        ChartCard &card = *open.window().workspace().mainChart();
        ASSERT_TRUE(waitFor([&card] { return card.chart().series().marks.size() > 1; }));
        const ChartMark mark = card.chart().series().marks.at(1);
        QMenu menu;
        card.fillMarkMenu(menu, mark.key);
        QAction *const annotate = actionOf(menu, u"Annotate"_s);
        ASSERT_TRUE(annotate);
        EXPECT_TRUE(actionOf(*annotate->menu(), u"Highlight "_s + mark.label));
    }
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

/// The chart of models, settled.
ChartWidget &modelChart(OpenWindow &open)
{
    open.window().resize(1440, 900);
    open.window().desk().edit().show(PictureKind::Models);
    EXPECT_TRUE(open.settle());
    ChartWidget &chart = open.window().workspace().mainChart()->chart();
    EXPECT_TRUE(waitFor([&chart] { return chart.chartScene().axes().value != nullptr; }));
    return chart;
}

void drag(ChartWidget &chart, QPointF from, QPointF to)
{
    const QPoint start = chart.mapFromScene(from);
    const QPoint end = chart.mapFromScene(to);
    QTest::mousePress(chart.viewport(), Qt::LeftButton, {}, start);
    QTest::mouseMove(chart.viewport(), (start + end) / 2);
    QTest::mouseMove(chart.viewport(), end);
    QTest::mouseRelease(chart.viewport(), Qt::LeftButton, {}, end);
}

/// Types into the field that stands on the chart.
void typeInPlace(ChartWidget &chart, const QString &text, Qt::Key key = Qt::Key_Return)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    auto *const field = chart.findChild<QLineEdit *>(u"textInPlace"_s);
    ASSERT_TRUE(field);
    field->setText(text);
    QTest::keyClick(field, key);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

const std::vector<Annotation> &annotationsOf(OpenWindow &open)
{
    return open.session().view().picture.annotations;
}

TEST(AnnotateByHand, AxisClicked_IsALineAtTheRoundedValueInOneStep)
{
    OpenWindow open;
    ChartWidget &chart = modelChart(open);
    const ChartAxes axes = chart.chartScene().axes();
    const QPointF at = axes.valueStrip.center();
    QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, chart.mapFromScene(at));
    EXPECT_TRUE(annotationsOf(open).empty()) << "not before its text is written, or left out";
    typeInPlace(chart, u"goal"_s);
    ASSERT_TRUE(open.settle());
    ASSERT_EQ(annotationsOf(open).size(), 1U);
    EXPECT_EQ(annotationsOf(open).front().kind, Annotation::Kind::Line);
    EXPECT_EQ(annotationsOf(open).front().value, axes.valueAt(at));
    EXPECT_EQ(annotationsOf(open).front().text, "goal");
    for (ChartCard *const card : open.window().findChildren<ChartCard *>()) {
        if (card->isVisible() && &card->chart() != &chart) {
            EXPECT_TRUE(card->chart().series().annotations.isEmpty())
                << "another picture beside it has another axis";
        }
    }
    open.session().undo();
    EXPECT_TRUE(annotationsOf(open).empty()) << "one step";
}

TEST(AnnotateByHand, AxisDragged_IsABand_AndEscapeLeavesNothing)
{
    OpenWindow open;
    ChartWidget &chart = modelChart(open);
    const QRectF strip = chart.chartScene().axes().valueStrip;
    const QPointF from(strip.left() + 0.7 * strip.width(), strip.center().y());
    const QPointF to(strip.left() + 0.4 * strip.width(), strip.center().y());
    drag(chart, from, to);
    typeInPlace(chart, u"never"_s, Qt::Key_Escape);
    EXPECT_TRUE(annotationsOf(open).empty());
    drag(chart, from, to);
    typeInPlace(chart, {});
    ASSERT_TRUE(open.settle());
    ASSERT_EQ(annotationsOf(open).size(), 1U);
    EXPECT_EQ(annotationsOf(open).front().kind, Annotation::Kind::Band);
    EXPECT_LT(annotationsOf(open).front().value, annotationsOf(open).front().otherValue);
}

TEST(AnnotateByHand, MarkDraggedAside_IsATextWithAnArrow)
{
    OpenWindow open;
    ChartWidget &chart = modelChart(open);
    const QRectF bar = chart.chartScene().marks().last().shape;
    const std::string key = chart.series().marks.last().key.toStdString();
    drag(chart, bar.center(), {chart.chartScene().width() - 20, bar.center().y() + 4});
    typeInPlace(chart, {});
    EXPECT_TRUE(annotationsOf(open).empty()) << "a text that says nothing";
    drag(chart, bar.center(), {chart.chartScene().width() - 20, bar.center().y() + 4});
    typeInPlace(chart, u"the cheapest"_s);
    ASSERT_EQ(annotationsOf(open).size(), 1U);
    EXPECT_EQ(annotationsOf(open).front().kind, Annotation::Kind::Text);
    EXPECT_EQ(annotationsOf(open).front().item, key);
}

TEST(AnnotateByHand, ChosenLine_IsMovedWrittenAnewAndRemoved)
{
    OpenWindow open;
    ChartWidget &chart = modelChart(open);
    const QRectF plot = chart.chartScene().axes().plot;
    const QPointF strip = chart.chartScene().axes().valueStrip.center();
    QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, chart.mapFromScene(strip));
    typeInPlace(chart, u"goal"_s);
    ASSERT_TRUE(open.settle());
    const double before = *annotationsOf(open).front().value;
    const QPointF line(chart.chartScene().annotations().at(0).shape.left(), plot.top() + 2);
    drag(chart, line, line + QPointF(60, 0));
    ASSERT_TRUE(open.settle());
    EXPECT_GT(*annotationsOf(open).front().value, before);
    EXPECT_EQ(annotationsOf(open).front().text, "goal");
    const QPointF moved(chart.chartScene().annotations().at(0).shape.left(), plot.top() + 2);
    QTest::mouseDClick(chart.viewport(), Qt::LeftButton, {}, chart.mapFromScene(moved));
    typeInPlace(chart, u"aim"_s);
    ASSERT_TRUE(open.settle());
    EXPECT_EQ(annotationsOf(open).front().text, "aim");
    QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, chart.mapFromScene(moved));
    QTest::keyClick(&chart, Qt::Key_Delete);
    ASSERT_TRUE(open.settle());
    EXPECT_TRUE(annotationsOf(open).empty());
    open.session().undo();
    ASSERT_TRUE(open.settle());
    EXPECT_EQ(annotationsOf(open).front().text, "aim");
}

TEST(AnnotateByHand, ToolFromTheMenu_DrawsAnywhere_UntilEscape)
{
    OpenWindow open;
    ChartWidget &chart = modelChart(open);
    QMenu menu;
    open.window().workspace().mainChart()->annotations().fill(menu);
    QAction *const draw = actionOf(menu, u"Draw a line"_s);
    ASSERT_TRUE(draw);
    const QPointF middle = chart.chartScene().axes().plot.center();
    draw->trigger();
    QTest::keyClick(&chart, Qt::Key_Escape);
    QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, chart.mapFromScene(middle));
    EXPECT_FALSE(chart.findChild<QLineEdit *>(u"textInPlace"_s)) << "Escape ended it";
    draw->trigger();
    drag(chart, middle, middle + QPointF(80, 0));
    typeInPlace(chart, u"middle"_s);
    ASSERT_EQ(annotationsOf(open).size(), 1U);
    EXPECT_EQ(annotationsOf(open).front().kind, Annotation::Kind::Band);
}

/// The middle of a text of the chart, in its viewport.
QPoint placeOfText(ChartWidget &chart, const QString &text)
{
    for (const TextItem *item : chart.chartScene().textItems()) {
        // Names in it are kept whole.
        const QString line = item->lines().value(0).replace(QChar::Nbsp, u' ');
        if (!line.isEmpty() && text.startsWith(line))
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
    ASSERT_TRUE(waitFor([&chart] { return !chart.look().compact; }));
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
