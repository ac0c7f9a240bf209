// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/reading/reading.h"

#include <algorithm>

namespace podium {

namespace {

using Series = std::vector<std::pair<Date, Decimal>>;

/// The engine looks rates up by halving, so the order is the reader's to keep.
void sortByDay(Series &series)
{
    if (!std::ranges::is_sorted(series, {}, &Series::value_type::first))
        std::ranges::stable_sort(series, {}, &Series::value_type::first);
}

} // namespace

Result<void> readEconomies(DatasetReading &reading)
{
    enum Column { Country, Year, Gdp, Population, GdpSource, PopulationSource };
    constexpr std::array<std::string_view, 6> kColumns{
        "country", "year", "gdp_usd", "population", "gdp_source", "population_source"};
    return readRows(reading, "economy.csv", kColumns, [&reading](CsvRow &row) {
        Economy economy;
        row.required(Country, row.reference(Country, reading.countries, "countries.csv"));
        economy.country = row.text(Country);
        economy.year = row.required(Year, row.year(Year));
        economy.gdpUsd = row.decimal(Gdp);
        economy.population = row.decimal(Population);
        economy.gdpSource = row.text(GdpSource);
        economy.populationSource = row.text(PopulationSource);
        if (row.usable())
            reading.dataset.ledger.economies.push_back(std::move(economy));
    });
}

Result<void> readDayRates(DatasetReading &reading)
{
    constexpr std::array<std::string_view, 1> kColumns{"date"};
    auto file = CsvFile::open(reading.folder, "exchange_rates.csv", kColumns, reading.findings);
    if (!file)
        return tl::unexpected<Error>(std::move(file.error()));
    const auto &header = file->table.header();
    const std::size_t dateColumn = file->columns.front();
    for (std::size_t i = 0; i < header.size(); ++i) {
        if (i != dateColumn)
            file->columns.push_back(i);
    }
    std::vector<Series> series(file->columns.size());
    for (std::size_t i = 0; i < file->table.rows(); ++i) {
        CsvRow row(*file, i, reading.findings);
        const Date day = row.required(0, row.date(0));
        for (std::size_t column = 1; column < series.size() && row.usable(); ++column) {
            if (const auto rate = row.decimal(column))
                series[column].emplace_back(day, *rate);
        }
    }
    for (std::size_t column = 1; column < series.size(); ++column) {
        sortByDay(series[column]);
        reading.dataset.ledger.rates.perEuroByDay.emplace(header[file->columns[column]],
                                                          std::move(series[column]));
    }
    return {};
}

/// A market's rate stands in where the reference rate of a day is missing. It is against the dollar,
/// and all rates of a day are kept against the euro; without the dollar's rate it cannot be.
Result<void> readMarketRates(DatasetReading &reading)
{
    enum Column { Day, Currency, Rate, Source };
    constexpr std::array<std::string_view, 4> kColumns{"date", "currency", "per_usd", "source"};
    ExchangeRates &rates = reading.dataset.ledger.rates;
    const auto on = [&rates](std::string_view currency, Date day) -> std::optional<Decimal> {
        const auto series = rates.perEuroByDay.find(currency);
        if (series == rates.perEuroByDay.end())
            return std::nullopt;
        const auto found
            = std::ranges::lower_bound(series->second, day, {}, &Series::value_type::first);
        return found == series->second.end() || found->first != day ? std::nullopt
                                                                    : std::optional(found->second);
    };
    std::map<std::string, Series, std::less<>> added;
    auto done = readRows(reading, "exchange_rates_market.csv", kColumns, [&](CsvRow &row) {
        const Date day = row.required(Day, row.date(Day));
        const std::string currency = row.requiredText(Currency);
        const Decimal rate = row.required(Rate, row.decimal(Rate));
        row.requiredText(Source);
        const auto dollar = row.usable() ? on("USD", day) : std::nullopt;
        if (!dollar || on(currency, day))
            return;
        if (const auto perEuro = Decimal::scaled(rate, *dollar, Decimal::whole(1)))
            added[currency].emplace_back(day, *perEuro);
    });
    for (auto &[currency, series] : added) {
        sortByDay(series);
        for (const auto &[day, rate] : series)
            rates.marketDays[currency].push_back(day);
        Series &all = rates.perEuroByDay[currency];
        all.insert(all.end(), series.begin(), series.end());
        sortByDay(all);
    }
    return done;
}

Result<void> readMonthRates(DatasetReading &reading)
{
    enum Column { Month, Currency, Rate };
    constexpr std::array<std::string_view, 3> kColumns{"month", "currency", "per_usd"};
    auto &rates = reading.dataset.ledger.rates.perDollarByMonth;
    auto done = readRows(reading, "exchange_rates_monthly.csv", kColumns, [&rates](CsvRow &row) {
        const Date month = row.required(Month, row.month(Month));
        const std::string currency = row.requiredText(Currency);
        const Decimal rate = row.required(Rate, row.decimal(Rate));
        if (row.usable())
            rates[currency].emplace_back(month, rate);
    });
    for (auto &[currency, series] : rates)
        sortByDay(series);
    return done;
}

} // namespace podium
