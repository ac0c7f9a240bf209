// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/importing/archives/archive.h"
#include "app/data/importing/archives/sheet_grid.h"

namespace podium {

/// Whether the archive is a workbook of Excel or of a program that writes its format (XLSX).
[[nodiscard]] bool isWorkbook(const Archive &archive);

/// Its sheets: numbers as they are stored, days as 2026-08-22 where the cell's format is one of days,
/// whichever of its two calendars the workbook counts by.
[[nodiscard]] Result<Sheets> workbookSheets(const Archive &archive, const std::string &file);

} // namespace podium
