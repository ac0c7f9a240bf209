// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/desk/desk.h"
#include "tests/window/open_window.h"
#include "ui/charts/chart_widget.h"
#include "ui/panels/pictures/annotate_menu.h"
#include "ui/panels/pictures/chart_card.h"
#include "ui/workspaces/workspace.h"

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

} // namespace
} // namespace podium::tests
