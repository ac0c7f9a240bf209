// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/checking/workbook_cells.h"
#include "app/export/package/xml_tree.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace podium {

/// A series as it stands in a chart part. Its points are known by the hidden columns of the
/// workbook, wherever somebody moved them; without a workbook by their names.
struct SeriesInFile {
    const XmlNode *node = nullptr;
    const XmlNode *plot = nullptr; ///< the kind of chart it is drawn in
    QString key = {};              ///< NativeSeries::key; empty: it is not Podium's
    QString name = {};
    QStringList points = {}; ///< NativePoint::key, or name where it has none
    QStringList names = {};  ///< as people read them
    QStringList values = {}; ///< as the chart keeps them; empty: none
    QStringList across = {}; ///< of points
};

struct ChartInFile {
    QList<SeriesInFile> series;
    QString sheet; ///< that it draws; empty: none
};

/// `cells`: of the workbook behind it, if there is one.
[[nodiscard]] ChartInFile chartInFile(const XmlNode &chart,
                                      const std::optional<WorkbookCells> &cells);

/// What a chart keeps of a range of cells: one text a cell, empty where there is none.
[[nodiscard]] QStringList cacheOf(const XmlNode *range);

} // namespace podium
