// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QAbstractItemModel>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace podium {

/// A table as people read it in a terminal.
struct TextTable {
    struct Column {
        QString title;
        bool number = false; ///< right-aligned
    };
    QList<Column> columns;
    QList<QStringList> rows;
};

/// Which columns of a model become a table.
struct TableColumns {
    QList<int> columns;
    QList<int> onlyWithValues; ///< those of `columns` that are left out when all is missing
};

/// Reads the first `rows` rows of a model.
[[nodiscard]] TextTable readTable(const QAbstractItemModel &model, const TableColumns &columns,
                                  qsizetype rows);

/// Lines of equal columns, a rule below the titles; ends with a line break.
[[nodiscard]] QString toText(const TextTable &table);

[[nodiscard]] QString padded(const QString &text, qsizetype width, bool right);

} // namespace podium
