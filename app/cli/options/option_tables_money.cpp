// SPDX-License-Identifier: GPL-3.0-or-later
// Options about money: what of it is shown, and how it is measured and summed.
#include "app/cli/options/option_tables.h"

#include "app/cli/options/option_reading.h"
#include "app/cli/text.h"
#include "app/engine/values/view.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

#include <array>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// No period narrows programmes, which run for years, or figures, which are of one.
bool hasPeriod(const CommandInfo &info)
{
    return anyOf<Topic::Money, Command::Table>(info)
        && allBut<Command::Programmes, Command::Figures>(info);
}

/// Whose profile it is, its operand says.
bool hasCountries(const CommandInfo &info)
{
    return anyOf<Topic::Money, Command::Deck, Command::Indices, Command::Table>(info)
        && allBut<Command::Profile>(info);
}

bool hasAmounts(const CommandInfo &info)
{
    return anyOf<Topic::Money, Command::Table>(info) && allBut<Command::Events>(info);
}

/// Each command has kinds of its own.
std::vector<std::string> &kindsOf(std::optional<Command> command, MoneyView &money)
{
    if (command == Command::Programmes)
        return money.programmeKinds;
    if (command == Command::Figures)
        return money.figureKinds;
    return command == Command::Events ? money.eventKinds : money.kinds;
}

std::optional<std::string> currencyFromText(const QString &value)
{
    static const QRegularExpression code(u"^[A-Za-z]{3}$"_s);
    return code.match(value).hasMatch() ? std::optional(value.toUpper().toStdString())
                                        : std::nullopt;
}

void readPayers(OptionReading &in, MoneyView &money)
{
    in.list(money.payers);
    for (const std::string &payer : money.payers) {
        if (payer != "public" && payer != "private" && payer != "mixed")
            in.wrong(u"public, private, mixed"_s, QString::fromStdString(payer));
    }
}

void readSum(OptionReading &in, MoneyView &money)
{
    in.word(money.sum);
    if (in.command() == Command::Programmes && money.sum == SumBy::Lab)
        in.wrong(u"none, country, year"_s);
}

constexpr auto kMoneyOptions = std::to_array<OptionInfo>({
    {Option::Country, u"country", u"CC,..", OptionGroup::Money, &hasCountries,
     QT_TRANSLATE_NOOP(
         "podium::CliText",
         "Only money of labs in these countries; in indices, the countries that are followed."),
     [](OptionReading &in, View &view) {
         in.list(in.command() == Command::Indices ? view.trends.items : view.money.countries, true);
     }},
    {Option::Kind, u"kind", u"K,..", OptionGroup::Money, &anyOf<Topic::Money, Command::Table>,
     QT_TRANSLATE_NOOP(
         "podium::CliText",
         "Only rounds, programmes, events or figures of these kinds, such as equity,debt, counted or not. Without it: all that count as new money."),
     [](OptionReading &in, View &view) { in.list(kindsOf(in.command(), view.money)); }},
    {Option::From, u"from", u"DATE", OptionGroup::Money, &hasPeriod,
     QT_TRANSLATE_NOOP("podium::CliText", "Announced on this day or later."),
     [](OptionReading &in, View &view) { in.date(view.money.from); }},
    {Option::To, u"to", u"DATE", OptionGroup::Money, &hasPeriod,
     QT_TRANSLATE_NOOP("podium::CliText", "Announced on this day or earlier."),
     [](OptionReading &in, View &view) { in.date(view.money.to); }},
    {Option::Currency, u"currency", u"CUR", OptionGroup::Money, &hasAmounts,
     QT_TRANSLATE_NOOP("podium::CliText", "Convert amounts to this currency; USD without it."),
     [](OptionReading &in, View &view) {
         in.named(view.money.currency, currencyFromText,
                  CliText::tr("a code such as USD, EUR or KRW"));
     }},
    {Option::Basis, u"basis", u"rounds|investment", OptionGroup::Money, &anyOf<Command::MoneyIndex>,
     QT_TRANSLATE_NOOP(
         "podium::CliText",
         "The money beside the index: rounds of labs, or private investment in AI over the longest period known."),
     [](OptionReading &in, View &view) { in.word(view.money.basis); }},
    {Option::Payer, u"payer", u"public|private|mixed,..", OptionGroup::Money,
     &anyOf<Command::Funding, Command::Programmes>,
     QT_TRANSLATE_NOOP("podium::CliText", "Only money from these payers."),
     [](OptionReading &in, View &view) { readPayers(in, view.money); }},
    {Option::Per, u"per", u"none|capita|gdp", OptionGroup::Money,
     &anyOf<Command::Funding, Command::Programmes>,
     QT_TRANSLATE_NOOP(
         "podium::CliText",
         "Add amounts per inhabitant, or in per cent of nominal gross domestic product, of the year stated."),
     [](OptionReading &in, View &view) { in.word(view.money.per); }},
    {Option::RateDate, u"rate-date", u"DATE", OptionGroup::Money,
     &anyOf<Command::Funding, Command::Figures, Command::Programmes, Command::MoneyIndex,
            Command::Profile>,
     QT_TRANSLATE_NOOP(
         "podium::CliText",
         "Convert all amounts at the rates of this day; at those of the days announced without it."),
     [](OptionReading &in, View &view) { in.date(view.money.rateDate); }},
    {Option::Real, u"real", nullptr, OptionGroup::Money,
     &anyOf<Command::Funding, Command::Figures, Command::Programmes, Command::MoneyIndex,
            Command::Profile>,
     QT_TRANSLATE_NOOP(
         "podium::CliText",
         "Amounts at prices of the newest year with a deflator; fails where the figures hold none."),
     [](OptionReading &in, View &view) { in.flag(view.money.real); }},
    {Option::Sum, u"sum", u"none|lab|country|year", OptionGroup::Money,
     &anyOf<Command::Funding, Command::Programmes>,
     QT_TRANSLATE_NOOP(
         "podium::CliText",
         "Sums in place of rows; programmes sum by country or year, and never across payer, kind or status."),
     [](OptionReading &in, View &view) { readSum(in, view.money); }},
});

} // namespace

std::span<const OptionInfo> moneyOptions()
{
    return kMoneyOptions;
}

} // namespace podium
