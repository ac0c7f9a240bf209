// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_scene.h"

#include "ui/charts/layout/chart_layout.h"
#include "ui/charts/paint/drawing.h"
#include "ui/charts/paint/mark_plot.h"
#include "ui/charts/paint/row_drawing.h"
#include "ui/charts/paint/text_item.h"

#include <QtCharts/QChart>

#include <algorithm>

namespace podium {

ChartScene::ChartScene(QObject *parent)
    : QGraphicsScene(parent)
{
    // Scenes are small and rebuilt as a whole; an index would only cost.
    setItemIndexMethod(NoIndex);
}

void ChartScene::draw(const ChartSeries &series, const ChartLook &look, QSizeF size)
{
    clear();
    setSceneRect(QRectF(QPointF(0, 0), size));
    setBackgroundBrush(look.theme.card);
    m_marks.clear();

    QStringList toSay = remarks(series);
    ChartLayout layout(series, look, toSay, size);
    if (layout.labelStride > 1) {
        toSay.append(tr("One row in %1 has room for its name.").arg(layout.labelStride));
        layout = ChartLayout(series, look, toSay, size);
    }
    Drawing drawing(*this, series, look, layout);
    drawing.addHeader();
    drawing.addFooter();
    if (series.marks.isEmpty()) {
        drawing.addEmptyState();
        return;
    }
    drawing.addRemarks();
    drawing.addAxis();
    if (!layout.scale.isEmpty())
        addItem(plotMarks(series, look, layout).release());
    m_marks = RowDrawing(*this, series, look, layout).addRows();
    drawing.addReference();
}

int ChartScene::markAt(QPointF point) const
{
    const auto hit = std::ranges::find_if(
        m_marks, [&](const PlottedMark &mark) { return mark.row.contains(point); });
    return hit == m_marks.end() ? -1 : static_cast<int>(hit - m_marks.begin());
}

QList<TextItem *> ChartScene::textItems() const
{
    QList<TextItem *> texts;
    for (QGraphicsItem *const item : items(Qt::AscendingOrder)) {
        if (auto *const text = qgraphicsitem_cast<TextItem *>(item))
            texts.append(text);
    }
    return texts;
}

QStringList ChartScene::remarks(const ChartSeries &series)
{
    QStringList remarks;
    const auto offAxis = std::ranges::count_if(series.marks, [&](const ChartMark &mark) {
        return isOffLogAxis(mark, series.logarithmic);
    });
    if (offAxis > 0) {
        remarks.append(
            tr("Values of zero or less, which a logarithmic axis cannot show: %1.").arg(offAxis));
    }
    const bool hollow = std::ranges::any_of(series.marks, [&](const ChartMark &mark) {
        return mark.hollow && drawnValue(mark, series.logarithmic);
    });
    if (hollow)
        remarks.append(tr("Outlined: estimated."));
    return remarks;
}

} // namespace podium
