// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/charts/native/native_plane.h"

#include "app/export/charts/native/native_annotations.h"
#include "app/export/charts/native/native_look.h"
#include "app/export/charts/native/native_names.h"
#include "app/export/charts/native/plane_axes.h"
#include "app/export/charts/native/plane_points.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

using Labels = NativeSeries::Labels;

struct PlaneText {
    Q_DECLARE_TR_FUNCTIONS(podium::ChartSheet)
};

class PlaneReading final
{
public:
    PlaneReading(const ChartSeries &series, Language language)
        : m_series(series)
        , m_plane(*series.plane())
        , m_points(series)
        , m_language(language)
    {
        for (const ChartMark &mark : series.marks) {
            if (!m_points.isShown(mark))
                continue;
            const NativePoint point = m_points.pointOf(mark);
            m_across.add(*point.across);
            m_up.add(*point.value - point.below);
            m_up.add(*point.value + point.above);
        }
        for (const double value : reachOf(series))
            m_up.add(value);
        if (m_plane.runsTo)
            m_across.add(m_points.place(*m_plane.runsTo));
    }

    std::optional<NativeChart> chart()
    {
        if (!m_across.known())
            return std::nullopt;
        m_chart.kind = NativeChart::Kind::Points;
        m_chart.labelTitle = m_series.categoryAxisTitle.isEmpty() ? PlaneText::tr("Name")
                                                                  : m_series.categoryAxisTitle;
        m_chart.across = acrossAxis(m_series, m_across, m_language);
        m_chart.across.title = withMeaning(m_chart.across.title, m_series, ReferenceLine::Named);
        m_chart.up = upAxis(m_series, m_up, m_language);
        for (const ChartLine &line : m_plane.lines)
            addLine(line);
        addEnds();
        addFree();
        addTrend();
        addBreaks();
        addLines(m_chart, m_series, true);
        addPlaces();
        if (isCrowded())
            m_chart.plot = QRectF(0.07, 0.12, 0.75, 0.84);
        else if (!m_plane.places.isEmpty())
            m_chart.plot = QRectF(0.27, 0.1, 0.46, 0.86);
        else if (m_plane.joined != ChartPlane::Joined::Not)
            m_chart.plot = QRectF(0.07, 0.03, 0.75, 0.8);
        return m_chart;
    }

private:
    void addLine(const ChartLine &line)
    {
        NativeSeries series;
        series.points = m_points.of(line.key);
        if (series.points.isEmpty())
            return;
        const OfficeColour own
            = line.country.isEmpty() ? otherColour() : colourOfCountry(line.country);
        series.key = u"line "_s + line.key;
        series.name = line.name.isEmpty() ? line.key : line.name;
        series.colour = line.quiet || isGrey(line) ? u"accent3"_s : own;
        for (NativePoint &point : series.points)
            point.colour = series.colour;
        series.joined = m_plane.joined != ChartPlane::Joined::Not;
        series.markers = m_plane.joined != ChartPlane::Joined::Steps;
        series.size = 7;
        series.intervals = PlanePoints::haveIntervals(series.points);
        series.intervalWidth = 1;
        series.ownColours = true;
        m_chart.series.append(series);
        addEnd(line.name, series.points.last());
        if (!line.startName.isEmpty())
            addStart(line, series.points.first());
    }
    void addStart(const ChartLine &line, NativePoint first)
    {
        NativeSeries start;
        start.key = u"start "_s + line.key;
        start.name = line.startName;
        start.markers = false;
        start.labels = Labels::Left;
        start.textPoints = 11;
        first.text = line.startName;
        start.points = {first};
        m_chart.series.append(start);
    }
    /// The name at the end of a line, in its colour, behind the last of all ends.
    void addEnd(const QString &name, NativePoint end)
    {
        if (name.isEmpty())
            return;
        m_lineEnds.append(end);
        end.text = name;
        // Beyond the marks of lines that have any; outside the axes nothing is drawn.
        const double room = m_plane.joined == ChartPlane::Joined::Steps ? 0 : 0.012;
        end.across
            = std::min(*m_chart.across.most,
                       m_across.most + room * (*m_chart.across.most - *m_chart.across.least));
        m_ends.append(end);
    }
    /// Names stand as near to their lines as there is room, none over another.
    void addEnds()
    {
        if (m_ends.isEmpty())
            return;
        NativeSeries ends;
        ends.key = u"ends"_s;
        ends.name = PlaneText::tr("Names");
        ends.markers = false;
        ends.labels = Labels::Right;
        ends.colouredLabels = true;
        ends.textPoints = 11;
        spreadNames(m_ends, m_chart.up);
        ends.points = m_ends;
        std::ranges::stable_sort(m_lineEnds, {}, // as the names
                                 [](const NativePoint &end) { return *end.value; });
        if (NativeSeries leads = leadsTo(m_ends, m_lineEnds, m_chart.across, m_chart.up);
            !leads.points.isEmpty())
            m_chart.series.append(leads);
        m_chart.series.append(ends);
    }
    [[nodiscard]] bool isGrey(const ChartLine &line) const
    {
        return m_series.greyRest
            && std::ranges::none_of(m_series.marks,
                                    [&](const ChartMark &mark) {
                                        return mark.line == line.key
                                            && m_series.highlighted.contains(mark.key);
                                    })
            && !m_series.highlighted.contains(line.key);
    }
    /// Lines of no country take the theme's colours in turn.
    OfficeColour otherColour()
    {
        static constexpr std::array kTurns{"accent1", "accent2", "accent4", "accent5", "accent6"};
        return QString::fromLatin1(kTurns[m_others++ % kTurns.size()]);
    }

    /// Points that lie on no line; names where there is room for them.
    void addFree()
    {
        constexpr qsizetype kNamed = 30;
        NativeSeries free;
        free.key = u"points"_s;
        free.name
            = m_series.valueAxisTitle.isEmpty() ? PlaneText::tr("Points") : m_series.valueAxisTitle;
        free.textPoints = 10;
        for (const ChartMark &mark : m_series.marks) {
            if (!m_points.isShown(mark) || isLined(mark))
                continue;
            NativePoint point = m_points.pointOf(mark);
            const QString said = annotationAt(m_series, mark);
            point.text = said.isEmpty() ? mark.label : mark.label + u": "_s + said;
            free.points.append(point);
        }
        if (free.points.isEmpty())
            return;
        free.labels = m_plane.named && free.points.size() <= kNamed ? Labels::Right : Labels::None;
        if (free.labels == Labels::Right)
            turnNames(free.points, m_chart.across, m_chart.up);
        free.intervals = PlanePoints::haveIntervals(free.points);
        m_chart.series.append(free);
    }
    [[nodiscard]] bool isLined(const ChartMark &mark) const
    {
        return std::ranges::find(m_plane.lines, mark.line, &ChartLine::key) != m_plane.lines.end();
    }

    void addStroke(const QString &name, const NativePoint &from, const NativePoint &to)
    {
        NativeSeries stroke;
        stroke.key = u"stroke "_s + QString::number(m_strokes++);
        stroke.name = name;
        stroke.joined = true;
        stroke.markers = false;
        stroke.dashed = true;
        stroke.width = 1.25;
        stroke.colour = u"tx2"_s;
        stroke.labels = Labels::Left;
        stroke.quiet = true;
        stroke.textPoints = 10;
        stroke.points = {from, to};
        stroke.points.first().text = name;
        m_chart.series.append(stroke);
    }
    void addTrend()
    {
        if (!m_plane.trend)
            return;
        // What the line is stands in the notes; beside it there is no room for a paragraph.
        constexpr qsizetype kLongest = 40;
        const ChartTrend &trend = *m_plane.trend;
        const auto within = withinAxes(
            {NativePoint{.across = m_points.place(trend.fromAt), .value = trend.fromValue},
             NativePoint{.across = m_points.place(trend.toAt), .value = trend.toValue}},
            m_chart.across, m_chart.up);
        if (within)
            addStroke(trend.text.size() <= kLongest ? trend.text : PlaneText::tr("Trend"),
                      within->first, within->second);
    }
    void addBreaks()
    {
        for (const ChartBreak &seam : m_plane.breaks) {
            const double at = m_points.place(seam.at);
            if (at < *m_chart.across.least || at > *m_chart.across.most)
                continue;
            addStroke(seam.text, NativePoint{.across = at, .value = m_chart.up.least},
                      NativePoint{.across = at, .value = m_chart.up.most});
        }
    }
    /// Many places have the width of the chart, and their names two lines.
    [[nodiscard]] bool isCrowded() const { return m_plane.places.size() > 4; }
    /// Names of the places above them.
    void addPlaces()
    {
        if (m_plane.places.isEmpty())
            return;
        NativeSeries names;
        names.key = u"names"_s;
        names.name = PlaneText::tr("Names");
        names.markers = false;
        names.labels = Labels::Above;
        names.quiet = true;
        names.textPoints = isCrowded() ? 10 : names.textPoints;
        for (qsizetype i = 0; i < m_plane.places.size(); ++i) {
            QString name = m_plane.places[i];
            if (const qsizetype last = name.lastIndexOf(u' '); isCrowded() && last > 0)
                name[last] = u'\n';
            names.points.append(
                NativePoint{.text = name,
                            .across = static_cast<double>(i),
                            .value = m_chart.up.reversed ? m_chart.up.least : m_chart.up.most});
        }
        m_chart.series.append(names);
    }

    const ChartSeries &m_series;
    const ChartPlane &m_plane;
    PlanePoints m_points;
    Language m_language;
    ValueRange m_across;
    ValueRange m_up;
    NativeChart m_chart;
    QList<NativePoint> m_ends; ///< their names
    QList<NativePoint> m_lineEnds;
    std::size_t m_others = 0;
    int m_strokes = 0;
};

} // namespace

std::optional<NativeChart> planeChart(const ChartSeries &series, Language language)
{
    std::optional<NativeChart> out = PlaneReading(series, language).chart();
    if (out)
        out->language = languageTag(language);
    return out;
}

} // namespace podium
