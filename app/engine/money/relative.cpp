// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/money/relative.h"

#include "app/engine/values/view.h"

namespace podium {

namespace {

/// The figure of `year`, or the latest one before it.
const Economy *economyOf(const Ledger &ledger, MoneyPer per, std::string_view country, int year)
{
    const Economy *latest = nullptr;
    for (const Economy &economy : ledger.economies) {
        const auto &figure = per == MoneyPer::Gdp ? economy.gdpUsd : economy.population;
        if (economy.country == country && economy.year <= year && figure && !figure->isZero()
            && (!latest || economy.year > latest->year))
            latest = &economy;
    }
    return latest;
}

} // namespace

std::optional<MeasuredAmount> measured(const Ledger &ledger, const MoneyView &view,
                                       const Amount &amount, std::optional<Date> date,
                                       DatePrecision precision)
{
    const auto shown = converted(ledger, view, amount, date, precision);
    if (!shown)
        return std::nullopt;
    MoneyView dollars = view;
    dollars.currency = "USD";
    dollars.real = false;
    const auto usd = converted(ledger, dollars, amount, date, precision);
    return MeasuredAmount{shown->value, usd ? std::optional(usd->value) : std::nullopt,
                          yearOf(date.value_or(shown->rateDate))};
}

std::optional<RelativeAmount> relativeTo(const Ledger &ledger, const MoneyView &view,
                                         std::string_view country, const MeasuredAmount &amount)
{
    if (view.per == MoneyPer::None)
        return std::nullopt;
    const Economy *economy = economyOf(ledger, view.per, country, amount.year);
    if (!economy || (view.per == MoneyPer::Gdp && !amount.usd))
        return std::nullopt;
    const auto value = view.per == MoneyPer::Gdp
        ? Decimal::scaled(*amount.usd, Decimal::whole(100), *economy->gdpUsd)
        : Decimal::scaled(amount.value, Decimal::whole(1), *economy->population);
    if (!value)
        return std::nullopt;
    return RelativeAmount{*value, economy->year};
}

} // namespace podium
