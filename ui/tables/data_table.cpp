// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/data_table.h"

#include "ui/tables/columns/column_fit.h"
#include "ui/tables/table_header.h"
#include "ui/theme/fonts.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QClipboard>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>

#include <algorithm>
#include <numeric>

namespace podium {

namespace {

constexpr int kWidest = 320;
constexpr int kWidestName = 480;   ///< of the column that names the row
constexpr int kMeasureEvery = 300; ///< milliseconds

} // namespace

DataTable::DataTable(QWidget *parent)
    : QTableView(parent)
    , m_header(new TableHeader(this))
    , m_cells(new CellDelegate(this))
    , m_delegates{m_cells}
{
    setItemDelegate(m_cells);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setTextElideMode(Qt::ElideMiddle);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(QFontMetrics(textFont()).height() + 10);
    setHorizontalHeader(m_header);
    setUpHeader();
    m_measured.setSingleShot(true);
    m_measured.setInterval(kMeasureEvery);
    connect(&m_measured, &QTimer::timeout, this, [this] {
        if (m_measureAgain)
            measureSoon();
    });
    m_header->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
}

void DataTable::setUpHeader()
{
    m_header->setSectionsClickable(true);
    m_header->setSectionsMovable(true);
    m_header->setHighlightSections(false);
    m_header->setSortIndicatorClearable(true);
    m_header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    m_header->setMinimumSectionSize(36);
    connect(m_header, &QHeaderView::customContextMenuRequested, this, [this](QPoint position) {
        Q_EMIT columnMenuRequested(m_header->mapToGlobal(position));
    });
    connect(m_header, &QHeaderView::sectionResized, this, [this] {
        if (!m_fitting && underMouse())
            m_widthsAreOurs = false;
    });
    connect(m_header, &QHeaderView::sectionMoved, this, &DataTable::takeMove);
}

void DataTable::setLayout(const Layout &layout)
{
    m_layout = layout;
    m_header->setPinned(layout.pinned);
    m_header->setUnsorted(layout.unsorted);
    applyChoice();
}

void DataTable::setTheme(const Theme &theme)
{
    for (CellDelegate *delegate : m_delegates)
        delegate->setTheme(theme);
    viewport()->update();
}

void DataTable::setCells(int column, CellDelegate *delegate)
{
    delegate->setParent(this);
    delegate->setTheme(m_cells->theme());
    m_delegates.append(delegate);
    setItemDelegateForColumn(column, delegate);
}

TablePart DataTable::selectedPart() const
{
    TablePart part = wholePart();
    if (!selectionModel() || selectionModel()->selectedRows().isEmpty())
        return part;
    part.rows.clear();
    for (const QModelIndex &index : selectionModel()->selectedRows())
        part.rows.append(index.row());
    std::ranges::sort(part.rows);
    return part;
}

TablePart DataTable::wholePart() const
{
    TablePart part{model(), {}, {}};
    for (const int column : wantedColumns()) {
        part.columns.append(column);
        const int other = m_layout.within.value(column, -1);
        if (other >= 0 && !isWanted(other))
            part.columns.append(other);
    }
    part.rows.resize(model() ? model()->rowCount() : 0);
    std::iota(part.rows.begin(), part.rows.end(), 0);
    return part;
}

void DataTable::copySelection() const
{
    if (model())
        QGuiApplication::clipboard()->setMimeData(
            clipboardTable(selectedPart(), notes()).release());
}

void DataTable::copyAll() const
{
    if (model())
        QGuiApplication::clipboard()->setMimeData(clipboardTable(wholePart(), notes()).release());
}

void DataTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &DataTable::takeModel);
    connect(model, &QAbstractItemModel::dataChanged, this, &DataTable::measureSoon);
    takeModel();
}

void DataTable::takeModel()
{
    takeColumns();
    measureSoon();
}

/// Measuring is dear, and columns that twitch are hard to read: while figures follow a slider, the
/// widths wait until it rests.
void DataTable::measureSoon()
{
    m_measureAgain = m_measured.isActive() && m_natural.size() == m_header->count();
    m_measured.start();
    if (m_measureAgain)
        return;
    measureColumns();
    fitColumns();
}

void DataTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void DataTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void DataTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index
        = byKey ? currentIndex() : indexAt(viewport()->mapFromGlobal(event->globalPos()));
    if (!index.isValid())
        return;
    const QPoint position
        = byKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos();
    Q_EMIT rowMenuRequested(index, position);
}

void DataTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        measureColumns();
        fitColumns();
    }
}

/// Only columns that are shown, or will be where there is room, are measured.
void DataTable::measureColumns()
{
    if (!model())
        return;
    applyChoice();
    m_natural.fill(0, model()->columnCount());
    m_least = m_natural;
    for (const int column : wantedColumns()) {
        const bool namesRow = !m_layout.elastic.isEmpty() && column == m_layout.elastic.last();
        const int widest = namesRow ? kWidestName : kWidest;
        const int contents = std::min(widest, sizeHintForColumn(column));
        m_least[column] = std::max(m_header->leastTitleWidth(column), contents);
        m_natural[column] = std::min(widest, std::max(m_header->sectionSizeHint(column), contents));
    }
}

void DataTable::fitColumns()
{
    if (!m_widthsAreOurs || !model() || m_natural.size() != m_header->count())
        return;
    const QScopedValueRollback guard(m_fitting, true);
    const QList<int> shown = columnsWithRoom(viewport()->width());
    for (const int column : wantedColumns())
        setColumnHidden(column, !shown.contains(column));
    const QList<int> widths = fitOf(shown).widths(viewport()->width());
    for (const int column : shown)
        m_header->resizeSection(column, widths[column]);
}

ColumnFit DataTable::fitOf(const QList<int> &columns) const
{
    return {m_natural,           m_least, columns, m_layout.elastic, m_layout.stretched,
            m_layout.mostStretch};
}

/// What can be spared stands aside before names are cut short and the table has to be moved sideways.
QList<int> DataTable::columnsWithRoom(int room) const
{
    constexpr int kName = 200; ///< longer ones may be cut short
    QList<int> columns = wantedColumns();
    const int name = m_layout.elastic.isEmpty() ? -1 : m_layout.elastic.last();
    const auto needed = [&] {
        const QList<int> widths = fitOf(columns).widths(room);
        int sum = columns.contains(name)
            ? std::max(0, std::min(kName, m_natural[name]) - widths[name])
            : 0;
        for (const int column : columns)
            sum += widths[column];
        return sum;
    };
    for (const int column : m_spare) {
        if (needed() <= room)
            break;
        if (!m_choice.contains(m_keys.value(column)))
            columns.removeOne(column);
    }
    return columns;
}

} // namespace podium
