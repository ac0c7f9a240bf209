// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/charts/native/native_annotations.h"

#include "app/export/charts/native/native_look.h"
#include "app/models/charts/outlined_text.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

using Kind = Annotation::Kind;

struct AnnotationText {
    Q_DECLARE_TR_FUNCTIONS(podium::ChartSheet)
};

/// A line from edge to edge, where the axes reach.
void addLine(NativeChart &chart, double at, bool level, const QString &text)
{
    const NativeAxis &axis = level ? chart.up : chart.across;
    const NativeAxis &along = level ? chart.across : chart.up;
    if (at < axis.least.value_or(at) || at > axis.most.value_or(at))
        return;
    NativeSeries line;
    line.key = u"annotation "_s + QString::number(chart.series.size());
    line.name = text.isEmpty() ? u"–"_s : text;
    line.joined = true;
    line.markers = false;
    line.dashed = true;
    line.width = 1.25;
    line.colour = u"accent6"_s;
    line.quiet = true;
    line.textPoints = 11;
    line.labels = level ? NativeSeries::Labels::Above : NativeSeries::Labels::Right;
    const auto point = [&](const std::optional<double> &end) {
        return level ? NativePoint{.across = end, .value = at}
                     : NativePoint{.across = at, .value = end};
    };
    line.points = {point(along.least), point(along.most)};
    line.points[level ? 0 : 1].text = text;
    chart.series.append(line);
}

} // namespace

QString withMeaning(const QString &title, const ChartSeries &series, ReferenceLine line)
{
    QString reference = line == ReferenceLine::Named ? QString() : series.referenceText;
    if (line == ReferenceLine::Nameless && !reference.isEmpty())
        reference = AnnotationText::tr("Dashed: %1").arg(reference);
    QStringList texts{title, reference, outlinedText(series)};
    texts.removeAll(QString());
    return texts.join(u" · "_s);
}

bool hasLines(const ChartSeries &series)
{
    return std::ranges::any_of(series.annotations, [](const ChartAnnotation &one) {
        return one.kind == Kind::Line || one.kind == Kind::Band;
    });
}

QString annotationAt(const ChartSeries &series, const ChartMark &mark)
{
    QStringList texts;
    for (const ChartAnnotation &one : series.annotations) {
        if ((one.kind == Kind::Text && one.key == mark.key)
            || (one.kind == Kind::Difference && one.otherKey == mark.key))
            texts.append(one.text);
    }
    return texts.join(u", "_s);
}

QList<double> reachOf(const ChartSeries &series)
{
    QList<double> all = series.reach;
    for (const ChartAnnotation &one : series.annotations) {
        for (const auto &value : {one.from, one.to}) {
            if (value && !one.onDays && (one.kind == Kind::Line || one.kind == Kind::Band))
                all.append(*value);
        }
    }
    QList<double> out;
    std::ranges::copy_if(all, std::back_inserter(out), [&series](double value) {
        return std::isfinite(value) && (!series.logarithmic || value > 0);
    });
    return out;
}

void addLines(NativeChart &chart, const ChartSeries &series, bool valuesUp)
{
    for (const ChartAnnotation &one : series.annotations) {
        if (one.kind != Kind::Line && one.kind != Kind::Band)
            continue;
        const bool level = valuesUp && !one.onDays;
        const double shift = one.onDays ? kOfficeDays : 0;
        if (one.from)
            addLine(chart, *one.from + shift, level, one.text);
        if (one.to)
            addLine(chart, *one.to + shift, level, {});
    }
}

} // namespace podium
