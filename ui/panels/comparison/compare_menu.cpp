// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/comparison/compare_menu.h"

#include "app/session/desk/desk.h"

#include <QtWidgets/QMenu>

namespace podium {

void CompareMenu::fill(QMenu &menu, Desk &desk, const QString &item, const QString &name)
{
    QAction *action = menu.addAction(tr("Add %1 to Compare").arg(name));
    const bool possible = desk.edit().canAddToCompare(item);
    action->setEnabled(possible);
    action->setStatusTip(possible                          ? tr("Set it beside others in Compare.")
                             : desk.edit().isCompareFull() ? tr("Six are compared already.")
                                                           : tr("It is compared already."));
    QObject::connect(action, &QAction::triggered, &menu,
                     [&desk, item] { desk.edit().addToCompare({item}); });
}

} // namespace podium
