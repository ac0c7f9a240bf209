// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/result.h"
#include "app/export/charts/chart_sheet.h"

#include <QtCore/QByteArray>
#include <QtCore/QDate>

struct lxw_workbook;
struct lxw_worksheet;

namespace podium {

/// Adds the sheet to a workbook that is written.
lxw_worksheet *addSheet(lxw_workbook *workbook, const ChartSheet &sheet);

/// The sheet as a workbook of its own, which a presentation embeds behind its chart. `made` stands
/// in its properties; the same sheet and day are the same bytes.
[[nodiscard]] Result<QByteArray> workbookOf(const ChartSheet &sheet, QDate made);

} // namespace podium
