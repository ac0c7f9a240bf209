// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/importing/archives/archive.h"
#include "app/data/importing/import_findings.h"
#include "app/engine/values/result.h"

#include <QtCore/QByteArray>

namespace podium {

/// Whether the archive is a workbook of Excel or of a program that writes its format (XLSX).
[[nodiscard]] bool isWorkbook(const Archive &archive);

/// The first sheet with a table, as CSV: numbers as they are stored, days as 2026-08-22 where the
/// cell's format is one of days, whichever of its two calendars the workbook counts by. Rows keep
/// their numbers. Which sheet it was, and what sheets were passed over, is a finding.
[[nodiscard]] Result<QByteArray> workbookText(const Archive &archive, const std::string &file,
                                              ImportFindings &findings);

} // namespace podium
