// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/charts/native/native_chart.h"

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
    QString terms;                    ///< under which the figures may be used
    QDate day;                        ///< of the figures
    QByteArray view;                  ///< JSON
    std::optional<NativeChart> chart; ///< of the same picture, for workbooks
};

} // namespace podium
