// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/importing/tables/columns/column_meaning.h"
#include "app/engine/values/date.h"
#include "app/engine/values/result.h"

#include <QtCore/QJsonObject>
#include <QtCore/QString>

#include <map>
#include <optional>
#include <string>

namespace podium {

/// What a user says about a table where the table does not say it, or is misread:
/// {"columns": {"Legal QA": "own-evaluation", "GPQA (ours)": "evaluation:gpqa_diamond"},
///  "delimiter": ";", "source": "Our lab", "licence": "CC BY 4.0", "date": "2026-11-01",
///  "sheet": "Results"}
/// All keys may be absent. Columns are named as in the header; their words are those of
/// meaningFromText().
struct TableMapping {
    std::map<std::string, ColumnMeaning> columns = {};
    std::optional<char> delimiter = {};
    std::string source = {};
    std::string licence = {};
    std::optional<Date> date = {};
};

/// An unknown key, column word or delimiter is an error that names it.
[[nodiscard]] Result<TableMapping> tableMapping(const QJsonObject &json, const Dataset &known);

/// The same of a file.
[[nodiscard]] Result<QJsonObject> readMappingFile(const QString &file);

} // namespace podium
