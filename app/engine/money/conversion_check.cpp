// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/money/conversion_check.h"

#include "app/engine/money/conversion.h"
#include "app/engine/values/view.h"

#include <algorithm>

namespace podium {

namespace {

bool hasRates(const ExchangeRates &rates, const std::string &currency)
{
    return currency == "EUR" || currency == "USD" || rates.perEuroByDay.contains(currency)
        || rates.perDollarByMonth.contains(currency)
        || std::ranges::find(rates.pegs, currency, &CurrencyPeg::currency) != rates.pegs.end();
}

} // namespace

Result<void> checkConversion(const Ledger &ledger, const MoneyView &view)
{
    if (!hasRates(ledger.rates, view.currency))
        return failure(
            Error::Kind::NotFound,
            Error::tr(
                "There are no exchange rates for \"%1\"; use a code such as USD, EUR or KRW."),
            {view.currency});
    const auto unit = [&ledger, &view](std::string_view from, std::string_view to) {
        return convert(ledger.rates, Decimal::whole(1), from, to, *view.rateDate,
                       DatePrecision::Day);
    };
    if (view.rateDate && !unit("USD", "EUR"))
        return failure(
            Error::Kind::NotFound,
            Error::tr("There are no exchange rates of %1 or the week before it; name another day."),
            {toIsoText(*view.rateDate)});
    if (view.real
        && std::ranges::find(ledger.deflators, view.currency, &Deflator::currency)
            == ledger.deflators.end())
        return failure(
            Error::Kind::NotFound,
            Error::tr(
                "There is no deflator for %1, so amounts stay nominal: add its price index by "
                "year, with a source, to resources/data/deflators.csv, or leave --real out."),
            {view.currency});
    return {};
}

} // namespace podium
