// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/files/csv.h"
#include "app/data/importing/import_findings.h"
#include "app/engine/values/dataset.h"

#include <QtCore/QByteArray>

namespace podium {

/// A table as the rest reads it, with models in rows and evaluations in columns: one with evaluations in
/// its rows is turned, one with a row for each score is spread out, and rows that stand for no model, such
/// as totals, are taken out before they say what the numbers of a column are. Each is said. Large tables
/// are made by programs and stay as they are.
struct ShapedTable {
    QByteArray text;      ///< empty: the table is as it should be
    char delimiter = ','; ///< of the text
};
[[nodiscard]] ShapedTable shapedTable(const CsvTable &table, const QByteArray &text, char delimiter,
                                      const Dataset &known, ImportFindings &findings);

} // namespace podium
