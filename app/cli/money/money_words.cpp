// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/money/money_words.h"

#include "app/cli/text.h"
#include "app/models/language/number_text.h"
#include "app/models/money/ledger_words.h"
#include "app/models/money/money_rules.h"
#include "app/models/money/rate_words.h"

namespace podium {

using namespace Qt::StringLiterals;

QJsonValue knownDate(std::optional<Date> date, DatePrecision precision)
{
    return date ? raw(knownDay(*date, precision)) : QJsonValue(QJsonValue::Null);
}

QList<QJsonValue> rateRecord(const std::optional<Conversion> &conversion)
{
    if (!conversion)
        return {QJsonValue::Null, QJsonValue::Null, QJsonValue::Null};
    return {raw(conversion->rate.toText()), knownDate(conversion->rateDate, conversion->ratePeriod),
            rateStepKey(*conversion)};
}

QString boundKey(Bound bound)
{
    switch (bound) {
    case Bound::Exact:
        break;
    case Bound::AtLeast:
        return u"at_least"_s;
    case Bound::AtMost:
        return u"at_most"_s;
    case Bound::Unsure:
        return u"unsure"_s;
    }
    return u"exact"_s;
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

QJsonValue pricesYear(const Ledger &ledger, const MoneyView &money)
{
    return raw(pricesOf(ledger, money));
}

QString relativeCell(const std::optional<RelativeAmount> &relative, const MoneyView &money,
                     Language language, bool approximate)
{
    return relative ? relativeText(*relative, money, language, approximate) : u"–"_s;
}

QString joinedWords(const std::vector<std::string> &words)
{
    return toQStrings(words).join(u"; "_s);
}

int withoutDate(const AnswerData &data)
{
    return roundsWithoutDay(*data.dataset, *data.answer);
}

QString undatedText(const AnswerData &data)
{
    const int undated = withoutDate(data);
    return undated == 0
        ? QString()
        : CliText::tr("Without a date, so in no period: %1").arg(countText(undated, data.language));
}

QString conversionText(const AnswerData &data)
{
    const MoneyView &money = data.answer->view.money;
    QString text = money.rateDate
        ? CliText::tr("In %1 at the rates of %2.")
              .arg(toQString(money.currency), longDateText(*money.rateDate, data.language))
        : CliText::tr("In %1 at the rates of the days announced; without one, at that of the "
                      "nearest earlier business day, the month's mean of days, or the month's mean "
                      "of another source. Each row names its rate.")
              .arg(toQString(money.currency));
    if (const QString prices = pricesText(data.dataset->ledger, money); !prices.isEmpty())
        text += u' ' + CliText::tr("Amounts are %1.").arg(prices);
    return text;
}

} // namespace podium
