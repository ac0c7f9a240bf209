// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/map/map_drawing.h"
#include "ui/charts/map/map_layout.h"
#include "ui/charts/paint/annotation_drawing.h"
#include "ui/charts/paint/drawing.h"
#include "ui/charts/paint/remarks.h"
#include "ui/charts/series_drawing.h"

namespace podium {

DrawnSeries draw(const ChartMap &, const DrawingOrder &order)
{
    const auto &[scene, series, look, size] = order;
    const MapLayout layout(series, look, Remarks::of(series), size);
    Drawing frame(scene, series, look, layout.frame);
    const bool isEmpty = series.marks.isEmpty();
    frame.addFrame(isEmpty);
    if (isEmpty)
        return {};
    DrawnSeries drawn;
    drawn.plane = layout.plot;
    MapDrawing drawing(scene, series, look, layout);
    drawn.marks = drawing.addCountries();
    drawing.addNames();
    drawing.addKey();
    const AnnotationPlaces places{
        .plot = layout.plot,
        .free = layout.plot,
        .fonts = layout.frame.fonts,
        .valuesUp = true,
        .ofMark = [&drawn](const QString &key) { return drawn.shapeOf(key); },
    };
    drawn.annotations = AnnotationDrawing(scene, look, places).add(series.annotations);
    return drawn;
}

} // namespace podium
