// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/tables/row_room.h"

#include "ui/panels/tables/table_card.h"
#include "ui/tables/data_table.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSplitter>

#include <algorithm>

namespace podium {

RowRoom::RowRoom(QSplitter &rows, TableCard &table, Picture picture, int firstRows)
    : QObject(&rows)
    , m_rows(rows)
    , m_table(table)
    , m_picture(picture)
    , m_firstRows(firstRows)
{
    m_rows.installEventFilter(this);
    connect(&m_rows, &QSplitter::splitterMoved, this, [this] { m_moved = true; });
    const QAbstractItemModel *model = table.table().model();
    connect(model, &QAbstractItemModel::modelReset, this, &RowRoom::place, Qt::QueuedConnection);
    connect(model, &QAbstractItemModel::rowsInserted, this, &RowRoom::place, Qt::QueuedConnection);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &RowRoom::place, Qt::QueuedConnection);
    connect(&table, &TableCard::filledChanged, this, &RowRoom::place, Qt::QueuedConnection);
}

void RowRoom::reset()
{
    m_moved = false;
    place();
}

QByteArray RowRoom::state() const
{
    return m_moved ? m_rows.saveState() : QByteArray();
}

void RowRoom::restore(const QByteArray &state)
{
    m_moved = !state.isEmpty() && m_rows.restoreState(state);
}

int RowRoom::tableHeight(int both, int whole, int first, int least, Picture picture)
{
    const int byShare = both * (100 - picture.share) / 100;
    return std::min(
        {whole, std::max({byShare, first, both - picture.enough}), std::max(0, both - least)});
}

bool RowRoom::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_rows
        && (event->type() == QEvent::Resize || event->type() == QEvent::Show
            || event->type() == QEvent::LayoutRequest))
        QMetaObject::invokeMethod(this, &RowRoom::place, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void RowRoom::place()
{
    const DataTable &table = m_table.table();
    const int at = m_rows.indexOf(&m_table);
    const int rows = table.model()->rowCount();
    if (m_moved || at < 0 || m_rows.count() != 2 || !m_table.isVisible())
        return;
    const int both = m_rows.height() - m_rows.handleWidth();
    int whole = both; // a sentence in place of rows has its share
    int first = 0;
    if (rows > 0) {
        const int around = m_table.height() - table.viewport()->height();
        whole = around + rows * table.rowHeight(0);
        first = around + std::min(rows, m_firstRows) * table.rowHeight(0);
    }
    int height = tableHeight(both, whole, first, m_rows.widget(1 - at)->minimumSizeHint().height(),
                             m_picture);
    // Half a row is nothing to read; the picture has more of it.
    if (rows > 0 && height < whole)
        height -= std::max(0, height - (m_table.height() - table.viewport()->height()))
            % table.rowHeight(0);
    QList<int> sizes{both - height, both - height};
    sizes[at] = height;
    if (sizes != m_rows.sizes())
        m_rows.setSizes(sizes);
}

} // namespace podium
