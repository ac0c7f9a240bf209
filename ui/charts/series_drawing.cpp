// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/series_drawing.h"

#include <variant>

namespace podium {

QRectF DrawnSeries::shapeOf(const QString &key) const
{
    QRectF shape;
    for (const PlottedMark &mark : marks) {
        if (mark.key == key && !mark.shape.isEmpty())
            shape = mark.shape;
        else if (mark.key == key && !mark.area.isEmpty())
            shape = QRectF(mark.area.boundingRect().center() - QPointF(2, 2), QSizeF(4, 4));
    }
    return shape;
}

DrawnSeries drawSeries(const DrawingOrder &order)
{
    return std::visit([&order](const auto &form) { return draw(form, order); }, order.series.form);
}

} // namespace podium
