// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/language/language.h"
#include "app/models/receipts/steps.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QModelIndex>

namespace podium {

/// Everything that is known of one number of a table: what it is, exactly, how it comes about and
/// where from.
class Receipt final
{
    Q_DECLARE_TR_FUNCTIONS(podium::Receipt)

public:
    /// `row` is what the row is called; rules and source are those of the table.
    struct Origin {
        QString row;
        QString rules;
        QString source;
    };

    /// Reads the cell at once; nothing is kept of the model.
    Receipt(const QModelIndex &cell, const Origin &origin, Language language);

    [[nodiscard]] const QString &row() const { return m_row; }
    [[nodiscard]] const QString &column() const { return m_column; }
    [[nodiscard]] const QString &value() const { return m_value; } ///< as the table shows it
    [[nodiscard]] const Steps &working() const { return m_working; }
    /// What is to be said beside value and working, each under its heading, in reading order; the
    /// sources of the table come last and without one.
    [[nodiscard]] const Steps &remarks() const { return m_remarks; }
    [[nodiscard]] QString plainText() const;

private:
    void addRemark(const QString &heading, const QString &text);

    QString m_row;
    QString m_column;
    QString m_value;
    Steps m_working;
    Steps m_remarks;
};

} // namespace podium
