// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/date.h"

namespace podium {

/// "All years" of money: from before the first lab was founded to beyond every announcement.
inline constexpr Date kMoneyBegins = std::chrono::sys_days(std::chrono::year(2015) / 1 / 1);
inline constexpr Date kMoneyEnds = std::chrono::sys_days(std::chrono::year(2100) / 1 / 1);

} // namespace podium
