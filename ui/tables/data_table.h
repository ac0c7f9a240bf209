// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QtCore/QByteArray>
#include <QtCore/QTimer>
#include <QtWidgets/QTableView>

#include "ui/tables/cells/cell_delegate.h"
#include "ui/tables/table_text.h"
#include "ui/theme/theme.h"

namespace podium {

/// A table of figures: whole rows, sortable and movable columns that can be hidden, widths that
/// fit the window until somebody sets one, copy as text and HTML.
class DataTable final : public QTableView
{
    Q_OBJECT

public:
    /// How the columns share the width. Columns are those of the model.
    struct Layout {
        QList<int> hidden;     ///< until somebody shows them
        QList<int> key;        ///< cannot be hidden
        QList<int> elastic;    ///< give width away when it is short, first ones first
        int stretched = -1;    ///< takes the width that is left over
        int mostStretch = 320; ///< at most this much; the rest goes to the elastic ones
    };

    explicit DataTable(QWidget *parent = nullptr);

    void setLayout(const Layout &layout);
    void setTheme(const Theme &theme);
    /// A delegate for one column; the table owns it from now on.
    void setCells(int column, CellDelegate *delegate);
    /// What copied and written figures carry with them.
    void setNotes(std::function<TableNotes()> notes) { m_notes = std::move(notes); }

    [[nodiscard]] bool isKeyColumn(int column) const { return m_layout.key.contains(column); }
    void showColumn(int column, bool shown);
    void resetColumns();

    [[nodiscard]] QByteArray columnState() const;
    /// At once or, while the model has no columns yet, as soon as it has them. Nothing happens when
    /// the state is not one of this table.
    void restoreColumns(const QByteArray &state);

    /// The selected rows, or all when none is selected, as they stand; shown columns only.
    [[nodiscard]] TablePart selectedPart() const;
    [[nodiscard]] TablePart wholePart() const;
    [[nodiscard]] TableNotes notes() const { return m_notes ? m_notes() : TableNotes(); }
    void copySelection() const;
    void copyAll() const;

    void setModel(QAbstractItemModel *model) override;

Q_SIGNALS:
    /// The user asked for what can be done with the row under `position` (global).
    void rowMenuRequested(const QModelIndex &index, const QPoint &position);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void takeModel();
    void measureSoon();
    void restorePending();
    void measureColumns();
    void fitColumns();
    void giveAway(QList<int> &widths, int missing) const;
    void showColumnMenu(const QPoint &position);
    [[nodiscard]] QList<int> shownColumns() const;
    void applyHidden();

    Layout m_layout;
    std::function<TableNotes()> m_notes;
    QList<int> m_natural;  ///< by column of the model
    QList<int> m_contents; ///< the same without the titles
    QTimer m_measured; ///< runs for a while after each measurement
    bool m_measureAgain = false;
    bool m_widthsAreOurs = true;
    bool m_fitting = false;
    bool m_restored = false;
    QByteArray m_pending; ///< column state for a model that has no columns yet
    CellDelegate *m_cells = nullptr;
    QList<CellDelegate *> m_delegates;
};

} // namespace podium
