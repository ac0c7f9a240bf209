// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/date.h"
#include "app/engine/values/decimal.h"
#include "app/engine/values/ledger_context.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace podium {

/// An amount as its source gives it. An absent amount was not disclosed.
struct Amount {
    std::optional<Decimal> value; ///< whole currency units
    std::string currency;         ///< ISO 4217
};

/// One round, grant, loan or sale of one lab.
struct FundingRound {
    std::string id;
    std::size_t lab = 0; ///< position in Dataset::labs
    std::string name;
    std::optional<Date> announced; ///< first day of the period when the precision is coarser
    DatePrecision precision = DatePrecision::Day;
    Amount amount;
    Amount valuation;
    std::string valuationBasis;
    std::string kind;       ///< equity, debt, grant, ipo, secondary, ...
    std::string status;     ///< closed, reported, announced, letter_of_intent, ...
    bool counted = false;   ///< new money; the rest would count something twice, or is only planned
    std::string payer = {}; ///< public, private; empty where the source names nobody
    std::string leadInvestors;
    std::string otherInvestors;
    std::string confidence; ///< high, medium, low
    std::string source;
    std::string note;
};

/// One public budget, fund or programme. A programme with `partOf` is contained in another one
/// and is never summed beside it.
struct PublicProgramme {
    std::string id;
    std::string country;
    std::string nameEn;
    std::string nameKo;
    std::string partOf;
    Amount amount;
    std::string qualifier; ///< exact, about, up_to, more_than
    std::optional<int> firstYear;
    std::optional<int> lastYear;
    std::optional<Date> announced;
    DatePrecision precision = DatePrecision::Day;
    std::string payer; ///< public, private, mixed
    std::string scope;
    std::string status;
    std::string confidence;
    std::string source;
    std::string note;
};

/// Gross domestic product and people of a country in a year.
struct Economy {
    std::string country;
    int year = 0;
    std::optional<Decimal> gdpUsd;
    std::optional<Decimal> population;
    std::string gdpSource = {}; ///< edition: "WEO-2026-04", "WDI-2025-10"
    std::string populationSource = {};
};

/// Reference rates: units of a currency for one euro, by business day; and, where no day rate
/// exists, units for one US dollar by month (first day of the month).
struct ExchangeRates {
    std::map<std::string, std::vector<std::pair<Date, Decimal>>, std::less<>> perEuroByDay;
    std::map<std::string, std::vector<std::pair<Date, Decimal>>, std::less<>> perDollarByMonth;
    std::vector<CurrencyPeg> pegs = {}; ///< of currencies without rates of their own
    /// Days, in order, on which the rate of a currency in perEuroByDay is that of a market, because
    /// the reference rate is missing.
    std::map<std::string, std::vector<Date>, std::less<>> marketDays = {};
};

struct Ledger {
    std::vector<FundingRound> rounds;
    std::vector<PublicProgramme> programmes;
    std::vector<Economy> economies;
    ExchangeRates rates;
    std::vector<CountryFigure> figures = {};
    std::vector<LabFigure> labFigures = {};
    std::vector<LedgerEvent> events = {};
    std::vector<LedgerConflict> conflicts = {};
    std::vector<Deflator> deflators = {};
};

} // namespace podium
