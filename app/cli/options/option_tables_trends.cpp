// SPDX-License-Identifier: GPL-3.0-or-later
// Options of commands over time, and of those that compare two rankings.
#include "app/cli/options/option_tables.h"

#include "app/cli/options/option_reading.h"
#include "app/data/view/rule_text.h"
#include "app/engine/values/view.h"

#include <QtCore/QCoreApplication>

#include <array>

namespace podium {

namespace {

/// What a line is of is another field for simulations and for money.
void readGroup(OptionReading &in, View &view)
{
    if (in.command() == Command::Uncertainty)
        in.word(view.robustness.by);
    else if (in.command() == Command::MoneyIndex)
        in.word(view.money.indexBy);
    else
        in.word(view.trends.by);
}

constexpr auto kTrendOptions = std::to_array<OptionInfo>({
    {Option::By, u"by", u"model|lab|country|openness", OptionGroup::Trends,
     &anyOf<Command::Frontier, Command::Lag, Command::Uncertainty, Command::MoneyIndex,
            Command::Indices>,
     QT_TRANSLATE_NOOP(
         "podium::CliText",
         "What a line is of. Frontiers: country (without it), lab or openness. Uncertainty: model (without it), or lab or country, each by its best model. Money beside the index, and indices: country (without it) or lab."),
     [](OptionReading &in, View &view) { readGroup(in, view); }},
    {Option::Joined, u"joined", nullptr, OptionGroup::Trends, &anyOf<Command::History>,
     QT_TRANSLATE_NOOP("podium::CliText",
                       "Ask for one line each; fails where snapshots follow different methods."),
     [](OptionReading &in, View &view) { in.flag(view.trends.joined); }},
    {Option::Seats, u"seats", u"source|each|split", OptionGroup::Counting,
     &anyOf<Command::Agreement, Command::Frontier, Command::History, Command::Lag,
            Command::Countries, Command::ChartCountries, Command::Table>,
     QT_TRANSLATE_NOOP(
         "podium::CliText",
         "Count a lab of several countries in the one the source names, in each, or split between them."),
     [](OptionReading &in, View &view) { in.word(view.seats); }},
    {Option::Shifts, u"shifts", nullptr, OptionGroup::Trends, &anyOf<Command::Agreement>,
     QT_TRANSLATE_NOOP("podium::CliText", "List each item's shift, in place of the measures.")},
    {Option::WithMethod, u"with-method", u"ID", OptionGroup::Trends, &anyOf<Command::Agreement>,
     QT_TRANSLATE_NOOP("podium::CliText", "Compare with the same ranking under this method.")},
    {Option::WithRule, u"with-rule", u"RULE", OptionGroup::Trends,
     &anyOf<Command::Agreement, Command::ChartCountries>,
     QT_TRANSLATE_NOOP("podium::CliText", "Compare countries with those under this counting rule."),
     [](OptionReading &in, View &view) { // Agreement makes a View of its own of the other rule.
         if (in.command() == Command::ChartCountries)
             in.named(view.otherRule, countingRuleFromText, countingRuleTexts());
     }},
    {Option::WithView, u"with-view", u"FILE.json", OptionGroup::Trends, &anyOf<Command::Agreement>,
     QT_TRANSLATE_NOOP(
         "podium::CliText",
         "Compare with the View in this file; --with-method and --with-rule override it.")},
    {Option::WithoutBestLab, u"without-best-lab", nullptr, OptionGroup::Counting,
     &anyOf<Command::Countries>,
     QT_TRANSLATE_NOOP("podium::CliText",
                       "Add each country's value as if its best lab had no models."),
     [](OptionReading &in, View &view) { in.flag(view.withoutBestLab); }},
});

} // namespace

std::span<const OptionInfo> trendOptions()
{
    return kTrendOptions;
}

} // namespace podium
