// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspaces/ranking/model_menu.h"

#include "app/session/desk/desk.h"
#include "ui/panels/comparison/compare_menu.h"
#include "ui/panels/inspector/model_facts.h"
#include "ui/panels/scenarios/scenario_steps.h"
#include "ui/workspaces/countries/country_menu.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QMenu>

namespace podium {

void ModelMenu::fill(QMenu &menu, Desk &desk, const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QString key = index.data(KeyRole).toString();
    const QString model = index.siblingAtColumn(RankingModel::Model).data().toString();
    const auto add = [&menu](const QString &text, const QString &hint, auto &&act) {
        QAction *action = menu.addAction(text);
        action->setStatusTip(hint);
        QObject::connect(action, &QAction::triggered, &menu, act);
    };
    add(tr("Compare all with %1").arg(model), tr("Show every index as a multiple of this one's."),
        [&desk, key] { desk.edit().compareWith(key); });
    CompareMenu::fill(menu, desk, key, model);
    const QString lab = index.data(LabRole).toString();
    const QString name = index.siblingAtColumn(RankingModel::Lab).data().toString();
    if (!lab.isEmpty())
        CompareMenu::fill(menu, desk, lab, name);
    menu.addSeparator();
    if (!lab.isEmpty()) {
        add(tr("All models of %1").arg(name),
            tr("Show every variant of this lab's models, and no others."),
            [&desk, lab] { desk.edit().showLab(lab); });
    }
    CountryMenu::fill(menu, desk, index.data(CountryRole).toString());
    menu.addSeparator();
    add(tr("What if %1 were not there").arg(model),
        tr("Take it out in a scenario of the document; every title says so."),
        [&desk, key, model] { ScenarioSteps::takeOut(desk, key, model); });
    add(tr("Copy record"), tr("Copy everything about this model as text."),
        [record = ModelFacts(desk, desk.table().mapToSource(index).row()).record()] {
            QGuiApplication::clipboard()->setText(record);
        });
}

} // namespace podium
