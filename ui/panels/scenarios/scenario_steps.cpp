// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/scenarios/scenario_steps.h"

#include "app/data/scenarios/assuming.h"
#include "app/session/desk/desk.h"

#include <algorithm>
#include <iterator>
#include <memory>
#include <utility>

namespace podium {

namespace {

Scenario scenarioOf(Desk &desk, const std::string &name)
{
    const std::vector<Scenario> all = ScenarioSteps::all(desk);
    const auto found = std::ranges::find(all, name, &Scenario::name);
    return found == all.end() ? Scenario{name} : *found;
}

/// The scenario of that name with what `more` assumes.
Scenario grown(const Document &document, const Scenario &more)
{
    const auto &all = document.scenarios;
    const auto known = std::ranges::find(all, more.name, &Scenario::name);
    Scenario scenario = known == all.end() ? Scenario{more.name} : *known;
    for (const AssumedModel &model : more.models) {
        std::erase_if(scenario.models,
                      [&model](const AssumedModel &old) { return old.name == model.name; });
        scenario.models.push_back(model);
    }
    for (const std::string &id : more.without) {
        if (std::ranges::find(scenario.without, id) == scenario.without.end())
            scenario.without.push_back(id);
    }
    std::ranges::copy(more.rounds, std::back_inserter(scenario.rounds));
    scenario.on = true;
    return scenario;
}

/// Checked with the figures as they are without scenarios.
Result<DocumentChange> changeBy(const Scenario &more, const DocumentBasis &basis,
                                const Watch &watch)
{
    if (!basis.figures.shipped)
        return DocumentChange();
    const Figures below = withDocument(basis.figures, basis.document, {}, basis.own, watch);
    if (watch.isStopped())
        return stopped();
    auto checked = checkedScenario(*below.measured, grown(*basis.document, more));
    if (!checked)
        return tl::unexpected(checked.error());
    DocumentChange change;
    change.scenarios = {std::move(*checked)};
    return change;
}

} // namespace

std::vector<Scenario> ScenarioSteps::all(Desk &desk)
{
    const auto &document = desk.session().document();
    return document ? document->scenarios : std::vector<Scenario>();
}

QString ScenarioSteps::current(Desk &desk)
{
    QString name;
    for (const Scenario &scenario : all(desk))
        name = scenario.on ? toQString(scenario.name) : name;
    return name;
}

void ScenarioSteps::switchOn(Desk &desk, const std::string &name, bool on)
{
    Scenario scenario = scenarioOf(desk, name);
    scenario.on = on;
    DocumentChange change;
    change.scenarios = {scenario};
    const QString shown = toQString(name);
    keep(desk, change, [shown, on] {
        return on ? tr("Switch “%1” on").arg(shown) : tr("Switch “%1” off").arg(shown);
    });
}

void ScenarioSteps::add(Desk &desk, const Scenario &more, QObject *context, DocumentWork::Told told)
{
    const QString name = toQString(more.name);
    desk.documentWork().ask(
        changeOf([more](const DocumentBasis &basis, const Watch &watch) {
            return changeBy(more, basis, watch);
        }),
        [name] { return tr("What if: %1").arg(name); }, context, std::move(told));
}

void ScenarioSteps::takeOut(Desk &desk, const QString &id, const QString &name)
{
    const QString now = current(desk);
    Scenario scenario
        = scenarioOf(desk, (now.isEmpty() ? tr("Without %1").arg(name) : now).toStdString());
    const auto assumed = std::ranges::find_if(scenario.models, [&name](const AssumedModel &model) {
        return toQString(model.name) + toQString(kAssumedMark) == name;
    });
    if (assumed != scenario.models.end())
        scenario.models.erase(assumed);
    else
        scenario.without.push_back(id.toStdString());
    scenario.on = true;
    DocumentChange change;
    change.scenarios = {std::move(scenario)};
    keep(desk, change, [name] { return tr("Take out %1").arg(name); });
}

void ScenarioSteps::keep(Desk &desk, const DocumentChange &change, StepName name)
{
    Session &session = desk.session();
    if (change.isEmpty())
        return;
    if (!session.document())
        session.openDocument(std::make_shared<const Document>(), {});
    session.changeDocument(
        std::make_shared<const Document>(podium::changed(*session.document(), change)),
        session.view(), std::move(name));
}

} // namespace podium
