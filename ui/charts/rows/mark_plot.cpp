// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/rows/mark_plot.h"

#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QHorizontalStackedBarSeries>
#include <QtCharts/QLegend>
#include <QtCharts/QLineSeries>
#include <QtCharts/QLogValueAxis>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>
#include <QtGui/QPen>

#include <algorithm>
#include <vector>

namespace podium {

namespace {

/// Marks that look alike share one bar set or scatter series.
struct Kind {
    QColor colour;
    bool hollow = false;

    bool operator==(const Kind &) const = default;
};

std::vector<Kind> kindsOf(const ChartSeries &series, const ChartLook &look)
{
    std::vector<Kind> kinds;
    for (const ChartMark &mark : series.marks) {
        const Kind kind{markColour(mark, look), mark.hollow};
        if (std::ranges::find(kinds, kind) == kinds.end())
            kinds.push_back(kind);
    }
    return kinds;
}

void hideAxis(QAbstractAxis *axis)
{
    axis->setLabelsVisible(false);
    axis->setGridLineVisible(false);
    axis->setLineVisible(false);
    axis->setTitleVisible(false);
    axis->setVisible(false);
}

/// Qt Charts counts categories and heights from the bottom.
int fromBottom(const ChartSeries &series, int index)
{
    return static_cast<int>(series.marks.size()) - 1 - index;
}

/// One value for every row: a missing one is a bar of length 0, because Qt Charts drops NaN and
/// moves all later bars.
QBarSet *barSet(const ChartSeries &series, const ChartLook &look, const Kind &kind)
{
    auto *const set = new QBarSet(QString());
    QList<qreal> lengths(series.marks.size(), 0.0);
    for (int i = 0; i < series.marks.size(); ++i) {
        const ChartMark &mark = series.marks.at(i);
        const auto value = drawnValue(mark, false);
        if (value && Kind{markColour(mark, look), mark.hollow} == kind)
            lengths[fromBottom(series, i)] = *value;
    }
    set->append(lengths);
    // The default white outline hides thin bars; that of hollow bars is drawn by the scene, since a
    // bar of length 0 would show its outline, too.
    set->setPen(Qt::NoPen);
    set->setBrush(kind.hollow ? QBrush(Qt::NoBrush) : QBrush(kind.colour));
    return set;
}

void addBars(QChart &chart, const ChartSeries &series, const ChartLook &look,
             const ChartLayout &layout)
{
    auto *const bars = new QHorizontalStackedBarSeries;
    for (const Kind &kind : kindsOf(series, look))
        bars->append(barSet(series, look, kind));
    bars->setBarWidth(layout.thickness / layout.pitch);
    chart.addSeries(bars);

    auto *const rows = new QBarCategoryAxis;
    QStringList names; // numbers: equal labels would share one category
    for (int i = 0; i < series.marks.size(); ++i)
        names.append(QString::number(i));
    rows->append(names);
    auto *const values = new QValueAxis;
    values->setRange(layout.scale.minimum(), layout.scale.maximum());
    chart.addAxis(rows, Qt::AlignLeft);
    chart.addAxis(values, Qt::AlignBottom);
    bars->attachAxis(rows);
    bars->attachAxis(values);
    hideAxis(rows);
    hideAxis(values);
}

QLineSeries *stem(double from, double to, int height, const QColor &colour, double width)
{
    auto *const line = new QLineSeries;
    line->append(from, height);
    line->append(to, height);
    QColor pale = colour;
    pale.setAlphaF(0.5F);
    QPen pen(pale, width);
    pen.setCapStyle(Qt::FlatCap);
    line->setPen(pen);
    return line;
}

QScatterSeries *dots(const Kind &kind, const ChartLayout &layout)
{
    auto *const points = new QScatterSeries;
    points->setMarkerShape(QScatterSeries::MarkerShapeCircle);
    points->setMarkerSize(layout.thickness);
    // Hollow dots are hollowed by the scene: with a pen, Qt Charts sets markers off their place.
    points->setBrush(kind.colour);
    points->setPen(Qt::NoPen);
    return points;
}

QAbstractAxis *valueAxis(const ChartScale &scale)
{
    if (!scale.isLogarithmic()) {
        auto *const linear = new QValueAxis;
        linear->setRange(scale.minimum(), scale.maximum());
        return linear;
    }
    auto *const logarithmic = new QLogValueAxis;
    logarithmic->setBase(10);
    logarithmic->setRange(scale.minimum(), scale.maximum());
    return logarithmic;
}

void addDots(QChart &chart, const ChartSeries &series, const ChartLook &look,
             const ChartLayout &layout)
{
    QList<QXYSeries *> stems;
    QList<QXYSeries *> heads;
    const std::vector<Kind> kinds = kindsOf(series, look);
    for (const Kind &kind : kinds)
        heads.append(dots(kind, layout));
    auto *const starts = dots({look.theme.neutralMark, false}, layout);
    for (int i = 0; i < series.marks.size(); ++i) {
        const ChartMark &mark = series.marks.at(i);
        // Qt Charts shows nothing at all once a series holds a value of zero or less.
        const auto value = drawnValue(mark, series.logarithmic);
        if (!value)
            continue;
        const Kind kind{markColour(mark, look), mark.hollow};
        const int height = fromBottom(series, i);
        const auto start = drawnStart(mark, series.logarithmic);
        stems.append(
            stem(start.value_or(layout.scale.base()), *value, height, kind.colour, layout.outline));
        if (start)
            starts->append(*start, height);
        heads.at(std::ranges::find(kinds, kind) - kinds.begin())->append(*value, height);
    }
    if (starts->count() > 0)
        heads.prepend(starts);
    else
        delete starts;
    QAbstractAxis *const values = valueAxis(layout.scale);
    auto *const rows = new QValueAxis;
    rows->setRange(-0.5, static_cast<double>(series.marks.size()) - 0.5);
    chart.addAxis(values, Qt::AlignBottom);
    chart.addAxis(rows, Qt::AlignLeft);
    for (QXYSeries *const line : stems + heads) {
        chart.addSeries(line);
        line->attachAxis(values);
        line->attachAxis(rows);
    }
    hideAxis(values);
    hideAxis(rows);
}

} // namespace

QColor markColour(const ChartMark &mark, const ChartLook &look)
{
    if (look.greyRest && !look.highlighted.contains(mark.key))
        return look.theme.neutralMark;
    return look.theme.countryColour(mark.country);
}

std::unique_ptr<QChart> plotMarks(const ChartSeries &series, const ChartLook &look,
                                  const ChartLayout &layout)
{
    auto chart = std::make_unique<QChart>();
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundVisible(false);
    chart->setBackgroundRoundness(0);
    chart->setDropShadowEnabled(false);
    chart->legend()->hide();
    if (drawsDots(series))
        addDots(*chart, series, look, layout);
    else
        addBars(*chart, series, look, layout);
    const double rows = layout.pitch * static_cast<double>(series.marks.size());
    chart->resize(layout.size);
    chart->setPlotArea(QRectF(layout.plot.left(), layout.plot.top(), layout.plot.width(), rows));
    return chart;
}

} // namespace podium
