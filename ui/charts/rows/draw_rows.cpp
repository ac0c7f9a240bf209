// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layout/chart_layout.h"
#include "ui/charts/paint/annotation_drawing.h"
#include "ui/charts/paint/drawing.h"
#include "ui/charts/paint/remarks.h"
#include "ui/charts/rows/mark_plot.h"
#include "ui/charts/rows/row_drawing.h"
#include "ui/charts/series_drawing.h"

#include <QtCharts/QChart>

namespace podium {

DrawnSeries draw(const ChartRows &, const DrawingOrder &order)
{
    const auto &[scene, series, look, size] = order;
    QStringList toSay = Remarks::of(series);
    ChartLayout layout(series, look, toSay, size);
    if (layout.labelStride > 1) {
        toSay.append(Remarks::tr("One row in %1 has room for its name.").arg(layout.labelStride));
        layout = ChartLayout(series, look, toSay, size);
    }
    Drawing drawing(scene, series, look, layout);
    const bool isEmpty = series.marks.isEmpty();
    drawing.addFrame(isEmpty);
    if (isEmpty)
        return {};
    DrawnSeries drawn;
    drawing.addAxis();
    if (!layout.scale.isEmpty() && !series.floating)
        scene.addItem(plotMarks(series, look, layout).release());
    drawn.marks = RowDrawing(scene, series, look, layout).addRows();
    drawing.addReference();
    drawn.axes = axesOf(layout);
    const AnnotationPlaces places{
        .plot = layout.plot,
        .free = QRectF(QPointF(layout.plot.left(), layout.headerBottom),
                       QPointF(layout.content.right(), layout.plot.bottom())),
        .fonts = layout.fonts,
        .labelsBelow = true,
        .firstLevel = series.referenceValue ? 1 : 0,
        .ofValue = [&](double value) -> std::optional<double> {
            return layout.scale.isEmpty() ? std::nullopt : std::optional(layout.x(value));
        },
        .ofMark = [&drawn](const QString &key) { return drawn.shapeOf(key); },
    };
    drawn.annotations = AnnotationDrawing(scene, look, places).add(series.annotations);
    return drawn;
}

} // namespace podium
