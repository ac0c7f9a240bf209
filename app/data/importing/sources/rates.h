// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/importing/import_input.h"

namespace podium {

/// Reference rates of the European Central Bank as CSV: a day, then units for one euro by currency.
[[nodiscard]] bool isEcbRates(const ImportInput &input);
[[nodiscard]] Result<Import> readEcbRates(const ImportInput &input);

/// Gross domestic product (NY.GDP.MKTP.CD) or people (SP.POP.TOTL) of the World Bank as CSV, with
/// the lines above its header; other indicators are refused.
[[nodiscard]] bool isWorldBank(const ImportInput &input);
[[nodiscard]] Result<Import> readWorldBank(const ImportInput &input);

} // namespace podium
