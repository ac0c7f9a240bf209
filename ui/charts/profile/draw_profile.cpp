// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/paint/annotation_drawing.h"
#include "ui/charts/paint/drawing.h"
#include "ui/charts/paint/remarks.h"
#include "ui/charts/profile/profile_drawing.h"
#include "ui/charts/profile/profile_layout.h"
#include "ui/charts/series_drawing.h"

namespace podium {

DrawnSeries draw(const ChartProfile &, const DrawingOrder &order)
{
    const auto &[scene, series, look, size] = order;
    const ProfileLayout layout(series, look, Remarks::of(series), size);
    Drawing frame(scene, series, look, layout.frame);
    const bool isEmpty = series.marks.isEmpty();
    frame.addFrame(isEmpty);
    if (isEmpty)
        return {};
    DrawnSeries drawn;
    ProfileDrawing drawing(scene, series, look, layout);
    drawing.addKey();
    if (series.profile()->radar)
        drawing.addWeb();
    else
        drawing.addRows();
    drawn.marks = drawing.addMarks();
    const AnnotationPlaces places{
        .plot = layout.plot,
        .free = layout.frame.content,
        .fonts = layout.frame.fonts,
        .valuesUp = true,
        .ofMark = [&drawn](const QString &key) { return drawn.shapeOf(key); },
    };
    drawn.annotations = AnnotationDrawing(scene, look, places).add(series.annotations);
    return drawn;
}

} // namespace podium
