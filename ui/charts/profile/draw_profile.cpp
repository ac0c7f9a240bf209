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
    QStringList toSay = Remarks::of(series);
    ProfileLayout layout(series, look, toSay, size);
    if (const int stride = layout.frame.labelStride; stride > 1) {
        toSay.append(Remarks::tr("One row in %1 has room for its name.").arg(stride));
        layout = ProfileLayout(series, look, toSay, size);
    }
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
