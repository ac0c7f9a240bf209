// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/receipts/money_steps.h"

#include "app/models/language/number_text.h"
#include "app/models/money/ledger_words.h"
#include "app/models/money/rate_words.h"

#include <algorithm>
#include <cmath>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

QString rateDigits(const ExchangeRate &rate, Language language)
{
    QString digits = toQString(rate.toText());
    return digits.replace(u'.', localeOf(language).decimalPoint());
}

} // namespace

QString MoneySteps::money(Decimal value) const
{
    return exactMoneyText(value, m_data.answer->view.money.currency, m_data.language);
}

QString MoneySteps::number(double value) const
{
    return exactText(value, m_data.language);
}

Steps MoneySteps::conversion(const Amount &amount, const Conversion &converted) const
{
    if (!amount.value)
        return {};
    const Language language = m_data.language;
    Steps steps{{tr("Amount"), exactMoneyText(*amount.value, amount.currency, language)}};
    if (amount.currency == m_data.answer->view.money.currency && !converted.pricesOf)
        return steps;
    const bool plainMean = converted.step == RateStep::DaysMean && !converted.market;
    const QString label = plainMean
        ? tr("Mean rate of %1").arg(dateText(converted.rateDate, language, converted.ratePeriod))
        : tr("Rate of %1").arg(rateDayText(converted, language));
    steps.append(
        {label,
         u"1 %1 = %2 %3"_s.arg(toQString(amount.currency), rateDigits(converted.rate, language),
                               toQString(m_data.answer->view.money.currency))});
    if (converted.pricesOf)
        steps.append(
            {tr("Converted, at prices of %1").arg(*converted.pricesOf), money(converted.value)});
    else
        steps.append(
            {tr("Converted"),
             u"%1 × %2 = %3"_s.arg(exactText(*amount.value, language),
                                   rateDigits(converted.rate, language), money(converted.value))});
    return steps;
}

Steps MoneySteps::labTotal(const LabFunding &funding) const
{
    if (funding.rounds == 0)
        return {};
    const Ledger &ledger = m_data.dataset->ledger;
    Steps steps;
    for (const std::size_t position : funding.rows) {
        const FundingRow &row = m_data.answer->funding.rows[position];
        const FundingRound &round = ledger.rounds[row.round];
        if (!round.counted)
            continue;
        const QString day = round.announced && round.precision != DatePrecision::Unknown
            ? dateText(*round.announced, m_data.language, round.precision)
            : tr("day not known");
        const QString what = round.name.empty() ? day : toQString(round.name) + u" · "_s + day;
        steps.append({what, row.converted ? money(row.converted->value) : tr("not known")});
    }
    steps.append({tr("Sum"), boundText(funding.bound(), money(funding.total))});
    return steps;
}

Steps MoneySteps::programmeTotal(const ProgrammeSum &sum) const
{
    if (sum.programmes == 0 || sum.year)
        return {};
    Steps steps;
    for (const ProgrammeRow &row : m_data.answer->funding.programmes) {
        const PublicProgramme &programme = m_data.dataset->ledger.programmes[row.programme];
        const bool inSum = row.standing == ProgrammeStanding::Counted && row.converted
            && programme.country == sum.country && programme.payer == sum.payer
            && programme.scope == sum.kind && programme.status == sum.status;
        if (!inSum)
            continue;
        const bool korean = m_data.language == Language::Korean && !programme.nameKo.empty();
        steps.append(
            {toQString(korean ? programme.nameKo : programme.nameEn), money(row.converted->value)});
    }
    steps.append({tr("Sum"), boundText(sum.bound, money(sum.total))});
    return steps;
}

Steps MoneySteps::relative(const PublicProgramme &programme,
                           const std::optional<Conversion> &converted,
                           const std::optional<RelativeAmount> &relative) const
{
    const MoneyView &view = m_data.answer->view.money;
    const Ledger &ledger = m_data.dataset->ledger;
    if (!relative || !converted)
        return {};
    const auto economy = std::ranges::find_if(ledger.economies, [&](const Economy &known) {
        return known.country == programme.country && known.year == relative->year;
    });
    const auto amount
        = measured(ledger, view, programme.amount, programme.announced, programme.precision);
    if (economy == ledger.economies.end() || !amount)
        return {};
    const Language language = m_data.language;
    if (view.per == MoneyPer::Capita && economy->population)
        return {{tr("Amount"), money(converted->value)},
                {tr("People in %1").arg(economy->year), exactText(*economy->population, language)},
                {tr("Per head"), money(relative->value)}};
    if (view.per != MoneyPer::Gdp || !economy->gdpUsd || !amount->usd)
        return {};
    return {{tr("Amount"), exactMoneyText(*amount->usd, "USD", language)},
            {tr("GDP of %1").arg(economy->year), exactMoneyText(*economy->gdpUsd, "USD", language)},
            {tr("Share"), exactText(relative->value, language) + u'%'}};
}

Steps MoneySteps::onTheLine(const MoneyPoint &point, const MoneyTrend &trend) const
{
    if (!point.expected)
        return {};
    return {{tr("Intercept + slope × logarithm of the money"),
             u"%1 + %2 × %3 = %4"_s.arg(number(trend.intercept), number(trend.slope),
                                        number(std::log10(point.money.toDouble())),
                                        number(*point.expected))}};
}

Steps MoneySteps::aboveTheLine(const MoneyPoint &point) const
{
    if (!point.expected || !point.residual)
        return {};
    return {{tr("Index less that of the line"),
             u"%1 − %2 = %3"_s.arg(number(point.index), number(*point.expected),
                                   number(*point.residual))}};
}

Steps MoneySteps::perPoint(const MoneyPoint &point) const
{
    if (point.index <= 0)
        return {};
    return {{tr("Money divided by the index"),
             u"%1 ÷ %2 = %3"_s.arg(money(point.money), number(point.index),
                                   number(point.money.toDouble() / point.index))}};
}

} // namespace podium
