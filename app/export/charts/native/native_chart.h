// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/charts/ground_colours.h"

#include <QtCore/QList>
#include <QtCore/QRectF>
#include <QtCore/QString>

#include <optional>

namespace podium {

/// One bar or point of a chart that Office draws itself.
struct NativePoint {
    QString key;                  ///< ChartMark::key, by which a refresh knows it again
    QString label;                ///< category of a bar
    QString text;                 ///< at the mark
    std::optional<double> across; ///< of points; bars have none
    std::optional<double> value;  ///< absent: there is none, and none is drawn
    double below = 0;             ///< distance from the value to the ends of its interval
    double above = 0;
    OfficeColour colour;
    bool hollow = false;   ///< estimated: outline, and a diamond for a circle
    bool textLeft = false; ///< of the mark, wherever the texts of the others stand
};

struct NativeSeries {
    enum class Labels { None, Right, Left, Above, Below };

    QString key; ///< by which a refresh knows it again; unique in its chart
    QString name;
    QList<NativePoint> points;
    bool markers = true; ///< of points
    int size = 9;        ///< of markers, in points
    bool joined = false; ///< points, in their order
    bool dashed = false;
    double width = 2.25; ///< of the line that joins, in points
    OfficeColour colour;
    OfficeColour grey = QStringLiteral("accent3"); ///< of points that step back
    Labels labels = Labels::None;
    double textPoints = 12;      ///< size of labels
    bool bold = false;           ///< labels
    bool quiet = false;          ///< labels, in the colour of notes
    bool colouredLabels = false; ///< in the colours of their points
    bool intervals = false;      ///< error bars from `below` and `above`, along the axis of values
    double intervalWidth = 1.25; ///< in points; wide ones stand for floating bars
    bool ownColours = false;     ///< error bars in the colour of the series
    bool invisible = false;      ///< carries labels or a line only
    bool levelled = false; ///< bars of one value: a line across all of them, as wide as `width`
};

struct NativeAxis {
    QString title;
    std::optional<double> least;
    std::optional<double> most;
    std::optional<double> step;
    bool logarithmic = false;
    bool reversed = false;
    bool shown = true; ///< its numbers
    bool grid = false;
    QString format = QStringLiteral("General");
};

/// A chart in Office's own terms. Bars are one series of categories from top to bottom; a second,
/// invisible one may carry their texts beyond the ends of intervals. Anything else is points
/// between two axes of numbers.
struct NativeChart {
    enum class Kind { Bars, Points };

    Kind kind = Kind::Bars;
    QString labelTitle;   ///< heads the column of labels in the workbook
    NativeAxis across;    ///< of bars: their values
    NativeAxis up;        ///< of points
    bool valuesUp = true; ///< error bars of points stand on end
    bool legend = false;  ///< of all series but those of names
    QList<NativeSeries> series;
    std::optional<QRectF> plot; ///< in fractions of the chart; absent: as Office likes
    QString language = QStringLiteral("en-US");
    GroundColours colours; ///< of texts and lines, which have none of their own
};

} // namespace podium
