// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

#include <optional>

namespace podium {

/// Records of JSON that are a table, as programs for tables write them: a list of objects (also below a key
/// such as "models"), objects by the name of a model, or columns and rows; as CSV, with a line for each
/// record. Objects within objects are columns, and so are lists of {"benchmark", "score"}. Absent where
/// nothing names models.
[[nodiscard]] std::optional<QByteArray> jsonAsTable(const QJsonObject &object,
                                                    const QJsonArray &list);

/// What such records say of their day beside them: {"day": "2026-11-20", "rows": [...]}; empty where nothing.
[[nodiscard]] QString dayBesideRecords(const QJsonObject &object);

/// JSON Lines as one list; absent where it is no text of an object a line.
[[nodiscard]] std::optional<QByteArray> linesAsList(const QByteArray &text);

} // namespace podium
