// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/importing/import_input.h"

namespace podium {

/// Reference rates of the European Central Bank, units of currencies for one euro: as CSV a row a day,
/// or as XML a cube of cubes, of one day or of all since 1999.
[[nodiscard]] bool isEcbRates(const ImportInput &input);
[[nodiscard]] Result<Import> readEcbRates(const ImportInput &input);

/// Gross domestic product (NY.GDP.MKTP.CD) or people (SP.POP.TOTL) of the World Bank as CSV, with
/// the lines above its header; other indicators are refused.
[[nodiscard]] bool isWorldBank(const ImportInput &input);
[[nodiscard]] Result<Import> readWorldBank(const ImportInput &input);

} // namespace podium
