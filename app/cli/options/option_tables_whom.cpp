// SPDX-License-Identifier: GPL-3.0-or-later
// Options that say whom a ranking holds, and how it is counted.
#include "app/cli/options/option_tables.h"

#include "app/cli/options/command_list.h"
#include "app/cli/options/option_reading.h"
#include "app/data/view/rule_text.h"
#include "app/engine/values/view.h"

#include <QtCore/QCoreApplication>

#include <array>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// Programmes and events are of countries.
bool hasLabs(const CommandInfo &info)
{
    return anyOf<Topic::Answered, Command::Deck>(info)
        && allBut<Command::Programmes, Command::Events>(info);
}

/// Wherever variants stand for themselves; the best of a country or lab is the same folded.
bool folds(const CommandInfo &info)
{
    const bool drawnProfile = anyOf<Command::Profile>(info) && anyOf<Topic::Drawn>(info);
    return anyOf<Topic::OneRanking, Command::Agreement, Command::History, Command::Pareto>(info)
        && allBut<Command::MoneyIndex>(info) && !drawnProfile;
}

/// Correlations have rows to draw, and one table of all with all to print.
bool hasTop(const CommandInfo &info)
{
    const bool drawnCorrelations = anyOf<Command::Correlations>(info) && anyOf<Topic::Drawn>(info);
    return drawnCorrelations
        || anyOf<Command::Rank, Command::Countries, Command::Composition, Command::ChartModels,
                 Command::ChartCountries, Command::ChartFunding, Command::Agreement,
                 Command::Uncertainty, Command::Table>(info);
}

constexpr auto kWhomOptions = std::to_array<OptionInfo>({
    {Option::Fold, u"fold", u"all|family|lab", OptionGroup::Whom, &folds,
     QT_TRANSLATE_NOOP("podium::CliText",
                       "All variants, the best of each family, or the best of each lab."),
     [](OptionReading &in, View &view) {
         in.named(
             view.folding, foldingFromText,
             u"all, family, lab"_s); // Histories follow models as themselves, unless somebody folds on purpose.
         if (in.command() == Command::History)
             view.trends.folded = true;
     }},
    {Option::Include, u"include", u"CC,..", OptionGroup::Whom, &anyOf<Topic::Filtered>,
     QT_TRANSLATE_NOOP("podium::CliText", "Only these countries; ISO codes such as KR,FR."),
     [](OptionReading &in, View &view) { in.list(view.include, true); }},
    {Option::Exclude, u"exclude", u"CC,..", OptionGroup::Whom, &anyOf<Topic::Filtered>,
     QT_TRANSLATE_NOOP("podium::CliText", "Without these countries."),
     [](OptionReading &in, View &view) { in.list(view.exclude, true); }},
    {Option::Lab, u"lab", u"L,..", OptionGroup::Whom, &hasLabs,
     QT_TRANSLATE_NOOP("podium::CliText", "Only these labs; ids or names."),
     [](OptionReading &in, View &view) {
         in.list(isMoney(*in.command()) ? view.money.labs : view.labs);
     }},
    {Option::OpenWeights, u"open-weights", u"yes|no|any", OptionGroup::Whom,
     &anyOf<Topic::Filtered>,
     QT_TRANSLATE_NOOP("podium::CliText", "Only models with, or without, open weights."),
     [](OptionReading &in, View &view) { in.yesNoAny(view.openWeights); }},
    {Option::Reasoning, u"reasoning", u"yes|no|any", OptionGroup::Whom, &anyOf<Topic::Filtered>,
     QT_TRANSLATE_NOOP("podium::CliText", "Only models that reason, or that do not."),
     [](OptionReading &in, View &view) { in.yesNoAny(view.reasoning); }},
    {Option::ReleasedFrom, u"released-from", u"DATE", OptionGroup::Whom, &anyOf<Topic::Filtered>,
     QT_TRANSLATE_NOOP("podium::CliText", "Only models released on this day or later."),
     [](OptionReading &in, View &view) { in.date(view.releasedFrom); }},
    {Option::OverParameters, u"over-parameters", u"B", OptionGroup::Whom, &anyOf<Topic::Filtered>,
     QT_TRANSLATE_NOOP("podium::CliText", "Only models of more than so many billion parameters."),
     [](OptionReading &in, View &view) { in.bound(view.overParameters); }},
    {Option::MaxParameters, u"max-parameters", u"B", OptionGroup::Whom, &anyOf<Topic::Filtered>,
     QT_TRANSLATE_NOOP("podium::CliText", "Only models of at most so many billion parameters."),
     [](OptionReading &in, View &view) { in.bound(view.mostParameters); }},
    {Option::OverPrice, u"over-price", u"USD", OptionGroup::Whom, &anyOf<Topic::Filtered>,
     QT_TRANSLATE_NOOP("podium::CliText",
                       "Only models that cost more than this per million tokens."),
     [](OptionReading &in, View &view) { in.bound(view.overPrice); }},
    {Option::MaxPrice, u"max-price", u"USD", OptionGroup::Whom, &anyOf<Topic::Filtered>,
     QT_TRANSLATE_NOOP("podium::CliText", "Only models that cost at most this per million tokens."),
     [](OptionReading &in, View &view) { in.bound(view.mostPrice); }},
    {Option::Text, u"text", u"T", OptionGroup::Whom, &anyOf<Topic::Ranked>,
     QT_TRANSLATE_NOOP("podium::CliText",
                       "Only models with this text in the name of model, lab or country."),
     [](OptionReading &in, View &view) { in.text(view.text); }},
    {Option::Rule, u"rule", u"RULE", OptionGroup::Counting,
     &anyOf<Command::Countries, Command::ChartCountries, Command::ChartModels, Command::Agreement,
            Command::History, Command::Indices, Command::Table>,
     QT_TRANSLATE_NOOP(
         "podium::CliText",
         "How models become a country's number: best, top-mean:K, count:N, labs-over:X, lab-sum, frontier-share or herfindahl."),
     [](OptionReading &in, View &view) {
         in.named(view.countingRule, countingRuleFromText, countingRuleTexts());
     }},
    {Option::Top, u"top", u"N", OptionGroup::Counting, &hasTop,
     QT_TRANSLATE_NOOP(
         "podium::CliText",
         "N of \"the top N\"; rank and countries print only ranks up to N, a chart draws only N rows. 22 without it."),
     [](OptionReading &in, View &view) { in.wholeNumber(view.top); }},
    {Option::Reference, u"reference", u"MODEL", OptionGroup::Counting,
     &anyOf<Command::Rank, Command::ChartModels, Command::ChartCountries, Command::Lag,
            Command::Table>,
     QT_TRANSLATE_NOOP(
         "podium::CliText",
         "Compare every index with this model's; in lag, the country, lab, \"open\" or \"closed\" that others are behind."),
     [](OptionReading &in, View &view) {
         in.text(in.command() == Command::Lag ? view.trends.reference : view.reference);
     }},
});

} // namespace

std::span<const OptionInfo> whomOptions()
{
    return kWhomOptions;
}

} // namespace podium
