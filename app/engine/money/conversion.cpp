// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/money/conversion.h"

#include "app/engine/values/view.h"

#include <algorithm>

namespace podium {

namespace {

/// One amount in `to`, without pegs.
std::optional<Conversion> floating(const ExchangeRates &rates, Decimal value, std::string_view from,
                                   std::string_view to, Date date, DatePrecision precision)
{
    const auto found = findRate(rates, from, to, date, precision);
    const auto converted
        = found ? Decimal::scaled(value, found->rate.to, found->rate.from) : std::nullopt;
    if (!converted)
        return std::nullopt;
    return Conversion{*converted,  found->rate, found->date,  found->period,
                      found->step, found->days, found->market};
}

const CurrencyPeg *pegOf(const ExchangeRates &rates, std::string_view currency, Date date)
{
    const auto found = std::ranges::find(rates.pegs, currency, &CurrencyPeg::currency);
    return found == rates.pegs.end() || yearOf(date) < found->firstYear ? nullptr : &*found;
}

std::string_view anchorOf(const CurrencyPeg *peg, std::string_view currency)
{
    return peg ? std::string_view(peg->anchor) : currency;
}

const Deflator *deflatorOf(const Ledger &ledger, std::string_view currency, int year)
{
    const auto found = std::ranges::find_if(ledger.deflators, [&](const Deflator &deflator) {
        return deflator.currency == currency && deflator.year == year;
    });
    return found == ledger.deflators.end() ? nullptr : &*found;
}

std::optional<Conversion> atNewestPrices(const Ledger &ledger, std::string_view currency,
                                         std::optional<Date> date, Conversion conversion)
{
    const Deflator *then = date ? deflatorOf(ledger, currency, yearOf(*date)) : nullptr;
    const Deflator *now = newestDeflator(ledger, currency);
    if (!then || !now)
        return std::nullopt;
    const auto value = Decimal::scaled(conversion.value, now->index, then->index);
    if (!value)
        return std::nullopt;
    conversion.value = *value;
    conversion.pricesOf = now->year;
    return conversion;
}

} // namespace

std::optional<Conversion> convert(const ExchangeRates &rates, Decimal value, std::string_view from,
                                  std::string_view to, Date date, DatePrecision precision)
{
    const CurrencyPeg *fromPeg = from == to ? nullptr : pegOf(rates, from, date);
    const CurrencyPeg *toPeg = from == to ? nullptr : pegOf(rates, to, date);
    if (!fromPeg && !toPeg)
        return floating(rates, value, from, to, date, precision);
    if (precision == DatePrecision::Unknown)
        return std::nullopt;
    const Decimal numerator = toPeg ? toPeg->perAnchor : Decimal::whole(1);
    const Decimal denominator = fromPeg ? fromPeg->perAnchor : Decimal::whole(1);
    const auto inAnchors = Decimal::scaled(value, numerator, denominator);
    if (!inAnchors)
        return std::nullopt;
    const std::string_view fromAnchor = anchorOf(fromPeg, from);
    const std::string_view toAnchor = anchorOf(toPeg, to);
    auto out = floating(rates, *inAnchors, fromAnchor, toAnchor, date, precision);
    if (!out)
        return std::nullopt;
    const auto toUnits = Decimal::scaled(out->rate.to, numerator, Decimal::whole(1));
    const auto fromUnits = Decimal::scaled(out->rate.from, denominator, Decimal::whole(1));
    if (!toUnits || !fromUnits)
        return std::nullopt;
    out->rate = {*toUnits, *fromUnits};
    out->pegged = true;
    return out;
}

const Deflator *newestDeflator(const Ledger &ledger, std::string_view currency)
{
    const Deflator *newest = nullptr;
    for (const Deflator &deflator : ledger.deflators) {
        if (deflator.currency == currency && (!newest || deflator.year > newest->year))
            newest = &deflator;
    }
    return newest;
}

std::optional<Conversion> converted(const Ledger &ledger, const MoneyView &view,
                                    const Amount &amount, std::optional<Date> date,
                                    DatePrecision precision)
{
    const std::optional<Date> rateDay = view.rateDate ? view.rateDate : date;
    if (!amount.value || !rateDay)
        return std::nullopt;
    const auto nominal = convert(ledger.rates, *amount.value, amount.currency, view.currency,
                                 *rateDay, view.rateDate ? DatePrecision::Day : precision);
    if (!nominal || !view.real)
        return nominal;
    return atNewestPrices(ledger, view.currency,
                          precision == DatePrecision::Unknown ? std::nullopt : date, *nominal);
}

} // namespace podium
