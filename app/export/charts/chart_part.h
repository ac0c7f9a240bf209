// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/charts/chart_sheet.h"
#include "app/export/charts/native/native_chart.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace podium {

/// Writes the chart as a DrawingML part, the same for presentations and workbooks. What it keeps of
/// numbers and texts is copied from the sheet, so the two cannot differ. `workbook`: the id of the
/// relationship to the embedded workbook; empty in a workbook, whose own sheet it is.
[[nodiscard]] QByteArray chartPart(const NativeChart &chart, const PlacedChart &placed,
                                   const QString &workbook);

/// Between bars, in hundredths of their width: few are not pulled apart over the whole slide.
[[nodiscard]] int gapFor(qsizetype bars);

} // namespace podium
