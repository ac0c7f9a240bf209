// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    Calibration,
    Correlations,
    Indices,
};

} // namespace podium
