// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options/option_reading.h"

#include "app/engine/values/limits.h"

namespace podium {

using namespace Qt::StringLiterals;

QString nameOf(const OptionInfo &option)
{
    return u"--"_s + QString::fromUtf16(option.name);
}

QString wrongValue(const OptionInfo &option, const QString &right, const QString &value)
{
    return CliText::tr("%1 takes %2, not \"%3\".").arg(nameOf(option), right, value);
}

OptionReading &OptionReading::of(const OptionInfo &option)
{
    m_option = &option;
    return *this;
}

void OptionReading::fail(const QString &problem)
{
    if (m_problem.isEmpty())
        m_problem = problem;
}

void OptionReading::wrong(const QString &right)
{
    wrong(right, value().value_or(QString()));
}

void OptionReading::wrong(const QString &right, const QString &value)
{
    fail(wrongValue(*m_option, right, value));
}

bool OptionReading::isGiven() const
{
    return m_arguments.has(m_option->option);
}

std::optional<QString> OptionReading::value() const
{
    return m_arguments.value(m_option->option);
}

QStringList OptionReading::items() const
{
    return m_arguments.list(m_option->option);
}

void OptionReading::text(std::string &target)
{
    if (const auto given = value())
        target = given->toStdString();
}

void OptionReading::list(std::vector<std::string> &target, bool upper)
{
    if (!isGiven())
        return;
    target.clear();
    for (const QString &item : items())
        target.push_back((upper ? item.toUpper() : item).toStdString());
}

void OptionReading::date(std::optional<Date> &target)
{
    const auto given = value();
    if (!given)
        return;
    target = parseDate(given->toStdString());
    if (!target && !given->isEmpty())
        wrong(CliText::tr("a day such as 2025-10-02"));
}

std::optional<double> OptionReading::number(double least, double most)
{
    const auto given = value();
    if (!given)
        return std::nullopt;
    bool ok = false;
    const double number = given->toDouble(&ok);
    if (ok && number >= least && number <= most)
        return number;
    wrong(most < kMostNumber ? CliText::tr("a number from %1 to %2").arg(least).arg(most)
                             : CliText::tr("a number of at least %1").arg(least));
    return std::nullopt;
}

void OptionReading::bound(std::optional<double> &target)
{
    if (value() == QString())
        target.reset();
    else if (const auto given = number(0, kMostNumber))
        target = *given;
}

void OptionReading::wholeNumber(int &target)
{
    const auto given = value();
    if (!given)
        return;
    bool ok = false;
    const int number = given->toInt(&ok);
    if (ok && number >= 1)
        target = number;
    else
        wrong(CliText::tr("a whole number of at least 1"));
}

void OptionReading::numberWithin(double &target, double least, double most)
{
    if (const auto given = number(least, most))
        target = *given;
}

std::optional<qint64> OptionReading::whole(qint64 least, qint64 most)
{
    const auto given = value();
    if (!given)
        return std::nullopt;
    bool ok = false;
    const qint64 number = given->toLongLong(&ok);
    if (ok && number >= least && number <= most)
        return number;
    wrong(CliText::tr("a whole number from %1 to %2").arg(least).arg(most));
    return std::nullopt;
}

void OptionReading::flag(bool &target)
{
    std::optional<bool> chosen = target;
    choice(chosen, u"yes, no"_s);
    target = chosen.value_or(target);
}

void OptionReading::yesNoAny(std::optional<bool> &target)
{
    if (value() == u"any"_s)
        target.reset();
    else
        choice(target, u"yes, no, any"_s);
}

void OptionReading::choice(std::optional<bool> &target, const QString &right)
{
    const auto given = value();
    if (!given)
        return;
    if (*given == "yes"_L1)
        target = true;
    else if (*given == "no"_L1)
        target = false;
    else
        wrong(right);
}

} // namespace podium
