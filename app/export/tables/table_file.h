// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/result.h"
#include "app/export/tables/file_table.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <optional>

namespace podium {

enum class TableFormat { Csv, Tsv, Json, Markdown, Html, Xlsx };

/// By the ending of a file's name: .csv, .tsv, .json, .md, .html, .xlsx.
[[nodiscard]] std::optional<TableFormat> tableFormat(const QString &file);

/// CSV, TSV and JSON hold raw values under the keys of the columns; the others texts, in XLSX typed
/// cells with a filter, a sheet that says the method and, where the table has one, a chart of Excel's
/// own. Texts that a spreadsheet would take for a
/// formula are kept from that.
[[nodiscard]] Result<QByteArray> tableFile(const FileTable &table, TableFormat format);

} // namespace podium
