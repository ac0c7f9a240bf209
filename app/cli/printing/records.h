// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/date.h"

#include <QtCore/QAbstractItemModel>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonValue>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>
#include <string>

namespace podium {

/// Rows for programs: stable English keys, raw values, the same in CSV and JSON. Null is missing.
struct Records {
    QStringList keys;
    QList<QList<QJsonValue>> rows;
};

/// RFC 4180 with LF: a header, then the rows.
[[nodiscard]] QString toCsv(const Records &records);
/// One object a row.
[[nodiscard]] QJsonArray toJson(const Records &records);

/// What programs get of a model: the columns that are for them or else those chosen, under the
/// KeyRole of their headers, with recordOf() as values. Numbers are rounded(), days ISO text.
[[nodiscard]] Records readRecords(const QAbstractItemModel &model, int rows,
                                  const QList<int> &chosen = {});

/// Indices, ratios and shares carry four decimals; more would only show the arithmetic.
[[nodiscard]] double rounded(double number);
[[nodiscard]] QJsonValue rounded(const std::optional<double> &number); ///< null when absent

[[nodiscard]] QJsonValue raw(const std::string &text); ///< null when empty
[[nodiscard]] QJsonValue raw(std::optional<Date> date);
[[nodiscard]] QJsonValue raw(std::optional<double> number);
[[nodiscard]] QJsonValue raw(std::optional<int> number);

} // namespace podium
