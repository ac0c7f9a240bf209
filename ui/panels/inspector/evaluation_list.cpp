// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector/evaluation_list.h"

#include "ui/panels/inspector/score_delegate.h"
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
    , m_scores(new ScoreDelegate(this))
{
    m_cells->setRowLines(false);
    m_scores->setRowLines(false);
    m_cells->setPadding(0);
    m_scores->setPadding(0);
    setModel(&model);
    setItemDelegate(m_cells);
    setItemDelegateForColumn(EvaluationModel::Score, m_scores);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setTextElideMode(Qt::ElideMiddle);
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
    m_cells->setTheme(theme);
    m_scores->setTheme(theme);
    viewport()->update();
}

void EvaluationList::setWeightsShown(bool shown)
{
    m_weightsShown = shown;
    fitColumns();
}

QSize EvaluationList::sizeHint() const
{
    const int rows = model() ? model()->rowCount() : 0;
    return {240, rows * verticalHeader()->defaultSectionSize() + 2};
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
}

} // namespace podium
