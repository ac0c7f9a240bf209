// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "tests/window/open_window.h"
#include "ui/window/workspace_stack.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QApplication>

#include <gtest/gtest.h>

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

} // namespace
} // namespace podium::tests
