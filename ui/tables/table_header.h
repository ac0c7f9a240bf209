// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QHeaderView>

namespace podium {

/// Column titles that stand over their figures: right where the column has numbers; on two lines
/// where the column is narrow, and cut only where that is not enough. Some columns can stay at the left while the others move beneath them.
class TableHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit TableHeader(QWidget *parent = nullptr);

    /// Columns that stand first and stay in place.
    void setPinned(const QList<int> &columns) { m_pinned = columns; }
    /// Columns whose title does not sort when it is clicked.
    void setUnsorted(const QList<int> &columns) { m_unsorted = columns; }

    /// The narrowest width that shows the title whole.
    [[nodiscard]] int leastTitleWidth(int section) const;

    /// What the columns in place take at the left, and 0 while nothing is moved beneath them; nor
    /// do they stay where they would take most of the room.
    [[nodiscard]] int pinnedWidth() const { return pinnedWidth(offset()); }
    /// The same for another offset.
    [[nodiscard]] int pinnedWidth(int offset) const;
    /// How far to the right of its own place the column is kept.
    [[nodiscard]] int pinnedShift(int column) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    bool viewportEvent(QEvent *event) override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override;

private:
    [[nodiscard]] bool isRight(int section) const; ///< the title stands at its right end
    [[nodiscard]] QString titleOf(int section) const;
    /// What is left for the title between its paddings.
    [[nodiscard]] int titleRoom(int section) const;
    bool takeMouse(QMouseEvent *event);
    void showHelp(const QHelpEvent &event);
    bool takeHover(QHoverEvent *event);
    void prepareFor(int section);

    QList<int> m_pinned;
    QList<int> m_unsorted;
    bool m_pressedPinned = false; ///< a button was pressed on a column in place, and is held
};

} // namespace podium
