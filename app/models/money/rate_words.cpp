// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/money/rate_words.h"

#include "app/engine/values/view.h"

#include <QtCore/QCoreApplication>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct RateTexts {
    Q_DECLARE_TR_FUNCTIONS(podium::RateWords)
};

/// What a rate is that is not the reference rate of a day.
QString kindOf(const Conversion &conversion)
{
    if (conversion.step == RateStep::DaysMean)
        return conversion.market
            ? RateTexts::tr("mean of market rates, days: %1").arg(conversion.days)
            : RateTexts::tr("mean, days: %1").arg(conversion.days);
    if (conversion.step == RateStep::OtherSources)
        return RateTexts::tr("mean of another source");
    return conversion.market ? RateTexts::tr("market rate") : QString();
}

} // namespace

QString rateStepText(const Conversion &conversion, Language language)
{
    switch (conversion.step) {
    case RateStep::Same:
        return conversion.pegged ? RateTexts::tr("The fixed rate of the currency's peg.")
                                 : RateTexts::tr("Already in this currency.");
    case RateStep::Day:
        return conversion.market
            ? RateTexts::tr("The market's rate of the day, for there is no reference rate of it.")
            : RateTexts::tr("Reference rate of the day.");
    case RateStep::EarlierDay:
        return conversion.market
            ? RateTexts::tr(
                "The market's rate of the last day before it with a rate, for there is no "
                "reference rate.")
            : RateTexts::tr("Reference rate of the last day before it with a rate.");
    case RateStep::DaysMean:
        return conversion.market
            ? RateTexts::tr(
                  "Mean of the period's days with a rate (%1), in part rates of the market.")
                  .arg(localeOf(language).toString(conversion.days))
            : RateTexts::tr("Mean of the period's days with a reference rate (%1).")
                  .arg(localeOf(language).toString(conversion.days));
    case RateStep::OtherSources:
        return RateTexts::tr(
            "Month's mean of another source, for no day of the month has a reference "
            "rate.");
    }
    return {};
}

std::optional<int> pricesOf(const Ledger &ledger, const MoneyView &money)
{
    const Deflator *newest = money.real ? newestDeflator(ledger, money.currency) : nullptr;
    return newest ? std::optional(newest->year) : std::nullopt;
}

QString pricesText(const Ledger &ledger, const MoneyView &money)
{
    const Deflator *newest = money.real ? newestDeflator(ledger, money.currency) : nullptr;
    if (!newest)
        return {};
    QString source = toQString(newest->source);
    source.replace(u"WEO-"_s, u"IMF, World Economic Outlook "_s)
        .replace(u"GDP deflator"_s, RateTexts::tr("GDP deflator"))
        .replace(u"projection"_s, RateTexts::tr("projection"));
    return RateTexts::tr("at prices of %1 (%2)").arg(QString::number(newest->year), source);
}

QString rateDayText(const Conversion &conversion, Language language)
{
    if (conversion.ratePeriod == DatePrecision::Unknown)
        return {};
    const QString day = dateText(conversion.rateDate, language, conversion.ratePeriod);
    const QString kind = kindOf(conversion);
    return kind.isEmpty() ? day : u"%1 (%2)"_s.arg(day, kind);
}

QString rateStepKey(const Conversion &conversion)
{
    if (conversion.pegged)
        return u"peg"_s;
    const QString market = conversion.market ? u"market_"_s : QString();
    switch (conversion.step) {
    case RateStep::Same:
        return u"same"_s;
    case RateStep::Day:
        return conversion.market ? u"market"_s : u"reference"_s;
    case RateStep::EarlierDay:
        return market + u"earlier_day"_s;
    case RateStep::DaysMean:
        return market + u"mean"_s;
    case RateStep::OtherSources:
        return u"other_source_mean"_s;
    }
    return {};
}

} // namespace podium
