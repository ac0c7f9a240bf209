// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/money/bound.h"
#include "app/engine/values/answer.h"
#include "app/engine/values/dataset.h"
#include "app/engine/values/result.h"

#include <optional>
#include <string>
#include <vector>

namespace podium {

enum class ProfileSection { Models, Labs, Counts, Raised, Programmes, Figures, Economy, Events };

/// One line of a country's profile.
struct ProfileRow {
    std::string country;
    ProfileSection section = ProfileSection::Models;
    std::string item; ///< a name of the data, or a stable lower_snake_case key
    std::optional<double>
        number; ///< in `unit`; absent with `amount` absent: the item has no number
    std::optional<Decimal> amount; ///< money or an exact figure
    std::string unit;   ///< index, rank, models, labs, count, H100e, percent, people or a currency
    std::string date;   ///< as exactly as known: "2025-09-09", "2025-09", "2025", "2013-2024"
    std::string source; ///< empty: the snapshot
    std::string detail = {};    ///< rank of a model; payer and status of a programme
    std::string qualifier = {}; ///< of a programme: exact, about, up_to, more_than
    Bound bound = Bound::Exact; ///< of `amount`, or of the best index of a lab
    bool estimated = false;     ///< an index that the source guessed
    bool filledIn = false;      ///< an index of which rules stand in for scores
};

/// What is known of each country the View's money names: its best models (at most three), labs,
/// counts, money raised and planned, figures of the newest year of each metric, and events.
[[nodiscard]] std::vector<ProfileRow> profileOf(const Dataset &dataset, const Answer &answer);
/// The same of a View: over all years where it names no period, of MoneyView::profile or what stands
/// for it. Fails as answer() does.
[[nodiscard]] Result<Answered<std::vector<ProfileRow>>> profile(const Dataset &dataset, View view);

/// The known part of a day: "2025-09-09", "2025-09" or "2025"; empty for DatePrecision::Unknown.
[[nodiscard]] std::string knownDay(Date date, DatePrecision precision);

} // namespace podium
