// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/data_table.h"

#include <algorithm>
#include <numeric>

#include <QtCore/QScopedValueRollback>
#include <QtGui/QClipboard>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>

#include "ui/tables/column_menu.h"
#include "ui/tables/table_header.h"
#include "ui/theme/fonts.h"

namespace podium {

namespace {

constexpr int kWidest = 320;
constexpr int kComfortable = 140; ///< names may be cut to this before titles are
constexpr int kNarrowest = 96;
constexpr int kTitleLeast = 58;
constexpr int kMeasureEvery = 300; ///< milliseconds

} // namespace

DataTable::DataTable(QWidget *parent)
    : QTableView(parent)
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
    auto *header = new TableHeader(this);
    setHorizontalHeader(header);
    header->setSectionsClickable(true);
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setSortIndicatorClearable(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setMinimumSectionSize(36);
    connect(header, &QHeaderView::customContextMenuRequested, this, [this, header](QPoint position) {
        showColumnMenu(header->mapToGlobal(position));
    });
    connect(header, &QHeaderView::sectionResized, this, [this] {
        if (!m_fitting && underMouse())
            m_widthsAreOurs = false;
    });
    m_measured.setSingleShot(true);
    m_measured.setInterval(kMeasureEvery);
    connect(&m_measured, &QTimer::timeout, this, [this] {
        if (m_measureAgain)
            measureSoon();
    });
    header->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
}

void DataTable::setLayout(const Layout &layout)
{
    m_layout = layout;
    applyHidden();
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

void DataTable::showColumn(int column, bool shown)
{
    setColumnHidden(column, !shown);
    m_restored = true;
    measureColumns();
    fitColumns();
}

void DataTable::resetColumns()
{
    m_restored = false;
    m_widthsAreOurs = true;
    QHeaderView *header = horizontalHeader();
    for (int column = 0; column < header->count(); ++column) {
        header->moveSection(header->visualIndex(column), column);
        setColumnHidden(column, false);
    }
    applyHidden();
    measureColumns();
    fitColumns();
}

QByteArray DataTable::columnState() const
{
    return horizontalHeader()->count() > 0 ? horizontalHeader()->saveState() : QByteArray();
}

void DataTable::restoreColumns(const QByteArray &state)
{
    m_pending = state;
    restorePending();
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
    TablePart part{model(), {}, shownColumns()};
    part.rows.resize(model() ? model()->rowCount() : 0);
    std::iota(part.rows.begin(), part.rows.end(), 0);
    return part;
}

void DataTable::copySelection() const
{
    if (model())
        QGuiApplication::clipboard()->setMimeData(clipboardTable(selectedPart(), notes()).release());
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
    if (!m_restored)
        applyHidden();
    restorePending();
    measureSoon();
}

/// Measuring is dear, and columns that twitch are hard to read: while figures follow a slider, the
/// widths wait until it rests.
void DataTable::measureSoon()
{
    m_measureAgain = m_measured.isActive() && m_natural.size() == horizontalHeader()->count();
    m_measured.start();
    if (m_measureAgain)
        return;
    measureColumns();
    fitColumns();
}

void DataTable::restorePending()
{
    if (m_pending.isEmpty() || horizontalHeader()->count() == 0)
        return;
    const QScopedValueRollback guard(m_fitting, true);
    m_restored = horizontalHeader()->restoreState(m_pending);
    m_pending.clear();
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
    const QPoint position = byKey
        ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos();
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

void DataTable::measureColumns()
{
    if (!model())
        return;
    m_natural.resize(model()->columnCount());
    m_contents.resize(m_natural.size());
    const QHeaderView *header = horizontalHeader();
    for (int column = 0; column < m_natural.size() && column < header->count(); ++column) {
        m_contents[column] = std::min(kWidest, sizeHintForColumn(column));
        m_natural[column]
            = std::min(kWidest, std::max(header->sectionSizeHint(column), m_contents[column]));
    }
}

void DataTable::fitColumns()
{
    if (!m_widthsAreOurs || !model() || m_natural.size() != horizontalHeader()->count())
        return;
    const QScopedValueRollback guard(m_fitting, true);
    const QList<int> shown = shownColumns();
    QList<int> widths = m_natural;
    int left = viewport()->width();
    for (const int column : shown)
        left -= widths[column];
    if (left < 0)
        giveAway(widths, -left);
    if (left > 0 && shown.contains(m_layout.stretched)) {
        const int most = std::min(left, m_layout.mostStretch);
        widths[m_layout.stretched] += most;
        left -= most;
    }
    if (left > 0) {
        for (const int column : shown)
            widths[column] += left / static_cast<int>(shown.size());
    }
    for (const int column : shown)
        horizontalHeader()->resizeSection(column, widths[column]);
}

/// First names are shortened a little, then titles, then names more.
void DataTable::giveAway(QList<int> &widths, int missing) const
{
    const auto shrink = [&](const QList<int> &columns, const auto &leastOf) {
        for (const int column : columns) {
            const int spare = std::clamp(widths[column] - leastOf(column), 0, missing);
            widths[column] -= spare;
            missing -= spare;
        }
    };
    QList<int> elastic = m_layout.elastic;
    elastic.removeIf([this](int column) { return isColumnHidden(column); });
    shrink(elastic, [](int) { return kComfortable; });
    shrink(shownColumns(), [&](int column) {
        return elastic.contains(column) ? widths[column] : std::max(m_contents[column], kTitleLeast);
    });
    // What names the row stays readable; the table scrolls sideways before that.
    elastic.removeIf([this](int column) { return isKeyColumn(column); });
    shrink(elastic, [](int) { return kNarrowest; });
}

void DataTable::showColumnMenu(const QPoint &position)
{
    QMenu menu(this);
    fillColumnMenu(menu, *this);
    menu.exec(position);
}

QList<int> DataTable::shownColumns() const
{
    QList<int> columns;
    const QHeaderView *header = horizontalHeader();
    for (int position = 0; position < header->count(); ++position) {
        const int column = header->logicalIndex(position);
        if (!header->isSectionHidden(column))
            columns.append(column);
    }
    return columns;
}

void DataTable::applyHidden()
{
    for (const int column : m_layout.hidden) {
        if (column < horizontalHeader()->count())
            setColumnHidden(column, true);
    }
}

} // namespace podium
