// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/charts/native/row_points.h"

#include "app/export/charts/native/native_annotations.h"
#include "app/export/charts/native/native_look.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct RowPointText {
    Q_DECLARE_TR_FUNCTIONS(podium::ChartSheet)
};

/// An arrow on the side where the interval has no end, which error bars cannot draw.
QString withArrows(const QString &text, const ChartMark &mark)
{
    return (isOpen(mark.low) ? u"← "_s : QString()) + text
        + (isOpen(mark.high) ? u" →"_s : QString());
}

} // namespace

bool isDrawn(const ChartMark &mark, bool logarithmic)
{
    return mark.value && (!logarithmic || *mark.value > 0);
}

bool hasAnyInterval(const ChartSeries &series)
{
    return std::ranges::any_of(series.marks, [&series](const ChartMark &mark) {
        NativePoint point;
        setInterval(point, mark, series.logarithmic);
        return point.below > 0 || point.above > 0;
    });
}

QString textAt(const ChartSeries &series, const ChartMark &mark)
{
    // What is longer is a remark, for which the mark has no room; tables have it.
    constexpr qsizetype kLongestNote = 12;
    const bool fits = !mark.valueNote.isEmpty() && mark.valueNote.size() <= kLongestNote;
    const bool bracketed = mark.valueNote.contains(u'(');
    const QString note = bracketed ? u" – "_s + mark.valueNote : u" ("_s + mark.valueNote + u')';
    QStringList texts{withArrows(fits ? mark.valueText + note : mark.valueText, mark),
                      annotationAt(series, mark)};
    texts.removeAll(QString());
    return texts.join(u"  "_s);
}

NativePoint rowPoint(const ChartSeries &series, const ChartMark &mark, const QString &name)
{
    NativePoint point;
    point.key = mark.key;
    point.label = name;
    point.text = textAt(series, mark);
    if (isDrawn(mark, series.logarithmic))
        point.value = mark.value;
    setInterval(point, mark, series.logarithmic);
    point.colour = colourOf(series, mark);
    point.hollow = mark.hollow;
    return point;
}

QString valuesName(const ChartSeries &series)
{
    return series.valueAxisTitle.isEmpty() ? RowPointText::tr("Value") : series.valueAxisTitle;
}

} // namespace podium
