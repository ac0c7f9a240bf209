// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options/view_options.h"

#include "app/cli/options/command_list.h"
#include "app/cli/options/option_list.h"
#include "app/cli/options/option_reading.h"
#include "app/cli/text.h"

namespace podium {

namespace {

std::vector<std::string> itemsOf(const QString &operand)
{
    std::vector<std::string> items;
    for (const QString &item : operand.split(u',', Qt::SkipEmptyParts))
        items.push_back(item.trimmed().toStdString());
    return items;
}

/// What stands behind a command takes the place of what the View's file says.
void applyOperands(const Arguments &arguments, View &view)
{
    const auto &[word, operands] = askedRows(arguments);
    if (operands.isEmpty())
        return;
    if (word == nameOf(Command::Compare)) {
        view.comparing.items.clear();
        for (const QString &operand : operands)
            view.comparing.items.push_back(operand.toStdString());
    }
    if (word == nameOf(Command::Diff)) {
        view.comparing.snapshot = operands.first().toStdString();
        view.snapshot = operands.value(1).toStdString();
    }
    if (word == nameOf(Command::History))
        view.trends.items = itemsOf(operands.first());
    if (word == nameOf(Command::Profile))
        view.money.countries = itemsOf(operands.first().toUpper());
}

/// Whom others are behind may be a country, which is written in capitals.
void spellReference(const Arguments &arguments, Trends &trends)
{
    if (arguments.command == Command::Lag && arguments.has(Option::Reference)
        && trends.by == TrendGroup::Country)
        trends.reference = QString::fromStdString(trends.reference).toUpper().toStdString();
}

void checkPeriod(OptionReading &reading, const MoneyView &money)
{
    if (money.from && money.to && *money.from > *money.to)
        reading.fail(CliText::tr("The period ends on %1, before it begins on %2; change --from or "
                                 "--to.")
                         .arg(QString::fromStdString(toIsoText(*money.to)),
                              QString::fromStdString(toIsoText(*money.from))));
}

} // namespace

OrUsage<void> applyOptions(const Arguments &arguments, View &view)
{
    OptionReading reading(arguments);
    for (const OptionInfo &option : optionList()) {
        if (option.read && arguments.has(option.option))
            option.read(reading.of(option), view);
    }
    applyOperands(arguments, view);
    spellReference(arguments, view.trends);
    checkPeriod(reading, view.money);
    if (!reading.problem().isEmpty())
        return tl::unexpected(reading.problem());
    return {};
}

} // namespace podium
