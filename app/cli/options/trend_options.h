// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options/option.h"

#include <QtCore/QCoreApplication>

#include <array>

namespace podium {

/// Commands over time, those that compare two rankings, and their options.
inline constexpr CommandSet kTrends = bit(Command::Agreement) | bit(Command::Frontier)
    | bit(Command::History) | bit(Command::Lag) | bit(Command::Pareto);
/// Those whose answers may be folded.
inline constexpr CommandSet kFoldedTrends
    = bit(Command::Agreement) | bit(Command::History) | bit(Command::Pareto);

inline constexpr std::array kTrendOptions{
    OptionInfo{Option::By, u"by", u"model|lab|country|openness",
               bit(Command::Frontier) | bit(Command::Lag) | bit(Command::Uncertainty)
                   | bit(Command::MoneyIndex) | bit(Command::Indices),
               OptionGroup::Trends,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "What a line is of. Frontiers: country (without it), lab or "
                                 "openness. Uncertainty: model (without it), or lab or country, "
                                 "each by its best model. Money beside the index, and "
                                 "indices: country (without it) or lab.")},
    OptionInfo{Option::Joined, u"joined", nullptr, bit(Command::History), OptionGroup::Trends,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "Ask for one line each; fails where snapshots follow different "
                                 "methods.")},
    OptionInfo{Option::Seats, u"seats", u"source|each|split",
               bit(Command::Countries) | bit(Command::ChartCountries) | kTrends,
               OptionGroup::Counting,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "Count a lab of several countries in the one the source names, in "
                                 "each, or split between them.")},
    OptionInfo{
        Option::Shifts, u"shifts", nullptr, bit(Command::Agreement), OptionGroup::Trends,
        QT_TRANSLATE_NOOP("podium::CliText", "List each item's shift, in place of the measures.")},
    OptionInfo{
        Option::WithMethod, u"with-method", u"ID", bit(Command::Agreement), OptionGroup::Trends,
        QT_TRANSLATE_NOOP("podium::CliText", "Compare with the same ranking under this method.")},
    OptionInfo{Option::WithRule, u"with-rule", u"RULE",
               bit(Command::Agreement) | bit(Command::ChartCountries), OptionGroup::Trends,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "Compare countries with those under this counting rule.")},
    OptionInfo{Option::WithView, u"with-view", u"FILE.json", bit(Command::Agreement),
               OptionGroup::Trends,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "Compare with the View in this file; --with-method and "
                                 "--with-rule override it.")},
    OptionInfo{Option::WithoutBestLab, u"without-best-lab", nullptr, bit(Command::Countries),
               OptionGroup::Counting,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "Add each country's value as if its best lab had no models.")},
};

} // namespace podium
