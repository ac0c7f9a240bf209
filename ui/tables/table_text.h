// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QAbstractItemModel>
#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QMimeData>

#include <memory>

namespace podium {

/// Part of a table that is copied or written: rows and columns of a model, in this order.
struct TablePart {
    const QAbstractItemModel *model = nullptr;
    QList<int> rows;
    QList<int> columns;
};

/// What each row of a written file repeats, so that figures never lose their rules.
struct TableNotes {
    QString rulesTitle;
    QString rules;
    QString sourceTitle;
    QString source;
};

/// For the clipboard: tab-separated text, and HTML that office programs paste as a table.
[[nodiscard]] std::unique_ptr<QMimeData> clipboardTable(const TablePart &part,
                                                        const TableNotes &notes);

/// RFC 4180 with a byte order mark, which spreadsheets need to see UTF-8. Numbers are plain, as
/// ValueRole has them; a missing value is an empty cell.
[[nodiscard]] QByteArray csvTable(const TablePart &part, const TableNotes &notes);

} // namespace podium
