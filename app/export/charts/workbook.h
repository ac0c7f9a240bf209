// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/result.h"
#include "app/export/charts/chart_sheet.h"

#include <QtCore/QByteArray>
#include <QtCore/QDate>

namespace podium {

/// The sheet as a workbook of its own, which a presentation embeds behind its chart. `made` stands
/// in its properties; the same sheet and day are the same bytes.
[[nodiscard]] Result<QByteArray> workbookOf(const ChartSheet &sheet, QDate made);

} // namespace podium
