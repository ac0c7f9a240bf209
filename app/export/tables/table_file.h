// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QVariant>

#include <optional>

namespace podium {

/// A table with what must be said of it, as a file holds it.
struct FileTable {
    struct Column {
        QString key;   ///< for programs, lower_snake_case
        QString title; ///< for people
    };
    /// What programs and spreadsheets get, and what people read.
    struct Cell {
        QVariant value; ///< double, int, bool, QDate or QString; invalid: missing
        QString text;
    };

    QString title;
    QList<Column> columns;
    QList<QList<Cell>> rows;
    QStringList rules;
    QStringList remarks;
    QString source;
    QString terms; ///< under which the figures may be used
    QDate day;     ///< of the figures
    QByteArray view; ///< JSON
};

enum class TableFormat { Csv, Tsv, Json, Markdown, Html, Xlsx };

/// By the ending of a file's name: .csv, .tsv, .json, .md, .html, .xlsx.
[[nodiscard]] std::optional<TableFormat> tableFormat(const QString &file);

/// CSV, TSV and JSON hold raw values under the keys of the columns; the others texts, in XLSX typed
/// cells with a filter and a sheet that says the method. Texts that a spreadsheet would take for a
/// formula are kept from that.
[[nodiscard]] Result<QByteArray> tableFile(const FileTable &table, TableFormat format);

} // namespace podium
