// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/tables/column.h"
#include "ui/tables/cells/cell_delegate.h"
#include "ui/tables/columns/column_memory.h"
#include "ui/tables/table_text.h"
#include "ui/theme/theme.h"

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QStringList>
#include <QtCore/QTimer>
#include <QtWidgets/QTableView>

#include <functional>
#include <optional>

namespace podium {

class TableHeader;
struct ColumnFit;

/// A table of figures: whole rows, sortable and movable columns that can be hidden, widths that
/// fit the window until somebody sets one, first columns that stay when it is moved sideways, copy
/// as text and HTML.
class DataTable final : public QTableView
{
    Q_OBJECT

public:
    /// Which columns there are and how they share the width. Columns are those of the model.
    struct Layout {
        QList<int> hidden = {};   ///< until somebody shows them
        QList<int> key = {};      ///< cannot be hidden
        QList<int> elastic = {};  ///< give width away when it is short, first ones first
        int stretched = -1;       ///< takes the width that is left over
        int mostStretch = 320;    ///< at most this much; the rest goes to the elastic ones
        int optionalFrom = -1;    ///< it and all behind it are hidden as well; −1: none
        QList<int> pinned = {};   ///< stand first and stay when the table is moved sideways
        QList<int> unsorted = {}; ///< have no order to sort by
        /// Columns that another one's cell shows as well: copied behind it, though hidden.
        QHash<int, int> within = {};
    };

    explicit DataTable(QWidget *parent = nullptr);

    void setLayout(const Layout &layout);
    /// Columns that stand aside where there is no room, first ones first; they are copied all the
    /// same.
    void setSpare(const QList<int> &columns) { m_spare = columns; }
    void setTheme(const Theme &theme);
    /// A delegate for one column; the table owns it from now on.
    void setCells(int column, CellDelegate *delegate);
    /// What copied and written figures carry with them.
    void setNotes(std::function<TableNotes()> notes) { m_notes = std::move(notes); }

    /// Whom the model made a column for; columns for programs are never shown.
    [[nodiscard]] ColumnUse useOf(int column) const;
    /// Shown, or standing aside until there is room.
    [[nodiscard]] bool isWanted(int column) const;
    [[nodiscard]] bool isKeyColumn(int column) const { return m_layout.key.contains(column); }
    /// Those that name the row stay in any case.
    void showColumns(const QList<int> &columns, bool shown);
    /// Widths and, unless they are given, columns as the layout has them.
    void resetColumns();
    /// The user wants the usual columns, in their order and width.
    void chooseUsual();
    /// Columns that are usual, or not, whatever the layout says; nobody chose them.
    void setUsual(const QList<int> &columns, bool usual);

    /// Keys of the columns shown, in their order; empty where they are the usual ones.
    [[nodiscard]] QStringList chosenColumns() const;
    /// Shows the columns of these keys in their order; empty: the usual ones. From now on they are
    /// given: restoreColumns() brings back widths and the order of rows only. Keys the model has not
    /// may come with another method.
    void setChosenColumns(const QStringList &keys);

    [[nodiscard]] QByteArray columnState() const;
    /// At once or, while the model has no columns yet, as soon as it has them. Nothing happens when
    /// the state is not one of a table.
    void restoreColumns(const QByteArray &state);

    /// The selected rows, or all when none is selected, as they stand; shown columns only.
    [[nodiscard]] TablePart selectedPart() const;
    [[nodiscard]] TablePart wholePart() const;
    [[nodiscard]] TableNotes notes() const { return m_notes ? m_notes() : TableNotes(); }
    void copySelection() const;
    void copyAll() const;

    void setModel(QAbstractItemModel *model) override;

    // Where cells are, with the columns that stay in place.
    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &position) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    /// The user asked for what can be done with the row under `position` (global).
    void rowMenuRequested(const QModelIndex &index, const QPoint &position);
    /// The same for the columns, at the header.
    void columnMenuRequested(const QPoint &position);
    /// The user showed, hid or moved columns of a table whose columns are given.
    void columnsChosen(const QStringList &keys);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;

private:
    void setUpHeader();
    void takeModel();
    void takeColumns();
    void measureSoon();
    void measureColumns();
    void fitColumns();
    void paintPinned(const QRect &area);
    [[nodiscard]] int heightOfRows() const;

    [[nodiscard]] QString keyOf(int column) const;
    [[nodiscard]] QList<int> wantedColumns() const;
    [[nodiscard]] ColumnFit fitOf(const QList<int> &columns) const;
    [[nodiscard]] QList<int> columnsWithRoom(int room) const;
    void applyChoice();
    void applyMemory(const ColumnMemory &memory);
    void placePinned();
    void placeColumns(const QStringList &order);
    void takeMove();
    [[nodiscard]] bool isUsual(int column) const;
    [[nodiscard]] QList<int> usualColumns() const;
    void showGiven();
    void sayChosen();

    TableHeader *m_header;
    Layout m_layout;
    std::function<TableNotes()> m_notes;
    QStringList m_keys;            ///< of the model's columns
    QHash<QString, bool> m_choice; ///< columns the user showed or hid, by their keys
    QHash<int, bool> m_usual;      ///< where it is not as the layout says
    /// What setChosenColumns() was given; absent: the table remembers by itself.
    std::optional<QStringList> m_given;
    bool m_placing = false; ///< columns are moved, but by nobody
    QList<int> m_natural;   ///< widths by column of the model, 0 for those not shown
    QList<int> m_least;     ///< the same with titles on two lines
    QTimer m_measured;      ///< runs for a while after each measurement
    bool m_measureAgain = false;
    bool m_widthsAreOurs = true;
    bool m_fitting = false;
    QByteArray m_pending; ///< column state for a model that has no columns yet
    CellDelegate *m_cells = nullptr;
    QList<CellDelegate *> m_delegates;
    QList<int> m_spare;
};

} // namespace podium
