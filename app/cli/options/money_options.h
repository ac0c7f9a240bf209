// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options/option.h"

#include <QtCore/QCoreApplication>

#include <array>

namespace podium {

/// Commands that set money beside the ranking.
inline constexpr CommandSet kBesideRanking = bit(Command::MoneyIndex) | bit(Command::Profile);
/// Commands on money and its surroundings, besides "funding" and its chart.
inline constexpr CommandSet kContext
    = bit(Command::Events) | bit(Command::Figures) | bit(Command::Programmes) | kBesideRanking;
inline constexpr CommandSet kAmounts
    = bit(Command::Funding) | bit(Command::Figures) | bit(Command::Programmes) | kBesideRanking;
inline constexpr CommandSet kSummed = bit(Command::Funding) | bit(Command::Programmes);

/// The part of the options' table on how money is measured and summed.
inline constexpr std::array kMoneyOptions{
    OptionInfo{Option::Basis, u"basis", u"rounds|investment", bit(Command::MoneyIndex),
               OptionGroup::Money,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "The money beside the index: rounds of labs, or private "
                                 "investment in AI over the longest period known.")},
    OptionInfo{Option::Payer, u"payer", u"public|private|mixed,..", kSummed, OptionGroup::Money,
               QT_TRANSLATE_NOOP("podium::CliText", "Only money from these payers.")},
    OptionInfo{Option::Per, u"per", u"none|capita|gdp", kSummed, OptionGroup::Money,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "Add amounts per inhabitant, or in per cent of nominal gross "
                                 "domestic product, of the year stated.")},
    OptionInfo{Option::RateDate, u"rate-date", u"DATE", kAmounts, OptionGroup::Money,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "Convert all amounts at the rates of this day; at those of the "
                                 "days announced without it.")},
    OptionInfo{Option::Real, u"real", nullptr, kAmounts, OptionGroup::Money,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "Amounts at prices of the newest year with a deflator; fails "
                                 "where the figures hold none.")},
    OptionInfo{Option::Sum, u"sum", u"none|lab|country|year", kSummed, OptionGroup::Money,
               QT_TRANSLATE_NOOP("podium::CliText",
                                 "Sums in place of rows; programmes sum by country or year, and "
                                 "never across payer, kind or status.")},
};

} // namespace podium
