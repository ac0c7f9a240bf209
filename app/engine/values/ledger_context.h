// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/date.h"
#include "app/engine/values/decimal.h"

#include <cstddef>
#include <optional>
#include <string>

namespace podium {

/// One figure of a country (or WW, the world) over one or more whole years: private investment in
/// AI, notable models, graphics processors. Figures of one metric are compared within one edition.
struct CountryFigure {
    std::string country;
    std::string metric; ///< private_ai_investment, notable_models, gpu_h100e_existing, ...
    int firstYear = 0;
    int lastYear = 0;
    Decimal value;       ///< in `unit`; money in whole units
    std::string unit;    ///< USD, count, percent, H100e (as fast as so many Nvidia H100)
    std::string edition; ///< of the publication
    std::string confidence;
    std::string source;
    std::string note;
};

/// One figure of a lab on a day: revenue, users, staff, spending on compute.
struct LabFigure {
    std::size_t lab = 0; ///< position in Dataset::labs
    std::string metric;  ///< revenue_annualised, compute_spend, active_users, staff, ...
    Decimal value;       ///< in `unit`; money in whole units
    std::string unit;    ///< USD, CNY, USD/year, people, users, count, messages/day, ...
    std::string about;   ///< the part or product it is about; empty: the whole lab
    Date date;
    std::optional<Date> reported; ///< where known
    std::string confidence;
    std::string source;

    /// The day it is about was still to come when it was reported.
    [[nodiscard]] bool isExpected() const { return reported && *reported < date; }
};

/// Something that happened beside the rankings: export controls, regulation, listings, releases.
struct LedgerEvent {
    std::string id;
    Date date; ///< first day of the period when the precision is coarser
    DatePrecision precision = DatePrecision::Day;
    std::string kind;
    std::string country;         ///< who acted
    std::string affectedCountry; ///< may be empty
    std::string titleEn;
    std::string titleKo;
    std::string description;
    std::string confidence;
    std::string source;
};

/// Two sources that disagree on one record, or records that may hold the same money: which one is
/// used and why.
struct LedgerConflict {
    std::string record; ///< id of the round or programme whose figure is used
    std::string figure; ///< amount or overlap
    std::optional<Decimal> used;
    std::optional<Decimal> other;
    std::string currency;
    std::string
        otherRecord; ///< id of the row that holds the other figure; never summed. May be empty
    std::string otherSource;
    std::string reason;
};

/// A currency kept at a fixed rate: `perAnchor` units for one of the anchor.
struct CurrencyPeg {
    std::string currency;
    std::string anchor;
    Decimal perAnchor;
    int firstYear = 0;
    std::string source;
};

/// Price level of a currency's country in a year; only ratios between years matter.
struct Deflator {
    std::string currency;
    int year = 0;
    Decimal index;
    std::string source;
};

} // namespace podium
