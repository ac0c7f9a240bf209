// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/importing/archives/archive.h"
#include "app/data/importing/archives/sheet_grid.h"

namespace podium {

/// Whether the archive is a spreadsheet of LibreOffice or of a program that writes its format (ODS).
[[nodiscard]] bool isOpenDocument(const Archive &archive);

/// Its sheets: numbers as they are stored, shares that are shown in percent with their sign, days as
/// 2026-08-22. Comments, drawings and tracked changes are no cells; repeated cells are, as far as a
/// table of figures has so many.
[[nodiscard]] Result<Sheets> openDocumentSheets(const Archive &archive, const std::string &file);

} // namespace podium
