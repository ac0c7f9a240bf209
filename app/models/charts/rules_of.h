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

/// Whether a picture draws the ends of any interval.
enum class Intervals { Drawn, None };

/// Whether its numbers follow from the index of one method: not those of money and events, nor
/// those that stand over several methods and say so.
[[nodiscard]] constexpr bool restsOnOneMethod(RulesOf what)
{
    switch (what) {
    case RulesOf::Rounds:
    case RulesOf::Programmes:
    case RulesOf::Figures:
    case RulesOf::Events:
    case RulesOf::Histories:
    case RulesOf::Calibration:
    case RulesOf::Indices:
        return false;
    case RulesOf::Models:
    case RulesOf::Countries:
    case RulesOf::CountryRules:
    case RulesOf::Composition:
    case RulesOf::MoneyIndex:
    case RulesOf::Profile:
    case RulesOf::Frontiers:
    case RulesOf::Lags:
    case RulesOf::Comparison:
    case RulesOf::Uncertainty:
    case RulesOf::Correlations:
        break;
    }
    return true;
}

} // namespace podium
