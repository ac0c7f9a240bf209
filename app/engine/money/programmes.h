// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/money/relative.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace podium {

struct Dataset;

/// Why a programme is, or is not, in the sums.
enum class ProgrammeStanding {
    Counted,
    Part,        ///< contained in another row, or in a budget that is not listed
    OtherFigure, ///< a conflict of sources was decided for another row
    Undisclosed, ///< no amount
    NoRate,      ///< no day or no exchange rate
};

struct ProgrammeRow {
    std::size_t programme = 0; ///< position in Ledger::programmes
    std::optional<Conversion> converted;
    std::optional<RelativeAmount> relative = {};
    ProgrammeStanding standing = ProgrammeStanding::Counted;
};

/// Programmes of one country, payer, kind and status, without anything twice. For SumBy::Year
/// a programme over several years gives each an equal share; of one without both years nothing is
/// known by year.
struct ProgrammeSum {
    std::string country;
    std::optional<int> year; ///< SumBy::Year only; absent: programmes without both years
    std::string payer;
    std::string kind;
    std::string status;
    Decimal total;              ///< in the View's currency
    int programmes = 0;         ///< in the total
    int leftOut = 0;            ///< undisclosed or without a rate
    bool approximate = false;   ///< a source says about, up to or more than
    Bound bound = Bound::Exact; ///< by what is left out, and by "up to" and "more than"
    bool weak = false;          ///< a source of low confidence
    std::optional<RelativeAmount> relative;
};

/// What "up to" and "more than" say of its amount.
[[nodiscard]] Bound boundOf(const PublicProgramme &programme);

/// The programmes a MoneyView asks for, most money first as it measures it, then those without an
/// amount; no period narrows them.
[[nodiscard]] std::vector<ProgrammeRow> programmeRows(const Dataset &dataset,
                                                      const MoneyView &view);

/// Sums by country, most money first; or by country and year, then by payer, kind and status.
[[nodiscard]] std::vector<ProgrammeSum> programmeSums(const Dataset &dataset, const MoneyView &view,
                                                      const std::vector<ProgrammeRow> &rows);

/// `parts` shares of an amount, equal but for the sixth decimal, which sum to it exactly.
[[nodiscard]] std::vector<Decimal> equalShares(Decimal amount, int parts);

} // namespace podium
