// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/paint/annotation_drawing.h"
#include "ui/charts/paint/drawing.h"
#include "ui/charts/paint/remarks.h"
#include "ui/charts/plane/plane_drawing.h"
#include "ui/charts/plane/plane_layout.h"
#include "ui/charts/plane/plane_plot.h"
#include "ui/charts/series_drawing.h"

#include <QtCharts/QChart>

namespace podium {

DrawnSeries draw(const ChartPlane &, const DrawingOrder &order)
{
    const auto &[scene, series, look, size] = order;
    QStringList toSay = Remarks::of(series);
    PlaneLayout layout(series, look, toSay, size);
    PlaneNames names = placeNames(series, look, layout);
    // In a window each says its name to the pointer.
    if (names.withoutRoom > 0 && !look.compact) {
        toSay.append(Remarks::tr("Points without room for their name: %1.").arg(names.withoutRoom));
        layout = PlaneLayout(series, look, toSay, size);
        names = placeNames(series, look, layout);
    }
    Drawing frame(scene, series, look, layout.frame);
    const bool isEmpty = series.marks.isEmpty() || layout.across.isEmpty();
    frame.addFrame(isEmpty);
    if (isEmpty)
        return {};
    DrawnSeries drawn;
    drawn.plane = layout.plot;
    PlaneDrawing drawing(scene, series, look, layout);
    drawing.addAxes();
    drawing.addLanes();
    drawing.addBreaks();
    drawing.addTrend();
    if (!layout.up.isEmpty())
        scene.addItem(plotPlane(series, look, layout).release());
    drawn.marks = drawing.addPoints();
    drawing.addNames(names);
    drawing.addEndNames();
    drawn.axes = axesOf(layout);
    const AnnotationPlaces places{
        .plot = layout.plot,
        .free = layout.plot,
        .fonts = layout.frame.fonts,
        .valuesUp = true,
        .ofValue = [&](double value) { return layout.y(value); },
        .ofDay = [&](double day) -> std::optional<double> {
            return layout.showsAcross(day) ? layout.x(day) : std::nullopt;
        },
        .ofMark = [&drawn](const QString &key) { return drawn.shapeOf(key); },
    };
    drawn.annotations = AnnotationDrawing(scene, look, places).add(series.annotations);
    return drawn;
}

} // namespace podium
