// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/annotating/annotation_places.h"

#include "app/exhibits/annotating.h"
#include "ui/charts/chart_scene.h"
#include "ui/charts/chart_widget.h"
#include "ui/charts/layout/tick_text.h"
#include "ui/charts/paint/text_item.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr double kBandFrom = 5;    ///< pixels; what is dragged less is a click
constexpr double kAnnotations = 8; ///< they lie over everything else
constexpr double kEdge = 6;        ///< pixels in which an edge of a band is taken hold of
constexpr double kBesideRow = 8;   ///< pixels behind the texts of a row that still mean its mark

std::optional<double> readAt(ChartWidget &chart, QPointF point, AnnotatedAxis axis)
{
    const ChartAxes &axes = chart.chartScene().axes();
    return axis == AnnotatedAxis::Days ? axes.dayAt(point) : axes.valueAt(point);
}

bool isUpright(ChartWidget &chart, AnnotatedAxis axis)
{
    return axis == AnnotatedAxis::Days || !chart.chartScene().axes().valuesUp;
}

/// Of a bar with the texts behind it.
double rowEnd(const ChartScene &scene, const PlottedMark &mark)
{
    double end = mark.shape.right();
    for (const TextItem *const text : scene.textItems()) {
        const QRectF box = text->sceneBoundingRect();
        if (box.left() >= mark.shape.right() - 1 && box.top() < mark.shape.center().y()
            && box.bottom() > mark.shape.center().y() && text->zValue() < kAnnotations)
            end = std::max(end, box.right());
    }
    return end;
}

double along(QPointF point, bool upright)
{
    return upright ? point.x() : point.y();
}

Date dateOfNumber(double day)
{
    return Date(std::chrono::days(static_cast<int>(day)));
}

double numberOfDate(Date date)
{
    return static_cast<double>(date.time_since_epoch().count());
}

void setEnds(Annotation &annotation, double from, std::optional<double> to, AnnotatedAxis axis)
{
    annotation.kind = to ? Annotation::Kind::Band : Annotation::Kind::Line;
    annotation.value.reset();
    annotation.otherValue.reset();
    annotation.day.reset();
    annotation.otherDay.reset();
    if (to && *to < from)
        std::swap(from, *to);
    if (axis == AnnotatedAxis::Values) {
        annotation.value = from;
        annotation.otherValue = to;
        return;
    }
    annotation.day = dateOfNumber(from);
    if (to)
        annotation.otherDay = dateOfNumber(*to);
}

} // namespace

std::optional<AnnotatedAxis> axisUnder(ChartWidget &chart, QPointF point, bool anywhere)
{
    const ChartAxes &axes = chart.chartScene().axes();
    if (axes.day && axes.dayStrip.contains(point))
        return AnnotatedAxis::Days;
    if (axes.value && (axes.valueStrip.contains(point) || (anywhere && axes.plot.contains(point))))
        return AnnotatedAxis::Values;
    return std::nullopt;
}

std::optional<Annotation> annotationBetween(ChartWidget &chart, QPointF from, QPointF to,
                                            AnnotatedAxis axis)
{
    const bool upright = isUpright(chart, axis);
    const auto end = readAt(chart, to, axis);
    const auto start = std::abs(along(to, upright) - along(from, upright)) < kBandFrom
        ? std::nullopt
        : readAt(chart, from, axis);
    if (!end)
        return std::nullopt;
    Annotation annotation;
    setEnds(annotation, *end, start == end ? std::nullopt : start, axis);
    return annotation;
}

Annotation movedAnnotation(ChartWidget &chart, const Annotation &annotation, const QRectF &shape,
                           QPointF from, QPointF to)
{
    const AnnotatedAxis axis = annotation.day ? AnnotatedAxis::Days : AnnotatedAxis::Values;
    Annotation out = annotation;
    if (annotation.kind == Annotation::Kind::Line) {
        setEnds(out, readAt(chart, to, axis).value_or(0), std::nullopt, axis);
        return out;
    }
    const bool upright = isUpright(chart, axis);
    const QPointF edges[2]{shape.topLeft(), shape.bottomRight()};
    const double first = annotation.day ? numberOfDate(*annotation.day) : *annotation.value;
    const double last
        = annotation.day ? numberOfDate(*annotation.otherDay) : *annotation.otherValue;
    for (const int dragged : {0, 1}) {
        if (std::abs(along(from, upright) - along(edges[dragged], upright)) > kEdge)
            continue;
        // The other end keeps its exact value.
        const double other = readAt(chart, edges[1 - dragged], axis).value_or(first);
        const bool isFirst = std::abs(other - first) <= std::abs(other - last);
        const auto end = readAt(chart, to, axis);
        if (end && *end != (isFirst ? first : last))
            setEnds(out, isFirst ? first : last, end, axis);
        return out;
    }
    const auto one = readAt(chart, edges[0] + to - from, axis);
    const auto other = readAt(chart, edges[1] + to - from, axis);
    if (one && other && *one != *other)
        setEnds(out, *one, other, axis);
    return out;
}

const ChartMark *markUnder(ChartWidget &chart, QPointF point)
{
    const ChartScene &scene = chart.chartScene();
    const int mark = scene.markAt(point);
    if (mark < 0 || !chart.series().marks.at(mark).value)
        return nullptr;
    const PlottedMark &plotted = scene.marks().at(mark);
    const bool besideRow = scene.plane().isEmpty() && !plotted.shape.isEmpty()
        && point.x() > rowEnd(scene, plotted) + kBesideRow;
    return besideRow ? nullptr : &chart.series().marks.at(mark);
}

std::optional<QPointF> endOf(ChartWidget &chart, const QString &key)
{
    const auto &marks = chart.chartScene().marks();
    const auto found = std::ranges::find_if(
        marks, [&](const PlottedMark &mark) { return mark.key == key && !mark.shape.isEmpty(); });
    if (found == marks.end())
        return std::nullopt;
    const bool row = chart.chartScene().plane().isEmpty();
    const QRectF &shape = found->shape;
    return row ? QPointF(shape.right(), shape.center().y()) : shape.center();
}

QString differenceBetween(ChartWidget &chart, const QString &from, const QString &to,
                          Language language)
{
    Picture picture;
    picture.annotations = {{.kind = Annotation::Kind::Difference,
                            .item = from.toStdString(),
                            .otherItem = to.toStdString()}};
    ChartSeries series = chart.series();
    series.annotations.clear();
    series.highlighted.clear();
    annotate(series, picture, language);
    return series.annotations.isEmpty() ? QString() : series.annotations.first().text;
}

AnnotationPreview::Shown previewBetween(ChartWidget &chart, QPointF from, QPointF to,
                                        AnnotatedAxis axis, Language language)
{
    const QRectF &plot = chart.chartScene().axes().plot;
    const bool upright = isUpright(chart, axis);
    const auto inside = [&plot](QPointF point) {
        return QPointF(std::clamp(point.x(), plot.left(), plot.right()),
                       std::clamp(point.y(), plot.top(), plot.bottom()));
    };
    AnnotationPreview::Shown shown;
    const auto annotation = annotationBetween(chart, from, to, axis);
    if (!annotation)
        return shown;
    const QPointF end = inside(to);
    shown.line = upright ? QLineF(end.x(), plot.top(), end.x(), plot.bottom())
                         : QLineF(plot.left(), end.y(), plot.right(), end.y());
    if (annotation->kind == Annotation::Kind::Band) {
        const QPointF start = inside(from);
        shown.band = upright
            ? QRectF(QPointF(start.x(), plot.top()), QPointF(end.x(), plot.bottom()))
            : QRectF(QPointF(plot.left(), start.y()), QPointF(plot.right(), end.y()));
        shown.band = shown.band.normalized();
    }
    shown.text = placeText(*annotation, chart.locale(), language);
    shown.textAt = end + QPointF(10, upright ? 0 : -14);
    return shown;
}

QString placeText(const Annotation &annotation, const QLocale &locale, Language language)
{
    if (annotation.day && annotation.otherDay)
        return dateRangeText(*annotation.day, *annotation.otherDay, language);
    if (annotation.day)
        return dateText(*annotation.day, language);
    QList<double> ends{annotation.value.value_or(0)};
    if (annotation.otherValue)
        ends.append(*annotation.otherValue);
    return tickTexts(ends, false, locale).join(u"–"_s);
}

} // namespace podium
