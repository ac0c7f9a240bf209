// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/date.h"
#include "app/engine/values/decimal.h"

#include <QtCore/QString>
#include <QtCore/QVariant>

#include <optional>
#include <string>
#include <type_traits>

namespace podium {

/// How values stand in a cell of a document; null is "not said". What cannot be read is absent.
template <typename T>
[[nodiscard]] QVariant toCell(const T &value)
{
    if constexpr (std::is_same_v<T, std::string>)
        return value.empty() ? QVariant() : QVariant(QString::fromStdString(value));
    else if constexpr (std::is_same_v<T, Date>)
        return QString::fromStdString(toIsoText(value));
    else if constexpr (std::is_same_v<T, Decimal>)
        return QString::fromStdString(value.toText());
    else if constexpr (std::is_same_v<T, double>)
        return value;
    else
        return static_cast<int>(value); // numbers, truths and words
}

template <typename T>
[[nodiscard]] QVariant toCell(const std::optional<T> &value)
{
    return value ? toCell(*value) : QVariant();
}

/// Whether the cell of a value is more than null.
template <typename T>
[[nodiscard]] bool isSaid(const T &value)
{
    if constexpr (std::is_same_v<T, std::string>)
        return !value.empty();
    else
        return true;
}
template <typename T>
[[nodiscard]] bool isSaid(const std::optional<T> &value)
{
    return value && isSaid(*value);
}

/// How the cell of a value is asked for: texts as the bytes they are, or each would be made UTF-16 and back,
/// which was a fifth of the time that reading a document takes.
template <typename T>
[[nodiscard]] QString askedCell(const QString &column, const T &)
{
    return std::is_same_v<T, std::string> ? QStringLiteral("CAST(%1 AS BLOB)").arg(column) : column;
}

template <typename T>
void fromCell(const QVariant &cell, T &target)
{
    if constexpr (std::is_same_v<T, std::string>)
        target = cell.toByteArray().toStdString();
    else if constexpr (std::is_same_v<T, Date>)
        target = parseDate(cell.toString().toStdString()).value_or(Date());
    else if constexpr (std::is_same_v<T, Decimal>)
        target = Decimal::parse(cell.toString().toStdString()).value_or(Decimal());
    else if constexpr (std::is_same_v<T, double>)
        target = cell.toDouble();
    else
        target = static_cast<T>(cell.toInt());
}

template <typename T>
void fromCell(const QVariant &cell, std::optional<T> &target)
{
    if (cell.isNull())
        return;
    target.emplace();
    fromCell(cell, *target);
}

} // namespace podium
