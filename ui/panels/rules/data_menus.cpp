// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/rules/data_menus.h"

#include "app/engine/methods/effective_method.h"
#include "app/engine/ranking/index.h"
#include "app/models/data/snapshot_words.h"
#include "app/models/ranking/method_words.h"
#include "app/session/desk/desk.h"
#include "ui/panels/elements/live_menu.h"
#include "ui/panels/rules/method_menus.h"

#include <algorithm>
#include <cmath>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

int rankedBy(const Dataset &dataset, const Snapshot &snapshot, const Method &method)
{
    if (!fits(dataset, snapshot, method))
        return 0;
    const std::vector<double> all = indices(dataset, snapshot, method);
    return static_cast<int>(
        std::ranges::count_if(all, [](double index) { return !std::isnan(index); }));
}

} // namespace

void DataMenus::fillSnapshots(QMenu &menu, Desk &desk)
{
    const AnswerData &shown = desk.shown();
    if (!shown)
        return;
    const auto &snapshots = shown.dataset->snapshots;
    for (std::size_t i = snapshots.size(); i-- > 0;) {
        const Snapshot &snapshot = snapshots[i];
        const QString name = snapshotName(snapshot, desk.language());
        const QString method = methodName(shown.dataset->methods[snapshot.method]);
        const QString text
            = tr("%1 (%2, %n models)", nullptr, static_cast<int>(snapshot.models.size()))
                  .arg(name, method);
        const QString remark = snapshotRemark(*shown.dataset, i);
        addChoice(menu, remark.isEmpty() ? text : text + u" · "_s + remark,
                  i == shown.answer->snapshot, toQString(snapshot.attribution),
                  [&desk, id = toQString(snapshot.id)] { desk.edit().chooseSnapshot(id); });
    }
}

void DataMenus::fillMethods(QMenu &menu, Desk &desk)
{
    const AnswerData &shown = desk.shown();
    if (!shown)
        return;
    const Snapshot &snapshot = shown.snapshot();
    const auto &methods = shown.dataset->methods;
    for (std::size_t i = 0; i < methods.size(); ++i) {
        const int ranked = rankedBy(*shown.dataset, snapshot, methods[i]);
        if (ranked == 0 && i != shown.answer->method && !methods[i].own)
            continue;
        const QString name = methodName(methods[i]);
        const QString text = i == snapshot.method
            ? tr("%1 (of these figures; ranks %n models)", nullptr, ranked).arg(name)
            : methods[i].own ? tr("%1 (own; ranks %n models)", nullptr, ranked).arg(name)
                             : tr("%1 (ranks %n models)", nullptr, ranked).arg(name);
        addChoice(menu, text, i == shown.answer->method,
                  tr("Rank by %1; models that lack one of its evaluations are left out.").arg(name),
                  [&desk, id = toQString(methods[i].id)] { desk.edit().chooseMethod(id); });
    }
    addRemovals(menu, desk);
    menu.addSeparator();
    MethodMenus::fillRules(menu, desk);
}

/// A View that ranks by a method that goes first follows the figures' own.
void DataMenus::addRemovals(QMenu &menu, Desk &desk)
{
    const Dataset &dataset = *desk.shown().dataset;
    const std::string usual = dataset.methods[desk.shown().snapshot().method].id;
    QMenu *away = nullptr;
    for (const Method &method : dataset.methods) {
        if (!method.own)
            continue;
        if (!away) {
            menu.addSeparator();
            away = menu.addMenu(tr("Take an own method away"));
        }
        QAction *action = away->addAction(methodName(method));
        action->setStatusTip(tr("Podium forgets it; the file it came from stays."));
        QObject::connect(action, &QAction::triggered, &menu, [&desk, usual, id = method.id] {
            if (desk.session().view().method == id)
                desk.edit().chooseMethod(toQString(usual));
            desk.session().removeMethod(id);
        });
    }
}

void DataMenus::fillFolding(QMenu &menu, Desk &desk)
{
    const Folding folding = desk.session().view().folding;
    const auto add = [&](Folding choice, const QString &text, const QString &hint) {
        addChoice(menu, text, folding == choice, hint,
                  [&desk, choice] { desk.edit().fold(choice); });
    };
    add(Folding::Lab, tr("One flagship per lab"), tr("Rank each lab's best model only."));
    add(Folding::Family, tr("Best variant per family"),
        tr("Rank each family's best variant only, such as GPT-5 (high)."));
    add(Folding::All, tr("All variants"), tr("Rank every variant that was measured."));
}

QString DataMenus::snapshotText(const Desk &desk)
{
    return desk.shown() ? snapshotName(desk.shown().snapshot(), desk.language()) : tr("Reading…");
}

QString DataMenus::dayText(const Desk &desk)
{
    return desk.shown() ? dateText(desk.shown().snapshot().date, desk.language()) : QString();
}

QString DataMenus::methodBrief(const Desk &desk)
{
    return desk.shown() ? methodName(desk.shown().method()) : QString();
}

QString DataMenus::methodText(const Desk &desk)
{
    if (!desk.shown())
        return tr("Reading…");
    const Method &method = desk.shown().method();
    QStringList changed
        = methodRuleWords(*desk.shown().dataset, *desk.shown().answer, desk.language());
    for (QString &rule : changed)
        rule = rule.section(u": "_s, 0, 0); // what exactly is said by the chip of the rule
    if (!changed.isEmpty())
        return methodName(method) + u" · "_s + changed.join(u", "_s);
    return tr("%1 (%n evaluations)", nullptr, static_cast<int>(method.parts.size()))
        .arg(methodName(method));
}

QString DataMenus::foldingText(const Desk &desk)
{
    if (!desk.shown())
        return tr("Reading…");
    switch (desk.shown().answer->view.folding) {
    case Folding::Lab:
        return tr("One flagship per lab");
    case Folding::Family:
        return tr("Best variant per family");
    case Folding::All:
        break;
    }
    return tr("All variants");
}

} // namespace podium
