// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/package/xml_text.h"
#include "app/export/refresh/merge_work.h"

#include <QtCore/QMap>

#include <algorithm>
#include <cmath>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct HeldValue {
    QString name;
    double value = 0;
    int place = 0; ///< in the chart
};

bool carriesValues(const QString &series)
{
    return series == "values"_L1 || series == "points"_L1 || series.startsWith("line "_L1);
}

/// Names of rows stand in a series of their own, at the heights of the rows.
QMap<double, QString> rowsIn(const ChartInFile &chart)
{
    QMap<double, QString> out;
    for (const SeriesInFile &series : chart.series) {
        for (qsizetype i = 0; series.key == "names"_L1 && i < series.values.size(); ++i)
            out.insert(series.values[i].toDouble(),
                       series.names.value(i).section(u'\n', 0, 0).trimmed());
    }
    return out;
}

QMap<double, QString> rowsOf(const NativeChart &chart)
{
    QMap<double, QString> out;
    for (const NativeSeries &series : chart.series) {
        if (series.key != "names"_L1)
            continue;
        for (const NativePoint &point : series.points)
            out.insert(point.value.value_or(0), point.text.section(u'\n', 0, 0).trimmed());
    }
    return out;
}

QMap<QString, HeldValue> standingsIn(const ChartInFile &chart, bool up)
{
    QMap<QString, HeldValue> out;
    const QMap<double, QString> rows = up ? QMap<double, QString>() : rowsIn(chart);
    for (const SeriesInFile &series : chart.series) {
        if (!carriesValues(series.key))
            continue;
        const QStringList &values = up ? series.values : series.across;
        for (qsizetype i = 0; i < series.points.size(); ++i) {
            QString name = series.names.value(i).section(u'\n', 0, 0);
            if (name.isEmpty())
                name = rows.value(series.values.value(i).toDouble());
            if (!series.points[i].isEmpty() && !values.value(i).isEmpty())
                out.insert(series.points[i],
                           {name.isEmpty() ? series.name : name, values[i].toDouble()});
        }
    }
    return out;
}

QMap<QString, HeldValue> standingsOf(const NativeChart &chart, bool up)
{
    QMap<QString, HeldValue> out;
    const QMap<double, QString> rows = up ? QMap<double, QString>() : rowsOf(chart);
    for (const NativeSeries &series : chart.series) {
        for (const NativePoint &point : series.points) {
            const auto &value = up ? point.value : point.across;
            if (!carriesValues(series.key) || !value || point.key.isEmpty())
                continue;
            QString label = point.label.isEmpty() ? point.text : point.label;
            if (label.isEmpty())
                label = rows.value(point.value.value_or(0));
            out.insert(point.key,
                       {label.isEmpty() ? series.name : label.section(u'\n', 0, 0), *value,
                        static_cast<int>(out.size())});
        }
    }
    return out;
}

} // namespace

void addMoves(const ChartInFile &old, const NativeChart &now, const RefreshFinding &of,
              QList<RefreshFinding> &findings)
{
    using State = RefreshFinding::State;
    const bool up = now.kind == NativeChart::Kind::Bars || now.valuesUp;
    const QMap<QString, HeldValue> before = standingsIn(old, up);
    const QMap<QString, HeldValue> after = standingsOf(now, up);
    struct Move {
        RefreshFinding finding;
        double size;
        int place; ///< of those alike in size: top to bottom
    };
    QList<Move> moves;
    const auto add = [&](State state, const HeldValue &who, std::optional<double> from,
                         std::optional<double> to) {
        RefreshFinding finding = of;
        finding.state = state;
        finding.name = who.name;
        finding.from = from ? officeNumber(*from) : QString();
        finding.to = to ? officeNumber(*to) : QString();
        moves.append({finding, from && to ? std::abs(*to - *from) : HUGE_VAL, who.place});
    };
    for (const auto &[key, standing] : after.asKeyValueRange()) {
        const double value = QString::number(standing.value, 'g', 15).toDouble();
        const auto was = before.find(key);
        if (was == before.end())
            add(State::Entered, standing, {}, value);
        else if (was->value != value)
            add(State::Moved, standing, was->value, value);
    }
    for (const auto &[key, standing] : before.asKeyValueRange()) {
        if (!after.contains(key))
            add(State::Left, standing, standing.value, {});
    }
    std::ranges::stable_sort(moves, {}, &Move::place);
    std::ranges::stable_sort(moves, std::ranges::greater(), &Move::size);
    for (const Move &move : moves)
        findings.append(move.finding);
}

} // namespace podium
