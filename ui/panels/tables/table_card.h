// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QtWidgets/QWidget>

class QAbstractItemModel;
class QMenu;
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
    /// `fileStem` is what exported files are called, e.g. "ranking".
    TableCard(Desk &desk, const QString &fileStem, QWidget *parent = nullptr);

    [[nodiscard]] Card &card() { return *m_card; }
    [[nodiscard]] DataTable &table() { return *m_table; }
    [[nodiscard]] Notice &notice() { return *m_notice; }

    void setModel(QAbstractItemModel *model);
    /// Where the figures are from; the rules are those of the answer.
    void setSource(std::function<QString()> source) { m_source = std::move(source); }
    /// More entries for "Export", below those of the table.
    void setMoreExports(std::function<void(QMenu &)> more) { m_moreExports = std::move(more); }
    /// Places the tools after those that were added so far.
    void addTools();

    void fillExport(QMenu &menu);
    void saveCsv();

Q_SIGNALS:
    /// The table has rows now, or has none any more.
    void filledChanged(bool filled);

private:
    void connectModel(QAbstractItemModel *model);
    void showFilled();
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
    std::function<QString()> m_source;
    std::function<void(QMenu &)> m_moreExports;
};

} // namespace podium
