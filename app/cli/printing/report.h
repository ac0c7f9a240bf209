// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/printing/records.h"
#include "app/cli/printing/text_table.h"
#include "app/engine/values/dataset.h"
#include "app/models/language/language.h"

#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QTextStream>

#include <functional>

namespace podium {

enum class Format { Table, Csv, Json };

/// What a command prints; of the two halves only the one that the format asks for is filled.
struct Report {
    // For people.
    QStringList heading; ///< lines above the tables
    QList<TextTable> tables;
    QStringList footing; ///< lines below them

    // For programs.
    Records records;
    QJsonArray rows;      ///< with more than `records` holds; empty: just the records
    QJsonObject document; ///< what stands beside "rows" in JSON
};

/// The report under the scenarios that act on these figures: they stand above the tables, in every
/// row of CSV and beside the rows of JSON. Without one it stays as it is.
[[nodiscard]] Report withScenarios(Report report, const Dataset &dataset);

void print(const Report &report, Format format, QTextStream &out);

/// A report whose figures are found, put into words once the language is known: a refusal before it
/// speaks the reader's language.
using PreparedReport = std::function<Report(Language, Format)>;

} // namespace podium
