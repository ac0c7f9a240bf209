// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/charts/native/native_names.h"

#include "app/engine/ranking/selection.h"
#include "app/models/charts/distinct_name.h"
#include "app/models/language/language.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QMap>
#include <QtCore/QSet>

#include <algorithm>
#include <cmath>
#include <vector>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct NameText {
    Q_DECLARE_TR_FUNCTIONS(podium::ChartSheet)
};

constexpr double kNameLine = 0.042; ///< of the axis, for the name of a line

/// From 0 to 1 along the axis, and back.
double shareOf(double value, const NativeAxis &axis)
{
    return axis.logarithmic ? std::log(value / *axis.least) / std::log(*axis.most / *axis.least)
                            : (value - *axis.least) / (*axis.most - *axis.least);
}

double valueAt(double share, const NativeAxis &axis)
{
    return axis.logarithmic ? *axis.least * std::pow(*axis.most / *axis.least, share)
                            : *axis.least + share * (*axis.most - *axis.least);
}

/// A name in a line of a slide: without what stands in brackets behind it, else cut off.
QString shortened(const QString &name, qsizetype most)
{
    if (name.size() <= most)
        return name;
    const qsizetype bracket = name.lastIndexOf(" ("_L1, most);
    const qsizetype end = bracket > 8 && name.endsWith(u')') ? bracket : most - 1;
    return name.first(end).trimmed() + (end == bracket ? QString() : u"…"_s);
}

constexpr qsizetype kLongestLine = 52; ///< of name and note, or programs break it
const QString kPause = u" · "_s;

bool isLong(const ChartMark &mark)
{
    return mark.label.size() + kPause.size() + mark.note.size() > kLongestLine;
}

QString lastPart(const QString &note)
{
    return note.sliced(note.lastIndexOf(kPause) + kPause.size());
}

/// Whether all notes end in names of countries: one name for each country, and no other.
bool endInCountries(const QList<ChartMark> &marks)
{
    QMap<QString, QString> names;
    QSet<QString> ends;
    for (const ChartMark &mark : marks) {
        if (!mark.note.contains(kPause) || mark.country.isEmpty())
            return false;
        const QString end = lastPart(mark.note);
        if (names.value(mark.country, end) != end)
            return false;
        names.insert(mark.country, end);
        ends.insert(end);
    }
    return ends.size() == names.size();
}

/// "Nous Research · US" in place of "Nous Research · United States". Korean names are short.
QString withCode(const ChartMark &mark)
{
    const qsizetype country = mark.note.lastIndexOf(kPause);
    const bool hasCode = country > 0 && mark.country.size() == 2
        && mark.country != toQString(kUnassigned)
        && mark.note[country + kPause.size()].unicode() < 0x1100;
    return hasCode ? mark.note.first(country) + kPause + mark.country : mark.note;
}

/// Without its bracket, where no other name begins alike.
QString withoutBracket(const QString &label, const QStringList &all)
{
    const qsizetype bracket = label.indexOf(" ("_L1);
    if (bracket < 8 || !label.endsWith(u')'))
        return label;
    const QString begins = label.first(bracket);
    return std::ranges::count_if(all, [&](const QString &one) { return one.startsWith(begins); })
            > 1
        ? label
        : begins;
}

/// Name, lab and country in a line. What is too long gives way bit by bit: countries of the whole
/// chart to their codes, what stands in brackets, the end of a lab's name; the country stays, which
/// grey bars do not show.
QString nameInLine(const QString &label, const ChartMark &mark, const QStringList &all, bool codes)
{
    const QString note = codes ? withCode(mark) : mark.note;
    const auto room = [&note](const QString &name) {
        return kLongestLine - name.size() - kPause.size() - note.size();
    };
    if (room(label) >= 0)
        return label + kPause + note;
    const QString name
        = room(withoutBracket(label, all)) > room(label) ? withoutBracket(label, all) : label;
    const qsizetype country = note.lastIndexOf(kPause);
    if (room(name) >= 0 || country < 0)
        return name + kPause + shortened(note, std::max(qsizetype{12}, room(name) + note.size()));
    const QString end = note.sliced(country);
    const qsizetype lab = std::max(qsizetype{8}, country + room(name));
    return name + kPause + shortened(note.first(country), lab) + end;
}

/// Lines that end before the dots of their row, which may stand on the edge of the plot.
QString setOff(const QString &name)
{
    static const QString kGap(2, QChar::Nbsp);
    QStringList lines = name.split(u'\n');
    for (QString &line : lines)
        line += kGap;
    return lines.join(u'\n');
}

} // namespace

std::optional<std::pair<NativePoint, NativePoint>> withinAxes(
    std::pair<NativePoint, NativePoint> line, const NativeAxis &across, const NativeAxis &up)
{
    double begin = 0;
    double end = 1;
    const auto cut = [&](double from, double to) {
        if (from == to)
            return from >= 0 && from <= 1;
        const auto [first, last] = std::minmax({-from / (to - from), (1 - from) / (to - from)});
        begin = std::max(begin, first);
        end = std::min(end, last);
        return begin < end;
    };
    const double x = shareOf(*line.first.across, across);
    const double width = shareOf(*line.second.across, across) - x;
    const double y = shareOf(*line.first.value, up);
    const double height = shareOf(*line.second.value, up) - y;
    if (!cut(x, x + width) || !cut(y, y + height)) // also of what no axis has a place for
        return std::nullopt;
    const auto move = [&](NativePoint &point, double along) {
        point.across = valueAt(x + along * width, across);
        point.value = valueAt(y + along * height, up);
    };
    if (begin > 0)
        move(line.first, begin);
    if (end < 1)
        move(line.second, end);
    return line;
}

NativeSeries leadsTo(const QList<NativePoint> &names, const QList<NativePoint> &ends,
                     const NativeAxis &across, const NativeAxis &up)
{
    NativeSeries out;
    out.key = u"leads"_s;
    out.name = NameText::tr("Lines to names");
    out.joined = true;
    out.markers = false;
    out.width = 0.75;
    out.colour = u"accent3"_s;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const NativePoint from{.across = ends[i].across, .value = ends[i].value};
        const NativePoint to{.across = names[i].across, .value = names[i].value};
        const double aside = shareOf(*to.across, across) - shareOf(*from.across, across);
        const double off = shareOf(*to.value, up) - shareOf(*from.value, up);
        if (std::abs(off) < kNameLine / 3 && aside < kNameLine)
            continue;
        // Between two of them is none.
        out.points << from << to << NativePoint{.across = to.across, .value = {}};
    }
    if (!out.points.isEmpty())
        out.points.removeLast();
    return out;
}

void spreadNames(QList<NativePoint> &names, const NativeAxis &up)
{
    std::ranges::stable_sort(names, {}, [](const NativePoint &name) { return *name.value; });
    // Names that want the same place share it out about its middle: pool adjacent violators.
    struct Pool {
        double sum;
        double count;
    };
    std::vector<Pool> pools;
    for (qsizetype i = 0; i < names.size(); ++i) {
        pools.push_back({shareOf(*names[i].value, up) - kNameLine * static_cast<double>(i), 1});
        while (pools.size() > 1) {
            const Pool last = pools.back();
            Pool &before = pools[pools.size() - 2];
            if (before.sum / before.count <= last.sum / last.count)
                break;
            before = {before.sum + last.sum, before.count + last.count};
            pools.pop_back();
        }
    }
    const double room = std::max(0.0, 1 - kNameLine * static_cast<double>(names.size() - 1));
    qsizetype i = 0;
    for (const Pool &pool : pools) {
        const double lowest = std::clamp(pool.sum / pool.count, 0.0, room);
        for (int one = 0; one < static_cast<int>(pool.count); ++one, ++i)
            names[i].value = valueAt(lowest + kNameLine * static_cast<double>(i), up);
    }
}

void turnNames(QList<NativePoint> &points, const NativeAxis &across, const NativeAxis &up)
{
    constexpr double kLetter = 0.0065; // of the width of the plot
    constexpr double kLine = 0.035;    // of its height
    constexpr double kDot = 0.008;
    const auto isCrowded = [&](const NativePoint &of, bool left) {
        const double at = shareOf(*of.across, across);
        const double reach = kDot + kLetter * static_cast<double>(of.text.size());
        return std::ranges::any_of(points, [&](const NativePoint &other) {
            const double away = shareOf(*other.across, across) - at;
            const double high = shareOf(*other.value, up) - shareOf(*of.value, up);
            const bool beside
                = left ? away < 0 && away > -reach - kDot : away > 0 && away < reach + kDot;
            return beside && std::abs(high) < kLine;
        });
    };
    for (NativePoint &point : points)
        point.textLeft
            = point.across && point.value && isCrowded(point, false) && !isCrowded(point, true);
}

QStringList rowNames(const ChartSeries &series)
{
    constexpr qsizetype kRoomy = 8; // rows that leave room for a second line
    const bool roomy = series.marks.size() <= kRoomy;
    const qsizetype longest = roomy ? 44 : 40;
    QStringList all;
    for (const ChartMark &mark : series.marks)
        all.append(mark.label);
    const auto fits = [longest](const QString &text) { return text.size() <= longest; };
    const bool codes = std::ranges::any_of(series.marks, isLong) && endInCountries(series.marks);
    QStringList out;
    for (const ChartMark &mark : series.marks) {
        const QString label = fits(mark.label)
            ? mark.label
            : distinctName(mark.label, all, fits).value_or(shortened(mark.label, longest));
        if (mark.note.isEmpty())
            out.append(label);
        else if (roomy)
            out.append(label + u'\n' + shortened(mark.note, longest));
        else
            out.append(nameInLine(label, mark, all, codes));
    }
    return out;
}

double textPointsFor(qsizetype rows)
{
    return rows <= 12 ? 12 : rows <= 18 ? 11 : rows <= 26 ? 9 : 8;
}

double rowHeight(qsizetype row, qsizetype rows)
{
    return static_cast<double>(rows - row);
}

void addRowNames(NativeChart &chart, const QStringList &names)
{
    NativeSeries out;
    out.key = u"names"_s;
    out.name = NameText::tr("Names");
    out.markers = false;
    out.labels = NativeSeries::Labels::Left;
    out.textPoints = textPointsFor(names.size());
    qsizetype longest = 0;
    for (qsizetype row = 0; row < names.size(); ++row) {
        NativePoint point{.text = setOff(names[row]), .across = chart.across.least};
        point.value = rowHeight(row, names.size());
        out.points.append(point);
        for (const QString &line : names[row].split(u'\n'))
            longest = std::max(longest, line.size());
    }
    chart.series.append(out);
    chart.up = {
        .least = 0.5, .most = static_cast<double>(names.size()) + 0.5, .step = 1, .shown = false};
    const double left = std::clamp(0.03 + 0.0075 * static_cast<double>(longest), 0.12, 0.4);
    chart.plot = QRectF(left, 0.02, 0.93 - left, 0.84);
}

} // namespace podium
