// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspaces/countries/country_menu.h"

#include "app/engine/ranking/selection.h"
#include "app/session/desk/desk.h"
#include "ui/panels/comparison/compare_menu.h"

#include <QtWidgets/QMenu>

namespace podium {

void CountryMenu::fill(QMenu &menu, Desk &desk, const QString &code)
{
    const QString name = desk.nameOfCountry(code);
    const auto add = [&menu](const QString &text, const QString &hint, auto &&act) {
        QAction *action = menu.addAction(text);
        action->setStatusTip(hint);
        QObject::connect(action, &QAction::triggered, &menu, act);
    };
    add(tr("Exclude %1").arg(name), tr("Leave the models of this country out."),
        [&desk, code] { desk.edit().setExcluded(code, true); });
    add(tr("Only %1").arg(name), tr("Show the models of this country only."),
        [&desk, code] { desk.edit().showOnly(code); });
    if (code.toStdString() != kUnassigned)
        CompareMenu::fill(menu, desk, code, name);
}

} // namespace podium
