// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/view.h"

namespace podium {

/// "All years" of money: from before the first lab was founded to beyond every announcement.
inline constexpr Date kMoneyBegins = std::chrono::sys_days(std::chrono::year(2015) / 1 / 1);
inline constexpr Date kMoneyEnds = std::chrono::sys_days(std::chrono::year(2100) / 1 / 1);

/// Where the View names no period: all years.
inline void fillPeriod(MoneyView &money)
{
    if (!money.from)
        money.from = kMoneyBegins;
    if (!money.to)
        money.to = kMoneyEnds;
}

} // namespace podium
