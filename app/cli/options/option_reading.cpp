// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options/option_reading.h"

#include "app/engine/values/limits.h"

namespace podium {

using namespace Qt::StringLiterals;

void OptionReading::fail(const QString &problem)
{
    if (m_problem.isEmpty())
        m_problem = problem;
}

void OptionReading::wrong(Option option, const QString &right)
{
    fail(wrongValue(option, right, m_arguments.value(option).value_or(QString())));
}

void OptionReading::text(Option option, std::string &target)
{
    if (const auto value = m_arguments.value(option))
        target = value->toStdString();
}

void OptionReading::list(Option option, std::vector<std::string> &target, bool upper)
{
    if (!m_arguments.has(option))
        return;
    target.clear();
    for (const QString &item : m_arguments.list(option))
        target.push_back((upper ? item.toUpper() : item).toStdString());
}

void OptionReading::date(Option option, std::optional<Date> &target)
{
    const auto value = m_arguments.value(option);
    if (!value)
        return;
    target = parseDate(value->toStdString());
    if (!target && !value->isEmpty())
        wrong(option, CliText::tr("a day such as 2025-10-02"));
}

std::optional<double> OptionReading::number(Option option, double least, double most)
{
    const auto value = m_arguments.value(option);
    if (!value)
        return std::nullopt;
    bool ok = false;
    const double number = value->toDouble(&ok);
    if (ok && number >= least && number <= most)
        return number;
    wrong(option,
          most < kMostNumber ? CliText::tr("a number from %1 to %2").arg(least).arg(most)
                             : CliText::tr("a number of at least %1").arg(least));
    return std::nullopt;
}

void OptionReading::bound(Option option, std::optional<double> &target)
{
    if (m_arguments.value(option) == QString())
        target.reset();
    else if (const auto given = number(option, 0, kMostNumber))
        target = *given;
}

void OptionReading::wholeNumber(Option option, int &target)
{
    const auto value = m_arguments.value(option);
    if (!value)
        return;
    bool ok = false;
    const int number = value->toInt(&ok);
    if (ok && number >= 1)
        target = number;
    else
        wrong(option, CliText::tr("a whole number of at least 1"));
}

void OptionReading::numberWithin(Option option, double &target, double least, double most)
{
    if (const auto given = number(option, least, most))
        target = *given;
}

std::optional<qint64> OptionReading::whole(Option option, qint64 least, qint64 most)
{
    const auto value = m_arguments.value(option);
    if (!value)
        return std::nullopt;
    bool ok = false;
    const qint64 number = value->toLongLong(&ok);
    if (ok && number >= least && number <= most)
        return number;
    wrong(option, CliText::tr("a whole number from %1 to %2").arg(least).arg(most));
    return std::nullopt;
}

void OptionReading::flag(Option option, bool &target)
{
    std::optional<bool> chosen = target;
    choice(option, chosen, u"yes, no"_s);
    target = chosen.value_or(target);
}

void OptionReading::yesNoAny(Option option, std::optional<bool> &target)
{
    if (m_arguments.value(option) == u"any"_s)
        target.reset();
    else
        choice(option, target, u"yes, no, any"_s);
}

void OptionReading::choice(Option option, std::optional<bool> &target, const QString &right)
{
    const auto value = m_arguments.value(option);
    if (!value)
        return;
    if (*value == "yes"_L1)
        target = true;
    else if (*value == "no"_L1)
        target = false;
    else
        wrong(option, right);
}

} // namespace podium
