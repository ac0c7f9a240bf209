// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/tables/roles.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QVariant>

#include <optional>

namespace podium {

/// Who a column is for. The window hides what is not for it, the command line prints the usual ones
/// as a table and writes those that programs get as CSV and JSON.
enum class ColumnUse {
    Usual,    ///< in every table, and for programs
    Optional, ///< in the window's tables and for programs
    People,   ///< in every table; programs get what it is composed of in other columns
    Programs, ///< only for programs
    Interval, ///< in every table; programs get its two ends, LowRole and HighRole, in its place
};

/// Everything about one column of a model, in one place. `Row` is what the model knows of a row.
/// An invalid QVariant is a missing value.
template <typename Row>
struct Column {
    using Cell = QVariant (*)(const Row &row);

    const char *key;         ///< KeyRole of the header, lower_snake_case, stable
    const char *title;       ///< QT_TR_NOOP in the context of the model
    const char *explanation; ///< QT_TR_NOOP in the context of the model
    Cell text;               ///< DisplayRole
    Cell value = nullptr;    ///< ValueRole: the raw number or day; null: the text
    ColumnUse use = ColumnUse::Usual;
    Cell record = nullptr;         ///< RecordRole: what programs get; null: the value
    Cell low = nullptr;            ///< LowRole
    Cell high = nullptr;           ///< HighRole
    Cell steps = nullptr;          ///< StepsRole
    Cell toolTip = nullptr;        ///< ToolTipRole
    Cell unit = nullptr;           ///< UnitRole: the currency of an amount
    Cell note = nullptr;           ///< NoteRole: the second line of a cell
    Cell share = nullptr;          ///< ShareRole
    const char *context = nullptr; ///< of title and explanation, where models share the column

    /// What answers a role in this column; null where the row as a whole does.
    [[nodiscard]] Cell answering(int role) const
    {
        switch (role) {
        case Qt::DisplayRole:
            return text;
        case ValueRole:
            return value ? value : text;
        case RecordRole:
            return record ? record : value ? value : text;
        case LowRole:
            return low;
        case HighRole:
            return high;
        case StepsRole:
            return steps;
        case Qt::ToolTipRole:
            return toolTip;
        case UnitRole:
            return unit;
        case NoteRole:
            return note;
        case ShareRole:
            return share;
        default:
            return nullptr;
        }
    }
    [[nodiscard]] QVariant header(const char *classOfModel, int role) const
    {
        const char *const translated = context ? context : classOfModel;
        switch (role) {
        case Qt::DisplayRole:
            return QCoreApplication::translate(translated, title);
        case Qt::ToolTipRole:
            return QCoreApplication::translate(translated, explanation);
        case KeyRole:
            return QString::fromLatin1(key);
        case UseRole:
            return static_cast<int>(use);
        default:
            return {};
        }
    }
};

template <typename T>
[[nodiscard]] QVariant orMissing(const std::optional<T> &value)
{
    return value ? QVariant(*value) : QVariant();
}

/// Of texts: an empty one is missing.
[[nodiscard]] inline QVariant orMissing(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

} // namespace podium
