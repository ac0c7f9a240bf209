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
    sayChosen();
}

void DataTable::resetColumns()
{
    m_widthsAreOurs = true;
    if (!m_given) {
        m_choice.clear();
        placeColumns({});
    }
    applyChoice();
    measureColumns();
    fitColumns();
}

void DataTable::chooseUsual()
{
    m_choice.clear();
    placeColumns({});
    m_widthsAreOurs = true;
    applyChoice();
    measureColumns();
    fitColumns();
    sayChosen();
}

void DataTable::setUsual(const QList<int> &columns, bool usual)
{
    for (const int column : columns)
        m_usual.insert(column, usual);
    if (m_given)
        showGiven();
    applyChoice();
    measureColumns();
    fitColumns();
}

QStringList DataTable::chosenColumns() const
{
    const QList<int> wanted = wantedColumns();
    QStringList keys;
    for (const int column : wanted == usualColumns() ? QList<int>() : wanted)
        keys.append(m_keys.value(column));
    return keys;
}

void DataTable::setChosenColumns(const QStringList &keys)
{
    if (m_given == keys)
        return;
    m_given = keys;
    showGiven();
    measureColumns();
    fitColumns();
}

void DataTable::showGiven()
{
    m_choice.clear();
    for (int column = 0; !m_given->isEmpty() && column < m_keys.size(); ++column) {
        const bool given = m_given->contains(m_keys[column]);
        if (given != isUsual(column))
            m_choice.insert(m_keys[column], given);
    }
    placeColumns(*m_given);
    applyChoice();
}

/// What comes and goes with the method stays chosen while it is away.
void DataTable::sayChosen()
{
    if (!m_given || m_keys.isEmpty())
        return;
    QStringList chosen = chosenColumns();
    for (const QString &key : std::as_const(*m_given)) {
        if (!chosen.isEmpty() && !m_keys.contains(key))
            chosen.append(key);
    }
    if (chosen == *m_given)
        return;
    m_given = chosen;
    Q_EMIT columnsChosen(chosen);
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
        if (m_given)
            showGiven();
        else
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
    m_widthsAreOurs = memory.widths.isEmpty();
    if (!m_given) {
        m_choice = memory.chosen;
        placeColumns(memory.order);
        applyChoice();
    }
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
    if (useOf(column) == ColumnUse::Programs)
        return false;
    return m_choice.value(m_keys.value(column), isUsual(column));
}

bool DataTable::isUsual(int column) const
{
    const ColumnUse use = useOf(column);
    const bool usual = use != ColumnUse::Optional && !m_layout.hidden.contains(column)
        && (m_layout.optionalFrom < 0 || column < m_layout.optionalFrom);
    return use != ColumnUse::Programs && (isKeyColumn(column) || m_usual.value(column, usual));
}

/// In their own order, behind those that stay in place.
QList<int> DataTable::usualColumns() const
{
    QList<int> columns = m_layout.pinned;
    for (int column = 0; column < m_header->count(); ++column) {
        if (!columns.contains(column))
            columns.append(column);
    }
    columns.removeIf([this](int column) { return !model() || !isUsual(column); });
    return columns;
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

/// Columns of these keys in this order; each of the others stays behind the one it stands behind in
/// the model.
void DataTable::placeColumns(const QStringList &order)
{
    const QScopedValueRollback guard(m_placing, true);
    QList<int> columns;
    for (const QString &key : order) {
        if (const auto column = static_cast<int>(m_keys.indexOf(key));
            column >= 0 && !columns.contains(column))
            columns.append(column);
    }
    for (int column = 0; column < m_header->count(); ++column) {
        if (!columns.contains(column))
            columns.insert(column == 0 ? 0 : columns.indexOf(column - 1) + 1, column);
    }
    for (int position = 0; position < columns.size(); ++position)
        m_header->moveSection(m_header->visualIndex(columns[position]), position);
    placePinned();
}

void DataTable::takeMove()
{
    if (m_placing)
        return;
    placePinned();
    sayChosen();
}

/// Nobody moves a column before those that stay in place.
void DataTable::placePinned()
{
    const QScopedValueRollback guard(m_placing, true);
    for (int i = 0; i < m_layout.pinned.size() && m_layout.pinned[i] < m_header->count(); ++i) {
        const int position = m_header->visualIndex(m_layout.pinned[i]);
        if (position != i)
            m_header->moveSection(position, i);
    }
}

} // namespace podium
