// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/charts/chart_sheet.h"

#include <QtCore/QByteArray>
#include <QtCore/QMap>
#include <QtCore/QString>

#include <optional>

namespace podium {

class OfficeFile;

/// The cells of a workbook: "Data!B2" to what stands there.
using WorkbookCells = QMap<QString, SheetCell>;

/// Reads values as they are stored, formulas by the value they had. Nothing where the bytes are no
/// workbook.
[[nodiscard]] std::optional<WorkbookCells> workbookCells(const QByteArray &workbook);
[[nodiscard]] std::optional<WorkbookCells> workbookCells(const OfficeFile &file);

/// The cells of "Data!$B$2:$B$6", in order; nothing where it is no such reference. Names in
/// quotation marks may hold anything.
[[nodiscard]] std::optional<QStringList> cellsOf(const QString &reference);

} // namespace podium
