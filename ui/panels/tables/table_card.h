// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/view.h"

#include <QtWidgets/QWidget>

#include <functional>

class QAbstractItemModel;
class QMenu;
class QModelIndex;
class QPoint;
class QStackedWidget;
class QToolButton;

namespace podium {

class Card;
class DataTable;
class Desk;
class MenuButton;
class Notice;

/// A table in a card, with "Columns", "Copy" and "Export"; a notice stands in its place while it
/// has no rows.
class TableCard final : public QWidget
{
    Q_OBJECT

public:
    struct Caption {
        QString rules;
        QString source;
    };

    /// `fileStem` is what exported files are called, e.g. "ranking".
    TableCard(Desk &desk, const QString &fileStem, QWidget *parent = nullptr);

    [[nodiscard]] Card &card() { return *m_card; }
    [[nodiscard]] DataTable &table() { return *m_table; }
    [[nodiscard]] Notice &notice() { return *m_notice; }

    void setModel(QAbstractItemModel *model);
    /// From now on its columns are those of the View while that shows a picture of these kinds, and
    /// what is chosen here goes there.
    void bindColumns(std::function<bool(PictureKind)> isOfTable);
    /// The same of one kind and those that share its table.
    void bindColumns(PictureKind kind);
    /// What the table's figures carry with them instead of the rules and source of the ranking.
    void setCaption(std::function<Caption()> caption) { m_caption = std::move(caption); }
    /// More entries for "Export", below those of the table.
    void setMoreExports(std::function<void(QMenu &)> more) { m_moreExports = std::move(more); }
    /// Entries for one cell's row, above those that every table has.
    void setRowActions(std::function<void(QMenu &, const QModelIndex &)> actions)
    {
        m_rowActions = std::move(actions);
    }
    /// What can be done with the row of this KeyRole and its number in `column`; nothing without
    /// such a row.
    void fillRowMenu(QMenu &menu, const QString &key, int column);
    /// Where the number of this cell comes from.
    void showReceipt(const QModelIndex &cell);
    /// Places the tools after those that were added so far.
    void addTools();

    void fillExport(QMenu &menu);
    void saveCsv();

Q_SIGNALS:
    /// The table has rows now, or has none any more.
    void filledChanged(bool filled);

private:
    [[nodiscard]] Caption caption() const;
    [[nodiscard]] QString rowName(const QModelIndex &cell) const;
    void fillRowMenu(QMenu &menu, const QModelIndex &cell);
    void showRowMenu(const QModelIndex &cell, const QPoint &position);
    void connectModel(QAbstractItemModel *model);
    void showFilled();
    void followColumns();
    void translate();

    Desk &m_desk;
    QString m_fileStem;
    Card *m_card;
    QStackedWidget *m_stack;
    DataTable *m_table;
    Notice *m_notice;
    MenuButton *m_columns;
    QToolButton *m_copy;
    MenuButton *m_export;
    std::function<bool(PictureKind)> m_isOfTable;
    std::function<Caption()> m_caption;
    std::function<void(QMenu &)> m_moreExports;
    std::function<void(QMenu &, const QModelIndex &)> m_rowActions;
};

} // namespace podium
