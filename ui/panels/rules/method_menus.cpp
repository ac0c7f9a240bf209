// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/rules/method_menus.h"

#include "app/models/ranking/rule_choices.h"
#include "app/session/desk/desk.h"
#include "ui/panels/elements/live_menu.h"

namespace podium {

namespace {

void fill(QMenu &menu, Desk &desk, const QList<RuleChoice> &choices)
{
    const MethodChoice &now = desk.session().view().choice;
    for (const RuleChoice &rule : choices)
        addChoice(menu, rule.text, rule.choice == now, rule.meaning,
                  [&desk, choice = rule.choice] { desk.edit().chooseRules(choice); });
}

} // namespace

void MethodMenus::fillRules(QMenu &menu, Desk &desk)
{
    const MethodChoice &now = desk.session().view().choice;
    fill(*menu.addMenu(tr("Scores")), desk, RuleChoices::normalisations(now));
    fill(*menu.addMenu(tr("Put together by")), desk, RuleChoices::aggregations(now));
    fill(*menu.addMenu(tr("Weights of evaluations")), desk, RuleChoices::weights(now));
    fill(*menu.addMenu(tr("Missing scores")), desk, RuleChoices::missingRules(now));
    QAction *own = menu.addAction(tr("All as the method has it"));
    own->setEnabled(now != MethodChoice());
    QObject::connect(own, &QAction::triggered, &menu, [&desk] { desk.edit().chooseRules({}); });
}

} // namespace podium
