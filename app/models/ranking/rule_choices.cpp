// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/ranking/rule_choices.h"

#include <utility>

namespace podium {

namespace {

/// Adds one choice of a rule to `choices`: what is chosen now with that rule in its place.
template <typename Rule>
void addRule(QList<RuleChoice> &choices, const MethodChoice &now,
             std::optional<Rule> MethodChoice::*rule, const std::optional<Rule> &choice,
             const QString &text, const QString &meaning)
{
    MethodChoice chosen = now;
    chosen.*rule = choice;
    choices.append({std::move(chosen), text, meaning});
}

MissingRule missing(MissingRule::Kind kind)
{
    return {kind, MissingRule::kUsualCoverage};
}

} // namespace

QString RuleChoices::nameOf(const MethodChoice &before, const MethodChoice &choice)
{
    for (const auto rules : {&RuleChoices::normalisations, &RuleChoices::aggregations,
                             &RuleChoices::weights, &RuleChoices::missingRules}) {
        for (const RuleChoice &rule : rules(before)) {
            if (rule.choice == choice && choice != MethodChoice())
                return rule.text;
        }
    }
    return tr("The method's own rules");
}

QList<RuleChoice> RuleChoices::normalisations(const MethodChoice &now)
{
    QList<RuleChoice> choices;
    const auto add
        = [&](std::optional<Normalisation> choice, const QString &text, const QString &meaning) {
              addRule(choices, now, &MethodChoice::normalisation, choice, text, meaning);
          };
    add(std::nullopt, tr("As the method has it"), tr("Shares of questions solved, as published."));
    add(Normalisation::MinMax, tr("From the least to the best"),
        tr("0 for the least model of each evaluation, 100 for the best."));
    add(Normalisation::ZScore, tr("Standardised"),
        tr("Mean 50 and standard deviation 10 in each evaluation."));
    add(Normalisation::Percentile, tr("Percentile ranks"),
        tr("The share of the other models each one beats."));
    add(Normalisation::Borda, tr("Borda points"), tr("Points by rank; ties share them."));
    return choices;
}

QList<RuleChoice> RuleChoices::aggregations(const MethodChoice &now)
{
    QList<RuleChoice> choices;
    const auto add
        = [&](std::optional<Aggregation> choice, const QString &text, const QString &meaning) {
              addRule(choices, now, &MethodChoice::aggregation, choice, text, meaning);
          };
    add(std::nullopt, tr("As the method has it"), tr("The source's weighted mean."));
    add(Aggregation::Geometric, tr("Geometric mean"),
        tr("A weak score costs more than a strong one brings."));
    add(Aggregation::Harmonic, tr("Harmonic mean"), tr("Weak scores count most."));
    add(Aggregation::WinRate, tr("Mean win rate"),
        tr("How often a model beats another, over all evaluations."));
    add(Aggregation::Copeland, tr("Duels (Copeland)"),
        tr("How many others a model beats in the weighted majority of evaluations."));
    add(Aggregation::Borda, tr("Borda count"), tr("Points by rank in each evaluation."));
    return choices;
}

QList<RuleChoice> RuleChoices::weights(const MethodChoice &now)
{
    QList<RuleChoice> choices;
    const auto add = [&](const std::optional<WeightRule> &choice, const QString &text,
                         const QString &meaning) {
        addRule(choices, now, &MethodChoice::weights, choice, text, meaning);
    };
    using enum WeightRule::Kind;
    add(std::nullopt, tr("As the method has it"), tr("The source's weights."));
    add(WeightRule{Equal, {}}, tr("All equal"), tr("Each evaluation weighs the same."));
    add(WeightRule{Category, {}}, tr("Categories equal"),
        tr("Each category weighs the same, then each evaluation within it."));
    add(WeightRule{PrincipalComponent, {}}, tr("Principal component"),
        tr("What the evaluations have in common weighs most; correlation is not importance."));
    return choices;
}

/// Depends on how scores are brought together.
QString RuleChoices::gapMeaning(std::optional<Aggregation> aggregation)
{
    if (aggregation == Aggregation::Borda)
        return tr("A missing score counts no points; half of the weight must be there.");
    if (aggregation == Aggregation::Copeland)
        return tr("Duels go by the scores that both have; half of the weight must be there.");
    return tr(
        "The weights of the scores a model has are scaled up; half of the weight must be there.");
}

QList<RuleChoice> RuleChoices::missingRules(const MethodChoice &now)
{
    QList<RuleChoice> choices;
    const auto add
        = [&](std::optional<MissingRule> choice, const QString &text, const QString &meaning) {
              addRule(choices, now, &MethodChoice::missing, choice, text, meaning);
          };
    using enum MissingRule::Kind;
    add(std::nullopt, tr("As the method has it"), tr("A model that lacks a score has no index."));
    add(missing(Renormalise), tr("Weigh what is there"), gapMeaning(now.aggregation));
    add(missing(Mean), tr("Fill in the mean"),
        tr("What is filled in is marked and never called measured."));
    add(missing(Median), tr("Fill in the median"),
        tr("What is filled in is marked and never called measured."));
    add(missing(Regression), tr("Predict from the others"),
        tr("Least squares from the scores a model has; its interval is wider."));
    return choices;
}

} // namespace podium
