// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/rules/filter_menu.h"

#include "app/engine/ranking/selection.h"
#include "app/models/language/number_text.h"
#include "app/session/desk/desk.h"
#include "ui/panels/elements/live_menu.h"
#include "ui/panels/rules/date_dialog.h"

#include <QtWidgets/QInputDialog>

#include <algorithm>
#include <map>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct CountryCount {
    QString code;
    QString name;
    int models = 0;
};

/// Every country of the snapshot, the one with most models first.
std::vector<CountryCount> countriesOf(const Desk &desk)
{
    const AnswerData &shown = desk.shown();
    std::map<std::string, int> counts;
    for (const Model &model : shown.snapshot().models)
        ++counts[std::string(countryOrUnassigned(*shown.dataset, model))];
    std::vector<CountryCount> list;
    for (const auto &[code, models] : counts)
        list.push_back({toQString(code), desk.nameOfCountry(toQString(code)), models});
    std::ranges::stable_sort(list, std::ranges::greater{}, &CountryCount::models);
    return list;
}

bool contains(const std::vector<std::string> &list, const QString &code)
{
    return std::ranges::find(list, code.toStdString()) != list.end();
}

} // namespace

void FilterMenu::fill(QMenu &menu, Desk &desk)
{
    if (!desk.shown())
        return;
    addCountries(menu, desk);
    menu.addSeparator();
    addKinds(menu, desk);
    addDate(menu, desk);
    addSize(menu, desk);
    menu.addSeparator();
    addScores(menu, desk);
    menu.addSeparator();
    QAction *reset = menu.addAction(tr("Reset filters"));
    reset->setEnabled(desk.edit().hasFilters());
    reset->setStatusTip(tr("Let every country and every kind of model in again."));
    QObject::connect(reset, &QAction::triggered, &menu, [&desk] { desk.edit().resetFilters(); });
}

void FilterMenu::addCountries(QMenu &menu, Desk &desk)
{
    const View &view = desk.session().view();
    QAction *both = menu.addAction(tr("Exclude the United States and China"));
    both->setStatusTip(tr("Who leads among all others?"));
    QObject::connect(both, &QAction::triggered, &menu, [&desk] {
        desk.edit().excludeOnly({"US", "CN"});
    });
    QMenu *exclude = menu.addMenu(tr("Exclude a country"));
    QMenu *include = menu.addMenu(tr("Only these countries"));
    for (const CountryCount &country : countriesOf(desk)) {
        const QString text
            = tr("%1 (%2)").arg(country.name, countText(country.models, desk.language()));
        addSwitch(*exclude, text, contains(view.exclude, country.code),
                  tr("Leave the models of %1 out.").arg(country.name),
                  [&desk, code = country.code](bool on) { desk.edit().setExcluded(code, on); });
        addSwitch(
            *include, text, contains(view.include, country.code),
            tr("Show the models of %1 and of the other countries ticked here.").arg(country.name),
            [&desk, code = country.code](bool on) { desk.edit().setIncluded(code, on); });
    }
}

void FilterMenu::addKinds(QMenu &menu, Desk &desk)
{
    const View &view = desk.session().view();
    QMenu *weights = menu.addMenu(tr("Weights"));
    const auto addWeights
        = [&](const QString &text, std::optional<bool> open, const QString &hint) {
              addChoice(*weights, text, view.openWeights == open, hint,
                        [&desk, open] { desk.edit().setOpenWeights(open); });
          };
    addWeights(tr("Open and closed"), std::nullopt,
               tr("Models with open and with closed weights."));
    addWeights(tr("Only open weights"), true, tr("Models whose weights can be downloaded."));
    addWeights(tr("Only closed weights"), false, tr("Models that are only offered as a service."));
    QMenu *reasoning = menu.addMenu(tr("Reasoning"));
    const auto addReasoning
        = [&](const QString &text, std::optional<bool> on, const QString &hint) {
              addChoice(*reasoning, text, view.reasoning == on, hint,
                        [&desk, on] { desk.edit().setReasoning(on); });
          };
    addReasoning(tr("With and without reasoning"), std::nullopt, tr("All models."));
    addReasoning(tr("Only reasoning models"), true, tr("Models that think before they answer."));
    addReasoning(tr("Only without reasoning"), false, tr("Models that answer at once."));
}

void FilterMenu::addDate(QMenu &menu, Desk &desk)
{
    const View &view = desk.session().view();
    QMenu *date = menu.addMenu(tr("Released until"));
    addChoice(*date, tr("The day of the figures"), !view.asOf,
              tr("Every model of these figures, whenever it was released."),
              [&desk] { desk.edit().setAsOf(std::nullopt); });
    const QString other
        = view.asOf ? tr("%1…").arg(dateText(*view.asOf, desk.language())) : tr("Choose a day…");
    addChoice(*date, other, view.asOf.has_value(), tr("Leave models out that were released later."),
              [&desk, &menu] { askForDate(desk, menu.window()); });
}

void FilterMenu::addSize(QMenu &menu, Desk &desk)
{
    const auto most = desk.session().view().mostParameters;
    QMenu *size = menu.addMenu(tr("Size"));
    addChoice(*size, tr("Any size"), !most, tr("Models of known and of unknown size."),
              [&desk] { desk.edit().setMostParameters(std::nullopt); });
    bool listed = !most;
    for (const double billions : {4.0, 10.0, 40.0, 100.0}) {
        listed = listed || most == billions;
        addChoice(
            *size,
            tr("At most %1 billion parameters").arg(shortNumberText(billions, desk.language())),
            most == billions, tr("Models of unknown size are left out."),
            [&desk, billions] { desk.edit().setMostParameters(billions); });
    }
    const QString other = listed
        ? tr("Another size…")
        : tr("At most %1 billion…").arg(shortNumberText(*most, desk.language()));
    addChoice(*size, other, !listed, tr("Models of unknown size are left out."),
              [&desk, &menu] { askForSize(desk, menu.window()); });
}

void FilterMenu::addScores(QMenu &menu, Desk &desk)
{
    const View &view = desk.session().view();
    addSwitch(menu, tr("Estimated indices"), view.estimated,
              tr("Also rank models whose index the source only estimated; they are drawn hollow."),
              [&desk](bool on) { desk.edit().setEstimated(on); });
    addSwitch(menu, tr("Scores from later days"), view.laterScores,
              tr("Also rank models whose scores were recorded after the day of the figures."),
              [&desk](bool on) { desk.edit().setLaterScores(on); });
}

void FilterMenu::askForDate(Desk &desk, QWidget *parent)
{
    const View &view = desk.session().view();
    const Date suggestion = view.asOf.value_or(desk.shown().snapshot().date);
    DateDialog dialog(tr("Released until"),
                      {{tr("Leave models out that were released after this day:"), suggestion}},
                      desk.language(), parent);
    if (dialog.exec() == QDialog::Accepted)
        desk.edit().setAsOf(dialog.date());
}

void FilterMenu::askForSize(Desk &desk, QWidget *parent)
{
    bool accepted = false;
    const double start = desk.session().view().mostParameters.value_or(32);
    const double billions = QInputDialog::getDouble(parent, tr("Largest size"),
                                                    tr("At most this many billion parameters:"),
                                                    start, 0.1, 100000, 1, &accepted, {}, 1);
    if (accepted)
        desk.edit().setMostParameters(billions);
}

} // namespace podium
