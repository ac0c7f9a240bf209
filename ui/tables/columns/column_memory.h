// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace podium {

/// What is remembered of a table's columns from one start to the next. Columns go by their names
/// (KeyRole of the header), so it outlives columns that come and go.
struct ColumnMemory {
    QHash<QString, bool> chosen; ///< shown or hidden by the user; others are as the table has them
    QStringList order;           ///< as they stand, left to right
    QHash<QString, int> widths;  ///< empty: the table's own
    QString sorted;              ///< the column rows are sorted by; empty: the model's order
    bool descending = false;

    [[nodiscard]] QByteArray written() const;
    /// Absent for bytes that are not of written().
    [[nodiscard]] static std::optional<ColumnMemory> read(const QByteArray &bytes);
};

} // namespace podium
