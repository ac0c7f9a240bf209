// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/money/conversion.h"

#include "app/engine/values/view.h"

#include <algorithm>

namespace podium {

namespace {

using Series = std::vector<std::pair<Date, Decimal>>;

constexpr auto kLongestGap = std::chrono::days{7}; // no ECB holiday run is longer

/// A rate against a base currency: on one day, or averaged.
struct BaseRate {
    Decimal rate;
    Date date;
};

const Series *seriesOf(const std::map<std::string, Series, std::less<>> &rates,
                       std::string_view currency)
{
    const auto found = rates.find(currency);
    return found == rates.end() ? nullptr : &found->second;
}

std::optional<BaseRate> onDay(const Series &series, Date date)
{
    const auto after = std::ranges::upper_bound(series, date, {}, &Series::value_type::first);
    if (after == series.begin())
        return std::nullopt;
    const auto &[day, rate] = *std::prev(after);
    if (date - day > kLongestGap)
        return std::nullopt;
    return BaseRate{rate, day};
}

std::optional<BaseRate> meanWithin(const Series &series, Date from, Date until)
{
    const auto begin = std::ranges::lower_bound(series, from, {}, &Series::value_type::first);
    const auto end = std::ranges::lower_bound(series, until, {}, &Series::value_type::first);
    if (begin == end)
        return std::nullopt;
    Decimal sum;
    for (auto it = begin; it != end; ++it)
        sum += it->second;
    const auto mean = Decimal::scaled(sum, Decimal::whole(1), Decimal::whole(end - begin));
    return BaseRate{*mean, from};
}

Date periodStart(Date date, DatePrecision precision)
{
    const std::chrono::year_month_day day{date};
    if (precision == DatePrecision::Year)
        return Date{day.year() / std::chrono::January / 1};
    return Date{day.year() / day.month() / 1};
}

Date periodEnd(Date date, DatePrecision precision)
{
    const std::chrono::year_month_day day{periodStart(date, precision)};
    if (precision == DatePrecision::Year)
        return Date{(day.year() + std::chrono::years{1}) / std::chrono::January / 1};
    return Date{(day.year() / day.month() + std::chrono::months{1}) / 1};
}

std::optional<BaseRate> perEuro(const ExchangeRates &rates, std::string_view currency, Date date,
                                DatePrecision precision)
{
    // The euro itself has the dates of the dollar's series, so that both sides agree on the day.
    const Series *series = seriesOf(rates.perEuroByDay, currency == "EUR" ? "USD" : currency);
    if (!series)
        return std::nullopt;
    auto rate = precision == DatePrecision::Day
        ? onDay(*series, date)
        : meanWithin(*series, periodStart(date, precision), periodEnd(date, precision));
    if (rate && currency == "EUR")
        rate->rate = Decimal::whole(1);
    return rate;
}

std::optional<BaseRate> perDollarInMonth(const ExchangeRates &rates, std::string_view currency,
                                         Date date)
{
    const Date month = periodStart(date, DatePrecision::Month);
    if (currency == "USD")
        return BaseRate{Decimal::whole(1), month};
    const Series *series = seriesOf(rates.perDollarByMonth, currency);
    if (!series)
        return std::nullopt;
    const auto found = std::ranges::find(*series, month, &Series::value_type::first);
    if (found == series->end())
        return std::nullopt;
    return BaseRate{found->second, month};
}

std::optional<Conversion> cross(Decimal value, const std::optional<BaseRate> &from,
                                const std::optional<BaseRate> &to, bool monthlyMean)
{
    if (!from || !to)
        return std::nullopt;
    const auto converted = Decimal::scaled(value, to->rate, from->rate);
    if (!converted)
        return std::nullopt;
    return Conversion{
        *converted, {to->rate, from->rate}, std::min(from->date, to->date), monthlyMean};
}

/// Same-day crosses only: two currencies whose newest quotes are of different days do not mix.
bool sameDay(const std::optional<BaseRate> &a, const std::optional<BaseRate> &b)
{
    return a && b && a->date == b->date;
}

/// One unit of `from` in `to`, without pegs.
std::optional<Conversion> floating(const ExchangeRates &rates, Decimal value, std::string_view from,
                                   std::string_view to, Date date, DatePrecision precision)
{
    if (from == to)
        return Conversion{value, {}, date};
    if (precision == DatePrecision::Unknown)
        return std::nullopt;
    const auto fromEuro = perEuro(rates, from, date, precision);
    const auto toEuro = perEuro(rates, to, date, precision);
    if (sameDay(fromEuro, toEuro))
        return cross(value, fromEuro, toEuro, precision != DatePrecision::Day);
    if (precision == DatePrecision::Year)
        return std::nullopt;
    return cross(value, perDollarInMonth(rates, from, date), perDollarInMonth(rates, to, date),
                 true);
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

const Deflator *newestDeflator(const Ledger &ledger, std::string_view currency)
{
    const Deflator *newest = nullptr;
    for (const Deflator &deflator : ledger.deflators) {
        if (deflator.currency == currency && (!newest || deflator.year > newest->year))
            newest = &deflator;
    }
    return newest;
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
