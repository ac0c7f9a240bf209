// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/money/rate_ladder.h"

#include <algorithm>

namespace podium {

namespace {

using Series = std::vector<std::pair<Date, Decimal>>;
using SeriesByCurrency = std::map<std::string, Series, std::less<>>;

constexpr auto kLongestGap = std::chrono::days{7}; // no ECB holiday run is longer

const Series *seriesOf(const SeriesByCurrency &rates, std::string_view currency)
{
    const auto found = rates.find(currency);
    return found == rates.end() ? nullptr : &found->second;
}

std::optional<Decimal> rateOn(const Series &series, Date date)
{
    const auto found = std::ranges::lower_bound(series, date, {}, &Series::value_type::first);
    if (found == series.end() || found->first != date)
        return std::nullopt;
    return found->second;
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

/// The day rates of two currencies, read only on days on which both have one: rates of different
/// days do not mix.
class DayRates final
{
public:
    DayRates(const ExchangeRates &rates, std::string_view from, std::string_view to)
        : m_from(from)
        , m_to(to)
        // The euro itself has the days of the dollar's series.
        , m_fromSeries(seriesOf(rates.perEuroByDay, from == "EUR" ? "USD" : from))
        , m_toSeries(seriesOf(rates.perEuroByDay, to == "EUR" ? "USD" : to))
        , m_rates(rates)
    {
    }

    [[nodiscard]] bool known() const { return m_fromSeries && m_toSeries; }

    /// Of the day or the nearest earlier one.
    [[nodiscard]] std::optional<FoundRate> before(Date date) const
    {
        for (Date day = date; date - day <= kLongestGap; day -= std::chrono::days{1}) {
            const auto rate = on(day);
            if (rate)
                return FoundRate{*rate,
                                 day,
                                 DatePrecision::Day,
                                 day == date ? RateStep::Day : RateStep::EarlierDay,
                                 0,
                                 isMarket(day)};
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<FoundRate> mean(Date date, DatePrecision period) const
    {
        const Date end = periodEnd(date, period);
        FoundRate out{
            {Decimal(), Decimal()}, periodStart(date, period), period, RateStep::DaysMean};
        for (auto it
             = std::ranges::lower_bound(*m_toSeries, out.date, {}, &Series::value_type::first);
             it != m_toSeries->end() && it->first < end; ++it) {
            const auto rate = on(it->first);
            if (!rate)
                continue;
            out.rate.to += rate->to;
            out.rate.from += rate->from;
            out.market = out.market || isMarket(it->first);
            ++out.days;
        }
        if (out.days == 0)
            return std::nullopt;
        const auto perDay = [&out](Decimal sum) {
            return *Decimal::scaled(sum, Decimal::whole(1), Decimal::whole(out.days));
        };
        out.rate = {perDay(out.rate.to), perDay(out.rate.from)};
        return out;
    }

private:
    [[nodiscard]] std::optional<ExchangeRate> on(Date day) const
    {
        const auto from = rateOn(*m_fromSeries, day);
        const auto to = rateOn(*m_toSeries, day);
        if (!from || !to)
            return std::nullopt;
        return ExchangeRate{m_to == "EUR" ? Decimal::whole(1) : *to,
                            m_from == "EUR" ? Decimal::whole(1) : *from};
    }

    [[nodiscard]] bool isMarket(Date day) const
    {
        return isMarket(m_from, day) || isMarket(m_to, day);
    }

    [[nodiscard]] bool isMarket(std::string_view currency, Date day) const
    {
        const auto found = m_rates.marketDays.find(currency);
        return found != m_rates.marketDays.end() && std::ranges::binary_search(found->second, day);
    }

    std::string_view m_from;
    std::string_view m_to;
    const Series *m_fromSeries;
    const Series *m_toSeries;
    const ExchangeRates &m_rates;
};

std::optional<Decimal> perDollarInMonth(const ExchangeRates &rates, std::string_view currency,
                                        Date month)
{
    if (currency == "USD")
        return Decimal::whole(1);
    const Series *series = seriesOf(rates.perDollarByMonth, currency);
    return series ? rateOn(*series, month) : std::nullopt;
}

std::optional<FoundRate> ofOtherSource(const ExchangeRates &rates, std::string_view from,
                                       std::string_view to, Date date)
{
    const Date month = periodStart(date, DatePrecision::Month);
    const auto fromRate = perDollarInMonth(rates, from, month);
    const auto toRate = perDollarInMonth(rates, to, month);
    if (!fromRate || !toRate)
        return std::nullopt;
    return FoundRate{{*toRate, *fromRate}, month, DatePrecision::Month, RateStep::OtherSources};
}

} // namespace

std::optional<FoundRate> findRate(const ExchangeRates &rates, std::string_view from,
                                  std::string_view to, Date date, DatePrecision precision)
{
    if (from == to)
        return FoundRate{{}, date, precision};
    if (precision == DatePrecision::Unknown)
        return std::nullopt;
    const DayRates days(rates, from, to);
    std::optional<FoundRate> found;
    if (days.known() && precision == DatePrecision::Day)
        found = days.before(date);
    if (days.known() && !found)
        found = days.mean(
            date, precision == DatePrecision::Year ? DatePrecision::Year : DatePrecision::Month);
    if (!found && precision != DatePrecision::Year)
        found = ofOtherSource(rates, from, to, date);
    return found;
}

} // namespace podium
