// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_scene.h"

#include "ui/charts/paint/text_item.h"

#include <algorithm>
#include <limits>

namespace podium {

namespace {

/// What the picture itself highlights is highlighted whoever looks.
ChartLook lookOf(const ChartSeries &series, ChartLook look)
{
    if (series.greyRest)
        look.highlighted.clear();
    look.highlighted += series.highlighted;
    look.greyRest = look.greyRest || series.greyRest;
    return look;
}

} // namespace

ChartScene::ChartScene(QObject *parent)
    : QGraphicsScene(parent)
{
    // Scenes are small and rebuilt as a whole; an index would only cost.
    setItemIndexMethod(NoIndex);
}

void ChartScene::draw(const ChartSeries &series, const ChartLook &ownLook, QSizeF size)
{
    const ChartLook look = lookOf(series, ownLook);
    clear();
    setSceneRect(QRectF(QPointF(0, 0), size));
    setBackgroundBrush(look.theme.card);
    m_drawn = drawSeries({*this, series, look, size});
}

/// Of several marks under the point the nearest.
int ChartScene::markAt(QPointF point) const
{
    int nearest = -1;
    double least = std::numeric_limits<double>::infinity();
    const auto country = std::ranges::find_if(
        m_drawn.marks, [&](const PlottedMark &mark) { return mark.area.contains(point); });
    if (country != m_drawn.marks.end() && m_drawn.plane.contains(point))
        return static_cast<int>(country - m_drawn.marks.begin());
    for (int i = 0; i < m_drawn.marks.size(); ++i) {
        const QRectF &row = m_drawn.marks.at(i).row;
        const double distance = QLineF(row.center(), point).length();
        if (row.contains(point) && distance < least) {
            nearest = i;
            least = distance;
        }
    }
    return nearest;
}

int ChartScene::annotationAt(QPointF point) const
{
    for (auto i = m_drawn.annotations.size() - 1; i >= 0; --i) {
        if (m_drawn.annotations.at(i).grip.contains(point))
            return static_cast<int>(i);
    }
    return -1;
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

} // namespace podium
