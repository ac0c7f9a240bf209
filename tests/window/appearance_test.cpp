// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/ranking/ranking_model.h"
#include "tests/support/printers.h"
#include "tests/window/open_window.h"
#include "ui/charts/chart_widget.h"
#include "ui/panels/pictures/chart_card.h"
#include "ui/window/workspace_stack.h"
#include "ui/workspaces/workspace.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolTip>

#include <gtest/gtest.h>

#include <algorithm>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

QString header(OpenWindow &open, int column)
{
    return open.table(u"rankingTable"_s).model()->headerData(column, Qt::Horizontal).toString();
}

/// Texts of buttons, labels and menus that a reader of Korean would not expect: whole English
/// words that are no names.
QStringList englishTexts(OpenWindow &open)
{
    static const QStringList words{u"Export"_s, u"Copy"_s,   u"Columns"_s, u"Ranking"_s,
                                   u"Source"_s, u"models"_s, u"Filter"_s,  u"File"_s};
    QStringList found;
    const auto look = [&](const QString &text) {
        for (const QString &word : words) {
            if (text.contains(word))
                found.append(text);
        }
    };
    for (const auto *button : open.window().findChildren<QAbstractButton *>())
        look(button->text());
    for (const auto *label : open.window().findChildren<QLabel *>())
        look(label->text());
    for (const QAction *action : open.window().menuBar()->actions())
        look(action->text());
    return found;
}

TEST(Appearance, Korean_ReachesTableChartMenusAndComesBack)
{
    OpenWindow open;
    open.window().appearance().setLanguageChoice(Settings::LanguageChoice::Korean);
    ASSERT_TRUE(open.settle());
    EXPECT_EQ(header(open, RankingModel::Country), u"국가"_s);
    EXPECT_EQ(open.column(u"rankingTable"_s, RankingModel::Country).front(), u"미국"_s);
    const ChartSeries &series = open.window().workspace().mainChart()->chart().series();
    EXPECT_EQ(series.marks.front().label, u"미국"_s);
    EXPECT_EQ(series.categoryAxisTitle, u"국가"_s);
    EXPECT_EQ(open.window().workspaces().title(0), u"순위"_s);
    EXPECT_EQ(englishTexts(open), QStringList());

    open.window().appearance().setLanguageChoice(Settings::LanguageChoice::English);
    ASSERT_TRUE(open.settle());
    EXPECT_EQ(header(open, RankingModel::Country), u"Country"_s);
    EXPECT_EQ(open.column(u"rankingTable"_s, RankingModel::Country).front(), u"United States"_s);
    EXPECT_EQ(OpenWindow::warnings(), QStringList());
}

TEST(Appearance, DarkTheme_PaintsEveryWorkspaceDark)
{
    OpenWindow open;
    open.window().appearance().setThemeChoice(Settings::ThemeChoice::Dark);
    for (int i = 0; i < open.window().workspaces().count(); ++i) {
        open.window().showWorkspace(i);
        ASSERT_TRUE(open.settle());
        const QImage picture = open.window().grab().toImage();
        qint64 light = 0;
        for (int y = 0; y < picture.height(); y += 4) {
            for (int x = 0; x < picture.width(); x += 4)
                light += qGray(picture.pixel(x, y)) > 128 ? 1 : 0;
        }
        const qint64 looked = qint64(picture.width() / 4) * (picture.height() / 4);
        EXPECT_LT(light, looked / 5) << open.window().workspaces().currentKey().toStdString();
    }
    EXPECT_EQ(OpenWindow::warnings(), QStringList());
}

/// 1280 × 720 with letters of 130 %: Qt scales all of it, so that this much is left.
TEST(Appearance, SmallScreenWithLargeFonts_HoldsTheWindowWithItsPanels)
{
    const QSize room(985, 534);
    OpenWindow open;
    open.press(Qt::Key_F8);
    for (const auto choice :
         {Settings::LanguageChoice::English, Settings::LanguageChoice::Korean}) {
        open.window().appearance().setLanguageChoice(choice);
        open.window().resize(room);
        for (int i = 0; i < open.window().workspaces().count(); ++i) {
            open.window().showWorkspace(i);
            ASSERT_TRUE(open.settle());
            EXPECT_EQ(open.window().size(), room)
                << open.window().workspaces().currentKey().toStdString();
        }
    }
}

TEST(Appearance, SmallWindow_HoldsBothPicturesOfTheRankingBetweenThePanels)
{
    OpenWindow open;
    open.window().resize(1280, 700);
    open.press(Qt::Key_F8);
    ASSERT_TRUE(open.settle());
    const auto charts = open.window().workspace().findChildren<ChartCard *>();
    EXPECT_EQ(charts.size(), 2);
    for (const ChartCard *each : charts)
        EXPECT_TRUE(each->isVisible());
    open.window().resize(985, 534);
    QCoreApplication::processEvents();
    EXPECT_EQ(std::ranges::count_if(charts, &QWidget::isVisible), 1) << "too narrow to be read";
}

QScrollArea &frameOf(QWidget &workspace)
{
    for (QWidget *parent = workspace.parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto *frame = qobject_cast<QScrollArea *>(parent))
            return *frame;
    }
    throw std::runtime_error("the workspace stands in no frame");
}

/// The names of own methods and of opened claims stand in tooltips.
TEST(Appearance, TooltipThatLooksLikeMarkUp_IsPlainText)
{
    OpenWindow open;
    QToolTip::showText(QPoint(10, 10), u"<img src='/etc/passwd'><b>Ours</b>"_s, &open.window());
    const QWidgetList all = QApplication::topLevelWidgets();
    const auto tip = std::ranges::find_if(
        all, [](const QWidget *widget) { return widget->inherits("QTipLabel"); });
    ASSERT_NE(tip, all.end());
    EXPECT_EQ(qobject_cast<const QLabel *>(*tip)->textFormat(), Qt::PlainText);
    QToolTip::hideText();
}

TEST(Appearance, SmallWindow_CutsNoButtonAtTheEdge)
{
    OpenWindow open;
    for (const auto choice :
         {Settings::LanguageChoice::English, Settings::LanguageChoice::Korean}) {
        open.window().appearance().setLanguageChoice(choice);
        open.window().resize(1280, 720);
        for (int i = 0; i < open.window().workspaces().count(); ++i) {
            open.window().showWorkspace(i);
            ASSERT_TRUE(open.settle());
            EXPECT_EQ(open.window().size(), QSize(1280, 720))
                << open.window().workspaces().currentKey().toStdString();
            EXPECT_LE(open.window().workspace().minimumSizeHint().width(),
                      open.window().workspaces().width())
                << "it would scroll";
            EXPECT_EQ(frameOf(open.window().workspace()).verticalScrollBar()->maximum(), 0)
                << open.window().workspaces().currentKey().toStdString() << " scrolls";
            EXPECT_LE(open.window().minimumSizeHint().width(), 1264)
                << open.window().workspaces().currentKey().toStdString();
            EXPECT_LE(open.window().minimumSizeHint().height(), 672)
                << open.window().workspaces().currentKey().toStdString();
        }
    }
}

} // namespace
} // namespace podium::tests
