// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns a table shows and in what order, and how that is remembered; a part of DataTable.
#include "ui/tables/data_table.h"

#include "app/models/tables/roles.h"
#include "ui/tables/table_header.h"

#include <QtCore/QScopedValueRollback>

#include <algorithm>

namespace podium {

void DataTable::showColumns(const QList<int> &columns, bool shown)
{
    for (const int column : columns) {
        if (!isKeyColumn(column))
            m_choice.insert(keyOf(column), shown);
    }
    applyChoice();
    measureColumns();
    fitColumns();
}

void DataTable::resetColumns()
{
    m_choice.clear();
    m_widthsAreOurs = true;
    for (int column = 0; column < m_header->count(); ++column)
        m_header->moveSection(m_header->visualIndex(column), column);
    placePinned();
    applyChoice();
    measureColumns();
    fitColumns();
}

QByteArray DataTable::columnState() const
{
    if (m_keys.isEmpty())
        return m_pending;
    ColumnMemory memory;
    memory.chosen = m_choice;
    for (int position = 0; position < m_header->count(); ++position) {
        const int column = m_header->logicalIndex(position);
        memory.order.append(m_keys[column]);
        if (!m_widthsAreOurs && !isColumnHidden(column))
            memory.widths.insert(m_keys[column], columnWidth(column));
    }
    memory.sorted = m_keys.value(m_header->sortIndicatorSection());
    memory.descending = m_header->sortIndicatorOrder() == Qt::DescendingOrder;
    return memory.written();
}

void DataTable::restoreColumns(const QByteArray &state)
{
    if (!state.isEmpty())
        m_pending = state;
    takeColumns();
}

/// Columns come and go with the method: what was chosen holds for those that are there.
void DataTable::takeColumns()
{
    QStringList keys;
    for (int column = 0; column < m_header->count(); ++column)
        keys.append(keyOf(column));
    if (keys != m_keys) {
        m_widthsAreOurs = m_widthsAreOurs || !m_keys.isEmpty();
        m_keys = keys;
        m_natural.clear();
        placePinned();
        applyChoice();
    }
    if (m_pending.isEmpty() || m_keys.isEmpty())
        return;
    if (const auto memory = ColumnMemory::read(m_pending))
        applyMemory(*memory);
    m_pending.clear();
}

void DataTable::applyMemory(const ColumnMemory &memory)
{
    m_choice = memory.chosen;
    m_widthsAreOurs = memory.widths.isEmpty();
    int position = 0;
    for (const QString &key : memory.order) {
        if (const auto column = static_cast<int>(m_keys.indexOf(key)); column >= 0)
            m_header->moveSection(m_header->visualIndex(column), position++);
    }
    placePinned();
    applyChoice();
    if (const auto column = static_cast<int>(m_keys.indexOf(memory.sorted)); column >= 0)
        sortByColumn(column, memory.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    measureColumns();
    fitColumns();
    const QScopedValueRollback guard(m_fitting, true);
    for (auto width = memory.widths.begin(); width != memory.widths.end(); ++width) {
        if (const auto column = static_cast<int>(m_keys.indexOf(width.key())); column >= 0)
            m_header->resizeSection(column, width.value());
    }
}

/// Those without a name of their own go by their place.
QString DataTable::keyOf(int column) const
{
    const QString key
        = model() ? model()->headerData(column, Qt::Horizontal, KeyRole).toString() : QString();
    return key.isEmpty() ? QString::number(column) : key;
}

ColumnUse DataTable::useOf(int column) const
{
    return static_cast<ColumnUse>(model()->headerData(column, Qt::Horizontal, UseRole).toInt());
}

bool DataTable::isWanted(int column) const
{
    if (isKeyColumn(column))
        return true;
    const ColumnUse use = useOf(column);
    if (use == ColumnUse::Programs)
        return false;
    const bool usual = use != ColumnUse::Optional && !m_layout.hidden.contains(column)
        && (m_layout.optionalFrom < 0 || column < m_layout.optionalFrom);
    return m_choice.value(m_keys.value(column), usual);
}

QList<int> DataTable::wantedColumns() const
{
    QList<int> columns;
    for (int position = 0; position < m_header->count(); ++position) {
        const int column = m_header->logicalIndex(position);
        if (isWanted(column))
            columns.append(column);
    }
    return columns;
}

void DataTable::applyChoice()
{
    for (int column = 0; column < m_header->count(); ++column)
        setColumnHidden(column, !isWanted(column));
}

/// Nobody moves a column before those that stay in place.
void DataTable::placePinned()
{
    for (int i = 0; i < m_layout.pinned.size() && m_layout.pinned[i] < m_header->count(); ++i) {
        const int position = m_header->visualIndex(m_layout.pinned[i]);
        if (position != i)
            m_header->moveSection(position, i);
    }
}

} // namespace podium
