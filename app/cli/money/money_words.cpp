// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/money/money_words.h"

#include "app/cli/text.h"
#include "app/engine/money/profile.h"
#include "app/models/money/ledger_words.h"

namespace podium {

using namespace Qt::StringLiterals;

QJsonValue knownDate(std::optional<Date> date, DatePrecision precision)
{
    return date ? raw(knownDay(*date, precision)) : QJsonValue(QJsonValue::Null);
}

QList<QJsonValue> rateRecord(const std::optional<Conversion> &conversion, const std::string &from,
                             const std::string &to, DatePrecision precision)
{
    if (!conversion)
        return {QJsonValue::Null, QJsonValue::Null, QJsonValue::Null};
    const bool mean = conversion->monthlyMean;
    const DatePrecision known = mean && precision != DatePrecision::Year ? DatePrecision::Month
        : precision == DatePrecision::Unknown                            ? DatePrecision::Day
                                                                         : precision;
    const QString basis = from == to ? u"same"_s
        : conversion->pegged         ? u"peg"_s
        : mean                       ? u"mean"_s
                                     : u"reference"_s;
    return {raw(conversion->rate.toText()), knownDate(conversion->rateDate, known), basis};
}

QList<QJsonValue> relativeRecord(const std::optional<RelativeAmount> &relative,
                                 const MoneyView &money)
{
    if (!relative)
        return {QJsonValue::Null, QJsonValue::Null, QJsonValue::Null};
    return {raw(relative->value.toText()),
            money.per == MoneyPer::Gdp ? u"percent of GDP"_s
                                       : toQString(money.currency) + u" per person"_s,
            relative->year};
}

QString relativeCell(const std::optional<RelativeAmount> &relative, const MoneyView &money,
                     Language language)
{
    return relative ? relativeText(*relative, money, language) : u"–"_s;
}

QString joinedWords(const std::vector<std::string> &words)
{
    QStringList out;
    for (const std::string &word : words)
        out.append(toQString(word));
    return out.join(u"; "_s);
}

QString conversionText(const MoneyView &money, Language language)
{
    QString text = money.rateDate
        ? CliText::tr("In %1 at the rates of %2.")
              .arg(toQString(money.currency), longDateText(*money.rateDate, language))
        : CliText::tr("In %1 at the rates of the days announced; means of the period where only "
                      "that is known.")
              .arg(toQString(money.currency));
    if (money.real)
        text += u' ' + CliText::tr("At prices of the newest year with a deflator.");
    return text;
}

} // namespace podium
