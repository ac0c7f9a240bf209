// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/elements/live_menu.h"

#include <QtGui/QActionGroup>

namespace podium {

namespace {

void empty(QMenu &menu)
{
    // QMenu::clear() removes the actions of sub-menus, but not the sub-menus themselves.
    const auto menus = menu.findChildren<QMenu *>(Qt::FindDirectChildrenOnly);
    const auto groups = menu.findChildren<QActionGroup *>(Qt::FindDirectChildrenOnly);
    menu.clear();
    qDeleteAll(menus);
    qDeleteAll(groups);
}

} // namespace

void fillWhenShown(QMenu &menu, std::function<void(QMenu &)> fill)
{
    menu.setToolTipsVisible(true);
    QObject::connect(&menu, &QMenu::aboutToShow, &menu, [&menu, fill = std::move(fill)] {
        empty(menu);
        fill(menu);
    });
}

QAction *addChoice(QMenu &menu, const QString &text, bool chosen, const QString &hint,
                   std::function<void()> choose)
{
    // Choices that follow one another belong together; anything between them ends the set.
    const QList<QAction *> actions = menu.actions();
    QActionGroup *group = actions.isEmpty() ? nullptr : actions.last()->actionGroup();
    if (!group)
        group = new QActionGroup(&menu);
    QAction *action = menu.addAction(text);
    action->setCheckable(true);
    action->setChecked(chosen);
    action->setStatusTip(hint);
    action->setToolTip(hint);
    group->addAction(action);
    QObject::connect(action, &QAction::triggered, &menu, std::move(choose));
    return action;
}

QAction *addSwitch(QMenu &menu, const QString &text, bool on, const QString &hint,
                   std::function<void(bool)> change)
{
    QAction *action = menu.addAction(text);
    action->setCheckable(true);
    action->setChecked(on);
    action->setStatusTip(hint);
    action->setToolTip(hint);
    QObject::connect(action, &QAction::triggered, &menu, std::move(change));
    return action;
}

} // namespace podium
