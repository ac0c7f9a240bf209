// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plane/plane_layout.h"

#include "ui/theme/known_text.h"

#include <algorithm>
#include <cmath>

namespace podium {

namespace {

constexpr int kMostUp = 7;
constexpr int kMostAcross = 12;

/// Header and footer are those of a chart without rows: marks would shrink its letters.
ChartSeries withoutMarks(ChartSeries series)
{
    series.marks.clear();
    series.annotations.clear();
    return series;
}

double widest(const QStringList &texts, const QFont &font)
{
    double width = 0;
    for (const QString &text : texts)
        width = std::max(width, textWidth(text, font));
    return width;
}

PlaneScale::Kind kindUp(const ChartSeries &series)
{
    if (series.logarithmic)
        return PlaneScale::Kind::Logarithmic;
    switch (series.plane()->up) {
    case ChartPlane::Up::Ranks:
        return PlaneScale::Kind::Ranks;
    case ChartPlane::Up::FromZero:
        return PlaneScale::Kind::FromZero;
    case ChartPlane::Up::Spread:
        break;
    }
    return PlaneScale::Kind::Linear;
}

PlaneScale::Kind kindAcross(const ChartPlane &plane)
{
    if (!plane.places.isEmpty())
        return PlaneScale::Kind::Places;
    switch (plane.across) {
    case ChartPlane::Across::Days:
        return PlaneScale::Kind::Days;
    case ChartPlane::Across::Logarithmic:
        return PlaneScale::Kind::Logarithmic;
    case ChartPlane::Across::Linear:
        break;
    }
    return PlaneScale::Kind::Linear;
}

} // namespace

PlaneLayout::PlaneLayout(const ChartSeries &series, const ChartLook &look,
                         const QStringList &remarks, QSizeF size)
    : frame(withoutMarks(series), look, remarks, size)
{
    radius = std::clamp(0.36 * frame.fonts.body, 3.5, 12.0);
    for (const ChartMark &mark : series.marks) {
        if (mark.lane >= 0)
            m_largestOfLanes = std::max(m_largestOfLanes, mark.value.value_or(0));
    }
    chooseScales(series, look);
    placeDown(series, look.compact);
    placeAcross(*series.plane(), look.locale);
    if (!breakMeetsTitle(series))
        return;
    m_breakLine = lineHeight(frame.fonts.note);
    placeDown(series, look.compact);
    placeAcross(*series.plane(), look.locale);
}

bool PlaneLayout::breakMeetsTitle(const ChartSeries &series) const
{
    const double titled
        = frame.content.left() + gap() + textWidth(series.valueAxisTitle, frame.fonts.note);
    return std::ranges::any_of(series.plane()->breaks, [&](const ChartBreak &at) {
        const bool above = showsAcross(at.at) && !series.valueAxisTitle.isEmpty();
        return above && *x(at.at) - textWidth(at.text, frame.fonts.note) / 2 < titled;
    });
}

/// Lanes do not widen the axis: they say what happened beside the points.
void PlaneLayout::chooseScales(const ChartSeries &series, const ChartLook &look)
{
    const ChartPlane &plane = *series.plane();
    QList<double> places;
    QList<double> ofLanes;
    QList<double> values;
    for (const ChartMark &mark : series.marks) {
        if (mark.lane >= 0 && mark.at)
            ofLanes.append(*mark.at);
        if (mark.lane >= 0 || !mark.at || !drawnValue(mark, series.logarithmic))
            continue;
        places.append(*mark.at);
        values.append(*mark.value);
        if (const auto interval = drawnInterval(mark, series.logarithmic))
            values << interval->low << interval->high;
    }
    if (!values.isEmpty())
        values += annotatedValues(series);
    if (places.isEmpty())
        places = ofLanes;
    else if (plane.runsTo)
        places.append(*plane.runsTo);
    const QRectF &zoom = look.zoom;
    across = PlaneScale(kindAcross(plane), places, zoom.left(), zoom.right());
    up = PlaneScale(kindUp(series), values, 1 - zoom.bottom(), 1 - zoom.top());
}

double PlaneLayout::lineNamesWidth(const ChartPlane &plane, QString ChartLine::*name) const
{
    QStringList names;
    for (const ChartLine &line : plane.lines)
        names.append(line.*name);
    const double width = widest(names, frame.fonts.strongLabel);
    return width > 0 ? std::min(width + 2.4 * gap(), 0.24 * frame.content.width()) : 0.0;
}

/// Between the header and the plane: names of places, or the title of the axis up.
double PlaneLayout::aboveHeight(const ChartSeries &series) const
{
    if (!series.plane()->places.isEmpty())
        return 1.9 * lineHeight(frame.fonts.strongLabel);
    const bool titled = !series.valueAxisTitle.isEmpty() && !up.isEmpty();
    return titled ? 1.5 * lineHeight(frame.fonts.note) + m_breakLine : 0.4 * frame.fonts.body;
}

double PlaneLayout::breakTextMiddle() const
{
    const double line = lineHeight(frame.fonts.note);
    const bool above = plot.top() - frame.headerBottom > line;
    return plot.top() + (above ? -0.6 : 0.5) * line;
}

/// From top to bottom: title of the axis up, plane, lanes, ticks, title of the axis across.
/// In a card the lines have the height, and lanes are a strip.
void PlaneLayout::placeDown(const ChartSeries &series, bool compact)
{
    const ChartPlane &plane = *series.plane();
    const ChartFonts &fonts = frame.fonts;
    const double top = frame.headerBottom + aboveHeight(series);
    const double axis = !plane.places.isEmpty() ? 0.2 * fonts.body
                                                : 0.4 * fonts.body + lineHeight(fonts.tick)
            + (plane.acrossTitle.isEmpty() || !plane.lanes.isEmpty()
                   ? 0.0
                   : 1.1 * lineHeight(fonts.note));
    const double bottom = std::max(top + 1, frame.footerTop - axis);
    const auto lanes = static_cast<double>(plane.lanes.size());
    if (lanes > 0)
        laneHeight = up.isEmpty()
            ? std::min((bottom - top) / lanes, 7 * fonts.body)
            : std::min(0.3 * (bottom - top) / lanes, (compact ? 1.6 : 2.3) * fonts.body);
    const double stripTop = up.isEmpty() ? top : bottom - lanes * laneHeight;
    const double between = lanes > 0 && !up.isEmpty() ? 0.7 * fonts.body : 0.0;
    plot = QRectF(frame.content.left(), top, frame.content.width(), stripTop - between - top);
    strip = QRectF(frame.content.left(), stripTop, frame.content.width(), lanes * laneHeight);
}

/// From left to right: ticks and titles of lanes, plane, names of lines.
void PlaneLayout::placeAcross(const ChartPlane &plane, const QLocale &locale)
{
    const ChartFonts &fonts = frame.fonts;
    up.chooseTicks(std::clamp(static_cast<int>(plot.height() / (2.4 * fonts.body)), 2, kMostUp));
    upLabels = up.tickLabels(locale);
    QStringList rowTitles = plane.lanes;
    if (titleBesideTicks())
        rowTitles.append(plane.acrossTitle);
    const double lanes = std::min(widest(rowTitles, fonts.note), 0.2 * frame.content.width());
    const double starts = lineNamesWidth(plane, &ChartLine::startName);
    const double gutter = starts > 0
        ? std::ceil(starts)
        : std::ceil(std::max(widest(upLabels, fonts.tick), lanes)) + gap() + 1;
    const double names = lineNamesWidth(plane, &ChartLine::name);
    for (QRectF *const area : {&plot, &strip})
        area->adjust(gutter, 0, -std::max(names, 1.5 * fonts.body), 0);
    if (!plane.places.isEmpty())
        return;
    for (int most = kMostAcross; most >= 2; --most) {
        across.chooseTicks(most);
        acrossLabels = across.tickLabels(locale);
        const double needed = static_cast<double>(acrossLabels.size())
            * (widest(acrossLabels, fonts.tick) + fonts.body);
        if (needed <= plot.width())
            break;
    }
}

double PlaneLayout::axisBottom() const
{
    return strip.isEmpty() ? plot.bottom() : strip.bottom();
}

double PlaneLayout::stripGap() const
{
    return strip.isEmpty() || plot.isEmpty() ? 0.0 : strip.top() - plot.bottom();
}

std::optional<double> PlaneLayout::x(double at) const
{
    const auto fraction = across.fraction(at);
    return fraction ? std::optional(plot.left() + *fraction * plot.width()) : std::nullopt;
}

std::optional<double> PlaneLayout::y(double value) const
{
    const auto fraction = up.fraction(value);
    return fraction ? std::optional(plot.bottom() - *fraction * plot.height()) : std::nullopt;
}

bool PlaneLayout::showsAcross(double at) const
{
    const auto fraction = across.fraction(at);
    return fraction && *fraction >= 0 && *fraction <= 1;
}

std::optional<QPointF> PlaneLayout::pointOf(const ChartMark &mark) const
{
    if (!mark.at || !showsAcross(*mark.at))
        return std::nullopt;
    if (mark.lane >= 0)
        return QPointF(*x(*mark.at), strip.top() + (mark.lane + 0.5) * laneHeight);
    const auto fraction = mark.value ? up.fraction(*mark.value) : std::nullopt;
    if (!fraction || *fraction < 0 || *fraction > 1)
        return std::nullopt;
    return QPointF(*x(*mark.at), *y(*mark.value));
}

/// In lanes, areas are as the values.
double PlaneLayout::radiusOf(const ChartMark &mark) const
{
    if (mark.lane < 0 || m_largestOfLanes <= 0)
        return radius;
    const double most = 0.46 * laneHeight;
    const double share = std::max(0.0, mark.value.value_or(0)) / m_largestOfLanes;
    return std::max(2.5, most * std::sqrt(share));
}

} // namespace podium
