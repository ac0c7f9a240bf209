// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QPersistentModelIndex>
#include <QtWidgets/QScrollArea>

class QGridLayout;
class QLabel;

namespace podium {

/// All that one row of a table of sources says, whole and with its links, to read and to copy.
class SourceDetails final : public QScrollArea
{
    Q_OBJECT

public:
    explicit SourceDetails(QWidget *parent = nullptr);

    /// The columns in this order; what a row does not say is left out.
    void show(const QModelIndex &row, const QList<int> &columns);

    /// "Title: text", a line each.
    [[nodiscard]] static QString record(const QModelIndex &row, const QList<int> &columns);

private:
    struct Line {
        QLabel *title;
        QLabel *text;
    };

    void showLines();
    void addLine();

    QPersistentModelIndex m_row;
    QList<int> m_columns;
    QGridLayout *m_layout;
    QList<Line> m_lines;
};

} // namespace podium
