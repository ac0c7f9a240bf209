// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/money/money_records.h"

#include "app/engine/money/profile.h"
#include "app/models/language/language.h"

namespace podium {

using namespace Qt::StringLiterals;

QVariant exactAmount(const std::optional<Decimal> &amount)
{
    return amount ? QVariant(toQString(amount->toText())) : QVariant();
}

QVariant wholeAmount(const std::optional<Decimal> &amount)
{
    return amount ? QVariant(toQString(amount->toWholeText())) : QVariant();
}

QVariant knownDate(std::optional<Date> date, DatePrecision precision)
{
    const QString day = date ? toQString(knownDay(*date, precision)) : QString();
    return day.isEmpty() ? QVariant() : QVariant(day);
}

QString relativeUnit(const MoneyView &money)
{
    return money.per == MoneyPer::Gdp ? u"percent of GDP"_s
                                      : toQString(money.currency) + u" per person"_s;
}

} // namespace podium
