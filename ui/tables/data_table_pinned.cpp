// SPDX-License-Identifier: GPL-3.0-or-later
// The first columns stay in place while the others move beneath them; a part of DataTable. The
// table itself says that these cells are where they are painted, so that mouse, keyboard, tool tips
// and assistive technology need no second table.
#include "ui/tables/data_table.h"

#include "ui/tables/table_header.h"

#include <QtGui/QPaintEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>

namespace podium {

QRect DataTable::visualRect(const QModelIndex &index) const
{
    const QRect rect = QTableView::visualRect(index);
    return rect.isValid() ? rect.translated(m_header->pinnedShift(index.column()), 0) : rect;
}

QModelIndex DataTable::indexAt(const QPoint &position) const
{
    const bool pinned = position.x() < m_header->pinnedWidth();
    return QTableView::indexAt(pinned ? position - QPoint(m_header->offset(), 0) : position);
}

void DataTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const int before = horizontalScrollBar()->value();
    QTableView::scrollTo(index, hint);
    if (m_layout.pinned.contains(index.column())) {
        if (m_header->pinnedWidth(before) > 0)
            horizontalScrollBar()->setValue(before);
        return;
    }
    const int covered = m_header->pinnedWidth() - columnViewportPosition(index.column());
    if (covered > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - covered);
}

void DataTable::paintEvent(QPaintEvent *event)
{
    const QRect rows(0, 0, viewport()->width(), heightOfRows());
    QPaintEvent whole(event->region() & rows);
    QTableView::paintEvent(&whole);
    const QRect strip(0, 0, m_header->pinnedWidth(), rows.height());
    if (const QRect area = strip & event->rect(); !area.isEmpty())
        paintPinned(area);
}

/// Of those that are seen whole: half a row is nothing to read.
int DataTable::heightOfRows() const
{
    const int row = verticalHeader()->defaultSectionSize();
    const int height = viewport()->height();
    return height < row ? height : height - height % row;
}

void DataTable::paintPinned(const QRect &area)
{
    QPainter painter(viewport());
    painter.setClipRect(area);
    painter.fillRect(area, m_cells->theme().card);
    const QPoint pointer = viewport()->mapFromGlobal(QCursor::pos());
    const QModelIndex hovered = viewport()->underMouse() ? indexAt(pointer) : QModelIndex();
    const int first = rowAt(area.top());
    const int last = rowAt(area.bottom());
    for (int row = first; row >= 0 && row <= (last < 0 ? model()->rowCount() - 1 : last); ++row) {
        for (const int column : m_layout.pinned) {
            const QModelIndex index = model()->index(row, column);
            if (isColumnHidden(column) || !index.isValid())
                continue;
            QStyleOptionViewItem option;
            initViewItemOption(&option);
            option.rect = visualRect(index);
            option.state.setFlag(QStyle::State_Selected,
                                 selectionModel() && selectionModel()->isSelected(index));
            option.state.setFlag(QStyle::State_MouseOver, index == hovered);
            option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
            itemDelegateForIndex(index)->paint(&painter, option, index);
        }
    }
    painter.setPen(m_cells->theme().border);
    const int edge = m_header->pinnedWidth() - 1;
    painter.drawLine(edge, area.top(), edge, area.bottom());
}

/// What is moved on the screen takes the columns along that should stay.
void DataTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx == 0 || m_layout.pinned.isEmpty())
        return;
    viewport()->update();
    m_header->viewport()->update();
}

QRegion DataTable::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region = QTableView::visualRegionForSelection(selection);
    if (const int width = m_header->pinnedWidth(); width > 0 && !region.isEmpty()) {
        const QRect rows = region.boundingRect();
        region += QRect(0, rows.top(), width, rows.height());
    }
    return region;
}

} // namespace podium
