// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/money/conversion.h"
#include "app/engine/values/date.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace podium {

struct Dataset;
struct MoneyView;

/// A kind of figure the ledger holds.
struct FigureMetric {
    std::string key;
    bool ofLabs = false; ///< else of countries
};

/// What is shown where the View asks for no kind of figure.
inline constexpr std::string_view kFirstMetric = "private_ai_investment";

/// All there are: those of countries, then those of labs, in the order of the ledger.
[[nodiscard]] std::vector<FigureMetric> figureMetrics(const Ledger &ledger);

/// One figure of a country or lab.
struct FigureRow {
    bool ofLab = false;
    std::size_t figure = 0; ///< position in Ledger::figures, or in Ledger::labFigures where `ofLab`
    /// Money in the View's currency: at the mean rate of its year, for labs at the rate of its day.
    /// Absent for what is no money, where a rate is missing and, in another currency, for a sum over
    /// several years, which has no one rate.
    std::optional<Conversion> converted;
    /// Figures of countries compare within one year and edition: this one is of the newest that knows
    /// more than one country and, of the countries the View names, as many as any.
    bool compared = false;
};

/// The figures of MoneyView::figureKinds, of its labs and countries where it names any: largest
/// first within the newest period, older periods after it; those of labs by day, newest first. `until`:
/// nothing of a later day, nor of a year that was not over then, for figures of years have no day.
[[nodiscard]] std::vector<FigureRow> figureRows(const Dataset &dataset, const MoneyView &view,
                                                std::optional<Date> until = {});

} // namespace podium
