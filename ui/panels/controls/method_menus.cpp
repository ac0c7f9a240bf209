// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/controls/method_menus.h"

#include "ui/panels/controls/live_menu.h"
#include "ui/panels/desk.h"

namespace podium {

namespace {

/// Adds one choice of a rule; an absent one is the method's own.
template <typename Rule>
void addRule(QMenu &menu, Desk &desk, std::optional<Rule> MethodChoice::*rule,
             const std::optional<Rule> &choice, const QString &text, const QString &hint)
{
    addChoice(menu, text, desk.session().view().choice.*rule == choice, hint,
              [&desk, rule, choice, text] {
                  MethodChoice changed = desk.session().view().choice;
                  changed.*rule = choice;
                  desk.edit().chooseRules(changed, text);
              });
}

MissingRule missing(MissingRule::Kind kind)
{
    return {kind, MissingRule::kUsualCoverage};
}

} // namespace

void MethodMenus::fillRules(QMenu &menu, Desk &desk)
{
    fillNormalisation(*menu.addMenu(tr("Scores")), desk);
    fillAggregation(*menu.addMenu(tr("Put together by")), desk);
    fillWeights(*menu.addMenu(tr("Weights of evaluations")), desk);
    fillMissing(*menu.addMenu(tr("Missing scores")), desk);
    QAction *own = menu.addAction(tr("All as the method has it"));
    own->setEnabled(desk.session().view().choice != MethodChoice());
    QObject::connect(own, &QAction::triggered, &menu,
                     [&desk] { desk.edit().chooseRules({}, tr("The method's own rules")); });
}

void MethodMenus::fillNormalisation(QMenu &menu, Desk &desk)
{
    const auto add = [&](std::optional<Normalisation> choice, const QString &text,
                         const QString &hint) {
        addRule(menu, desk, &MethodChoice::normalisation, choice, text, hint);
    };
    add(std::nullopt, tr("As the method has it"), tr("Shares of questions solved, as published."));
    add(Normalisation::MinMax, tr("From the least to the best"),
        tr("0 for the least model of each evaluation, 100 for the best."));
    add(Normalisation::ZScore, tr("Standardised"), tr("Mean 50 and standard deviation 10 in each evaluation."));
    add(Normalisation::Percentile, tr("Percentile ranks"),
        tr("The share of the other models each one beats."));
    add(Normalisation::Borda, tr("Borda points"), tr("Points by rank; ties share them."));
}

void MethodMenus::fillAggregation(QMenu &menu, Desk &desk)
{
    const auto add = [&](std::optional<Aggregation> choice, const QString &text,
                         const QString &hint) {
        addRule(menu, desk, &MethodChoice::aggregation, choice, text, hint);
    };
    add(std::nullopt, tr("As the method has it"), tr("The source's weighted mean."));
    add(Aggregation::Geometric, tr("Geometric mean"), tr("A weak score costs more than a strong one brings."));
    add(Aggregation::Harmonic, tr("Harmonic mean"), tr("Weak scores count most."));
    add(Aggregation::WinRate, tr("Mean win rate"),
        tr("How often a model beats another, over all evaluations."));
    add(Aggregation::Copeland, tr("Duels (Copeland)"),
        tr("How many others a model beats in the weighted majority of evaluations."));
    add(Aggregation::Borda, tr("Borda count"), tr("Points by rank in each evaluation."));
}

void MethodMenus::fillWeights(QMenu &menu, Desk &desk)
{
    const auto add = [&](std::optional<WeightRule> choice, const QString &text,
                         const QString &hint) {
        addRule(menu, desk, &MethodChoice::weights, choice, text, hint);
    };
    using enum WeightRule::Kind;
    add(std::nullopt, tr("As the method has it"), tr("The source's weights."));
    add(WeightRule{Equal, {}}, tr("All equal"), tr("Each evaluation weighs the same."));
    add(WeightRule{Category, {}}, tr("Categories equal"),
        tr("Each category weighs the same, then each evaluation within it."));
    add(WeightRule{PrincipalComponent, {}}, tr("Principal component"),
        tr("What the evaluations have in common weighs most; correlation is not importance."));
}

void MethodMenus::fillMissing(QMenu &menu, Desk &desk)
{
    const auto add = [&](std::optional<MissingRule> choice, const QString &text,
                         const QString &hint) {
        addRule(menu, desk, &MethodChoice::missing, choice, text, hint);
    };
    using enum MissingRule::Kind;
    add(std::nullopt, tr("As the method has it"), tr("A model that lacks a score has no index."));
    add(missing(Renormalise), tr("Weigh what is there"),
        tr("The weights of the scores a model has are scaled up; half of the weight must be there."));
    add(missing(Mean), tr("Fill in the mean"), tr("What is filled in is marked and never called measured."));
    add(missing(Median), tr("Fill in the median"), tr("What is filled in is marked and never called measured."));
    add(missing(Regression), tr("Predict from the others"),
        tr("Least squares from the scores a model has; its interval is wider."));
}

} // namespace podium
