// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector/evaluation_list.h"

#include "ui/panels/inspector/score_delegate.h"
#include "ui/tables/cells/wrapped_delegate.h"
#include "ui/theme/fonts.h"

#include <QtGui/QContextMenuEvent>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QHeaderView>

#include <algorithm>

namespace podium {

namespace {

/// In a narrower list the weights, told by every row's tool tip, give way to the names.
constexpr int kWidthForWeights = 300;

} // namespace

EvaluationList::EvaluationList(EvaluationModel &model, QWidget *parent)
    : QTableView(parent)
    , m_cells(new CellDelegate(this))
    , m_names(new WrappedDelegate(this))
    , m_scores(new ScoreDelegate(this))
{
    for (CellDelegate *cells : delegates()) {
        cells->setRowLines(false);
        cells->setPadding(0);
    }
    setModel(&model);
    setItemDelegate(m_cells);
    setItemDelegateForColumn(EvaluationModel::Evaluation, m_names);
    setItemDelegateForColumn(EvaluationModel::Score, m_scores);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    horizontalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(10);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(QFontMetrics(textFont()).height() + 7);
    viewport()->setAutoFillBackground(false);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        fitColumns();
        updateGeometry();
    });
}

void EvaluationList::setTheme(const Theme &theme)
{
    for (CellDelegate *cells : delegates())
        cells->setTheme(theme);
    viewport()->update();
}

void EvaluationList::setWeightsShown(bool shown)
{
    m_weightsShown = shown;
    fitColumns();
}

QSize EvaluationList::sizeHint() const
{
    return {240, verticalHeader()->length() + 2};
}

void EvaluationList::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void EvaluationList::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = indexAt(viewport()->mapFromGlobal(event->globalPos()));
    if (index.isValid())
        Q_EMIT menuRequested(index.row(), event->globalPos());
}

/// The list is never scrolled by itself; the panel around it is.
void EvaluationList::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void EvaluationList::fitColumns()
{
    if (horizontalHeader()->count() < EvaluationModel::ColumnCount)
        return;
    const int width = viewport()->width();
    const bool weights = m_weightsShown && width >= kWidthForWeights;
    for (int column = 0; column < EvaluationModel::ColumnCount; ++column) {
        const bool shown = column == EvaluationModel::Evaluation || column == EvaluationModel::Score
            || (column == EvaluationModel::Weight && weights);
        setColumnHidden(column, !shown);
    }
    const int weight = weights ? sizeHintForColumn(EvaluationModel::Weight) + 12 : 0;
    const int name = std::min(sizeHintForColumn(EvaluationModel::Evaluation), width * 57 / 100);
    setColumnWidth(EvaluationModel::Evaluation, name);
    setColumnWidth(EvaluationModel::Weight, weight);
    setColumnWidth(EvaluationModel::Score, std::max(60, width - name - weight));
    fitRows();
}

/// A name that is wider than its column makes its row higher.
void EvaluationList::fitRows()
{
    const int before = verticalHeader()->length();
    const QFontMetrics metrics(font());
    const int line = metrics.height();
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QString name = model()->index(row, EvaluationModel::Evaluation).data().toString();
        const int height
            = WrappedDelegate::heightOf(name, font(), columnWidth(EvaluationModel::Evaluation));
        setRowHeight(row, verticalHeader()->defaultSectionSize() + std::max(0, height - line));
    }
    if (verticalHeader()->length() != before)
        updateGeometry();
}

std::array<CellDelegate *, 3> EvaluationList::delegates() const
{
    return {m_cells, m_names, m_scores};
}

} // namespace podium
