// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "tests/window/open_window.h"
#include "ui/window/workspace_stack.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QApplication>
#include <QtWidgets/QPushButton>

#include <gtest/gtest.h>

#include <algorithm>

namespace podium::tests {
namespace {

using namespace Qt::StringLiterals;

QList<QWidget *> focusable(const QWidget &window)
{
    QList<QWidget *> widgets;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->isEnabled() && !widget->focusProxy()
            && widget->focusPolicy() != Qt::NoFocus)
            widgets.append(widget);
    }
    return widgets;
}

QString nameOf(QWidget *widget)
{
    const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

QString pathOf(const QWidget *widget)
{
    QStringList path;
    for (; widget; widget = widget->parentWidget())
        path.prepend(QString::fromLatin1(widget->metaObject()->className()) + u' '
                     + widget->objectName());
    return path.join(u" > "_s);
}

TEST(Accessibility, EveryPartThatTakesTheFocus_HasAName)
{
    OpenWindow open;
    for (int i = 0; i < open.window().workspaces().count(); ++i) {
        open.window().showWorkspace(i);
        ASSERT_TRUE(open.settle());
        for (QWidget *widget : focusable(open.window()))
            EXPECT_FALSE(nameOf(widget).isEmpty()) << pathOf(widget).toStdString();
    }
}

TEST(Accessibility, TabKey_ReachesTableChartsAndSearch)
{
    OpenWindow open;
    QSet<QString> reached;
    for (int step = 0; step < 60; ++step) {
        open.press(Qt::Key_Tab);
        if (const QWidget *focus = QApplication::focusWidget())
            reached.insert(focus->objectName().isEmpty()
                               ? QString::fromLatin1(focus->metaObject()->className())
                               : focus->objectName());
    }
    for (const QString &wanted : {u"rankingTable"_s, u"search"_s, u"data"_s, u"filter"_s,
                                  u"podium::ChartWidget"_s, u"export"_s, u"copyRecord"_s})
        EXPECT_TRUE(reached.contains(wanted)) << wanted.toStdString();
}

TEST(Accessibility, PaneKey_WalksControlsRailCardsAndPanels_AndBack)
{
    OpenWindow open;
    open.window().showWorkspace(u"ranking"_s);
    ASSERT_TRUE(open.settle());
    QStringList reached;
    constexpr int kMost = 12;
    for (int step = 0; step < kMost; ++step) {
        open.press(Qt::Key_F6);
        reached.append(pathOf(QApplication::focusWidget()).section(u" > "_s, -1));
    }
    EXPECT_TRUE(reached.contains(u"podium::DataTable rankingTable"_s));
    EXPECT_TRUE(reached.contains(u"podium::FieldButton data"_s))
        << reached.join(u'\n').toStdString();
    EXPECT_TRUE(reached.contains(u"QPushButton "_s)) << "the rail";
    EXPECT_EQ(reached.filter(u"ChartWidget"_s).isEmpty(), false);
    const QWidget *here = QApplication::focusWidget();
    open.press(Qt::Key_F6);
    EXPECT_NE(QApplication::focusWidget(), here);
    open.press(Qt::Key_F6, Qt::ShiftModifier);
    EXPECT_EQ(QApplication::focusWidget(), here);
}

/// What was clicked is seen to be on; a ring around it would make it look otherwise, and one around
/// the picture, where the focus fell when its page went, as if that were chosen.
TEST(Accessibility, ClickedSwitch_HasTheFocusWithoutARing_UntilAKeyIsPressed)
{
    OpenWindow open;
    open.window().showWorkspace(u"funding"_s);
    ASSERT_TRUE(open.settle());
    const QList<QPushButton *> buttons = open.window().findChildren<QPushButton *>();
    const auto profile = std::ranges::find_if(buttons, [](const QPushButton *button) {
        return button->isVisible() && button->text() == u"Country profile"_s;
    });
    ASSERT_NE(profile, buttons.end());
    open.click(**profile);
    ASSERT_TRUE(open.settle());
    EXPECT_EQ(QApplication::focusWidget(), *profile);
    EXPECT_TRUE((*profile)->property("clicked").toBool());
    const QColor corner = (*profile)->grab().toImage().pixelColor(0, (*profile)->height() / 2);
    open.press(Qt::Key_Shift);
    EXPECT_FALSE((*profile)->property("clicked").toBool());
    EXPECT_NE((*profile)->grab().toImage().pixelColor(0, (*profile)->height() / 2), corner)
        << "the ring";
    EXPECT_FALSE(open.part<QWidget>(u"data"_s).focusPolicy() & Qt::ClickFocus);
}

} // namespace
} // namespace podium::tests
