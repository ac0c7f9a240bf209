// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/charts/chart_sheet.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace podium {

struct MergedWorkbook {
    QByteArray bytes; ///< the same ones where nothing changed
    QString refused;  ///< why nothing was changed; empty: it was not
};

/// The workbook with the cells of `sheet` in its sheet of that name. Other sheets, other cells and
/// all formats stay. Nothing is changed where a person's formulas or cells stand in the way.
[[nodiscard]] MergedWorkbook merged(const QByteArray &workbook, const ChartSheet &sheet);

} // namespace podium
