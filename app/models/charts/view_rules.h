// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/answer.h"
#include "app/models/language/language.h"
#include "app/models/tables/answer_model.h"

namespace podium {

/// What a picture, table or file shows; other parts of a View act on each.
enum class RulesOf {
    Models,
    Countries,
    CountryRules, ///< countries under two counting rules
    Composition,
    Rounds,     ///< and what labs raised
    Programmes, ///< and their sums
    MoneyIndex, ///< money beside the index
    Profile,    ///< of countries
    Figures,    ///< of countries and labs, other than money raised
    Events,
    Frontiers,
    Histories,
    Lags,
    Comparison, ///< of models, labs or countries, and what makes them tie
    Uncertainty,
};

/// Everything in the View that acts on what is shown, in one line; the only place that writes it,
/// for pictures, tables, JSON and files. What it leaves unsaid does not act there.
[[nodiscard]] QString rulesLine(const Dataset &dataset, const Answer &answer, Language language,
                                RulesOf what);
[[nodiscard]] QString rulesLine(const AnswerData &data, RulesOf what);

} // namespace podium
