// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/panes.h"

#include "ui/panels/elements/card.h"
#include "ui/panels/rules/control_bar.h"
#include "ui/window/rail.h"
#include "ui/workspaces/workspace.h"

#include <QtCore/QList>
#include <QtWidgets/QAbstractScrollArea>
#include <QtWidgets/QDockWidget>

#include <algorithm>

namespace podium {

namespace {

bool isPane(const QWidget *widget)
{
    return qobject_cast<const Card *>(widget) || qobject_cast<const ControlBar *>(widget)
        || qobject_cast<const Rail *>(widget) || qobject_cast<const Workspace *>(widget)
        || qobject_cast<const QDockWidget *>(widget);
}

/// The innermost one; null beside all.
QWidget *paneOf(QWidget *widget)
{
    while (widget && !isPane(widget))
        widget = widget->parentWidget();
    return widget;
}

bool takesFocus(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled()
        && (widget->focusPolicy() & Qt::TabFocus) != 0;
}

/// What the Tab key reaches, from the first control on.
QList<QWidget *> stopsOf(QWidget &window)
{
    QList<QWidget *> stops;
    for (QWidget *next = window.nextInFocusChain(); next != &window;
         next = next->nextInFocusChain()) {
        if (next->window() == &window && takesFocus(next))
            stops.append(next);
    }
    return stops;
}

struct Pane {
    QWidget *pane;
    QWidget *first;
};

QList<Pane> panesOf(QWidget &window)
{
    QList<Pane> panes;
    for (QWidget *stop : stopsOf(window)) {
        QWidget *pane = paneOf(stop);
        const auto known = std::ranges::find(panes, pane, &Pane::pane);
        if (pane && known == panes.end())
            panes.append(Pane{pane, stop});
        else if (pane && qobject_cast<QAbstractScrollArea *>(stop)
                 && !qobject_cast<QAbstractScrollArea *>(known->first))
            known->first = stop;
    }
    return panes;
}

} // namespace

void goToPane(QWidget &window, int by)
{
    const QList<Pane> panes = panesOf(window);
    if (panes.isEmpty())
        return;
    const auto now = std::ranges::find(panes, paneOf(window.focusWidget()), &Pane::pane);
    const qsizetype count = panes.size();
    const qsizetype at = now == panes.end() ? (by > 0 ? -1 : count) : now - panes.begin();
    panes.at((at + by + count) % count).first->setFocus(Qt::TabFocusReason);
}

} // namespace podium
