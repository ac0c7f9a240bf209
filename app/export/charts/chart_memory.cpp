// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/charts/chart_memory.h"

#include "app/export/charts/chart_axes.h"
#include "app/export/charts/chart_points.h"
#include "app/export/package/xml_text.h"

#include <QtCore/QJsonArray>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

QJsonArray axisOf(const NativeAxis &axis)
{
    const auto number
        = [](std::optional<double> value) { return value ? officeNumber(*value) : QString(); };
    return {number(axis.least), number(axis.most), axis.logarithmic ? QString() : number(axis.step),
            axis.format, axis.title};
}

} // namespace

QJsonObject chartMemory(const NativeChart &chart)
{
    // Of bars, the axis of values is the second one.
    QJsonObject axes;
    if (chart.kind == NativeChart::Kind::Bars) {
        axes.insert(QString::number(kUpAxis), axisOf(chart.across));
    } else {
        axes.insert(QString::number(kAcrossAxis), axisOf(chart.across));
        axes.insert(QString::number(kUpAxis), axisOf(chart.up));
    }
    QJsonArray intervals;
    QJsonArray labels;
    QJsonObject colours;
    for (const NativeSeries &series : chart.series) {
        if (series.intervals)
            intervals.append(series.key);
        if (series.labels != NativeSeries::Labels::None)
            labels.append(series.key);
        if (!series.invisible && series.markers)
            colours.insert(series.key, usualColour(series));
    }
    return {{u"axes"_s, axes},
            {u"intervals"_s, intervals},
            {u"labels"_s, labels},
            {u"colours"_s, colours}};
}

QStringList axisMemory(const QJsonObject &memory, const QString &axis)
{
    QStringList out;
    for (const QJsonValue &value : memory.value("axes"_L1).toObject().value(axis).toArray())
        out.append(value.toString());
    return out;
}

} // namespace podium
