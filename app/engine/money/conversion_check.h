// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/ledger.h"
#include "app/engine/values/result.h"

namespace podium {

struct MoneyView;

/// Fails where the View asks for a currency, a day of rates or prices that the ledger does not know.
[[nodiscard]] Result<void> checkConversion(const Ledger &ledger, const MoneyView &view);

} // namespace podium
