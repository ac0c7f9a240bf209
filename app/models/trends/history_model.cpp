// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/trends/history_model.h"

#include "app/models/charts/captions.h"
#include "app/models/language/number_text.h"
#include "app/models/trends/trend_words.h"

#include <algorithm>
#include <array>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

QString lineKey(const HistoryLine &line, std::size_t segment)
{
    return u"%1|%2"_s.arg(toQString(line.item)).arg(segment);
}

} // namespace

void HistoryModel::setLines(AnswerData data, std::vector<HistoryLine> lines)
{
    m_lines = std::move(lines);
    setAnswer(std::move(data));
}

void HistoryModel::prepare()
{
    m_points.clear();
    for (std::size_t line = 0; line < m_lines.size(); ++line) {
        for (std::size_t segment = 0; segment < m_lines[line].segments.size(); ++segment) {
            for (const HistoryPoint &point : m_lines[line].segments[segment].points)
                m_points.push_back({line, segment, point});
        }
    }
}

const podium::Snapshot &HistoryModel::snapshot(int row) const
{
    return answerData().dataset->snapshots[at(row).point.snapshot];
}

QString HistoryModel::name(const HistoryLine &line) const
{
    const Dataset &dataset = *answerData().dataset;
    if (line.kind == HistoryKind::Country)
        return countryName(dataset, line.item, answerData().language);
    const auto lab = line.kind == HistoryKind::Lab ? findLab(dataset, line.item) : std::nullopt;
    return lab ? labName(dataset.labs[*lab], answerData().language) : toQString(line.name);
}

QString HistoryModel::country(const HistoryLine &line) const
{
    const Dataset &dataset = *answerData().dataset;
    if (line.kind == HistoryKind::Country)
        return toQString(line.item);
    for (const HistorySegment &segment : line.segments) {
        for (const HistoryPoint &point : segment.points) {
            if (point.place)
                return toQString(countryOf(
                    dataset, dataset.snapshots[point.snapshot].models[point.place->model]));
        }
    }
    return {};
}

QString HistoryModel::valueText(int row) const
{
    const HistoryLine &line = m_lines[at(row).line];
    const CountingRule rule = line.kind == HistoryKind::Country
        ? answerData().answer->view.countingRule
        : CountingRule{};
    return countingValueText(at(row).point.place->value, rule, answerData().language);
}

QVariant HistoryModel::cell(int row, int column, int role) const
{
    const HistoryLine &line = m_lines[at(row).line];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case ValueRole:
        return value(row, column);
    case KeyRole:
        return toQString(line.item) + u'@' + toQString(snapshot(row).id);
    case CountryRole:
        return country(line);
    case EstimatedRole:
        return at(row).point.place && at(row).point.place->estimated;
    case SearchRole:
        return name(line) + u'\n' + toQString(line.name);
    default:
        return {};
    }
}

QVariant HistoryModel::text(int row, int column) const
{
    const Language language = answerData().language;
    const auto &place = at(row).point.place;
    switch (column) {
    case Item:
        return name(m_lines[at(row).line]);
    case Snapshot:
        return dateText(snapshot(row).date, language);
    case Method:
        return methodName(
            answerData().dataset->methods[m_lines[at(row).line].segments[at(row).segment].method]);
    case Rank:
        return place ? QVariant(countText(place->rank, language)) : QVariant();
    case Value:
        return place ? QVariant(valueText(row)) : QVariant();
    case BestModel:
        return place ? QVariant(toQString(snapshot(row).models[place->model].name)) : QVariant();
    default:
        return {};
    }
}

QVariant HistoryModel::value(int row, int column) const
{
    const auto &place = at(row).point.place;
    switch (column) {
    case Snapshot:
        return toQDate(snapshot(row).date);
    case Rank:
        return place ? QVariant(place->rank) : QVariant();
    case Value:
        return place ? QVariant(place->value) : QVariant();
    default:
        return text(row, column);
    }
}

QVariant HistoryModel::header(int column, int role) const
{
    static constexpr std::array kColumns{
        ColumnText{"item", QT_TR_NOOP("Who"), QT_TR_NOOP("Country, lab or model.")},
        ColumnText{"date", QT_TR_NOOP("Figures of"), QT_TR_NOOP("Day of the snapshot.")},
        ColumnText{"method", QT_TR_NOOP("Method"),
                   QT_TR_NOOP("Ranks of different methods do not make one line.")},
        ColumnText{"rank", QT_TR_NOOP("Rank"), QT_TR_NOOP("Among its like on that day.")},
        ColumnText{"value", QT_TR_NOOP("Value"),
                   QT_TR_NOOP("Index; of countries the value under the counting rule.")},
        ColumnText{"model", QT_TR_NOOP("Best model"), QT_TR_NOOP("On that day.")}};
    return headerFrom(kColumns.at(static_cast<std::size_t>(column)), role);
}

ChartMark HistoryModel::mark(int row) const
{
    const HistoryLine &line = m_lines[at(row).line];
    ChartMark mark;
    mark.key = data(index(row, 0), KeyRole).toString();
    mark.line = lineKey(line, at(row).segment);
    mark.label = name(line);
    mark.note = text(row, Snapshot).toString() + u" · "_s + text(row, Method).toString();
    mark.at = dayNumber(snapshot(row).date);
    mark.value = at(row).point.place->rank;
    mark.valueText = tr("rank %1").arg(text(row, Rank).toString());
    mark.valueNote = valueText(row) + u" · "_s + text(row, BestModel).toString();
    mark.country = country(line);
    mark.hollow = at(row).point.place->estimated;
    return mark;
}

/// Only the last line of an item bears its name.
void HistoryModel::addLines(ChartSeries &series) const
{
    for (const HistoryLine &line : m_lines) {
        std::optional<std::size_t> last;
        for (std::size_t i = 0; i < line.segments.size(); ++i) {
            if (std::ranges::any_of(line.segments[i].points, [](const HistoryPoint &point) {
                    return point.place.has_value();
                }))
                last = i;
        }
        for (std::size_t i = 0; i < line.segments.size(); ++i)
            series.plane->lines.append(
                {lineKey(line, i), last == i ? name(line) : QString(), country(line)});
    }
}

/// All lines run over the same snapshots and methods.
void HistoryModel::addBreaks(ChartSeries &series) const
{
    const Dataset &dataset = *answerData().dataset;
    const auto &segments = m_lines.front().segments;
    const auto dayOf = [&](const HistoryPoint &point) {
        return dayNumber(dataset.snapshots[point.snapshot].date);
    };
    for (std::size_t i = 1; i < segments.size(); ++i)
        series.plane->breaks.append(
            {(dayOf(segments[i - 1].points.back()) + dayOf(segments[i].points.front())) / 2,
             toQString(dataset.methods[segments[i].method].version)});
}

ChartSeries HistoryModel::series() const
{
    ChartSeries series;
    series.plane.emplace();
    series.plane->across = ChartPlane::Across::Days;
    series.plane->up = ChartPlane::Up::Ranks;
    series.plane->joined = ChartPlane::Joined::Lines;
    series.plane->named = false;
    series.plane->acrossTitle = tr("Figures of");
    series.valueAxisTitle = tr("Rank");
    series.emptyText = tr("Nobody was ranked. Remove a filter to see more.");
    if (m_lines.empty() || !answerData())
        return series;
    addLines(series);
    addBreaks(series);
    for (int row = 0; row < rows(); ++row) {
        if (at(row).point.place)
            series.marks.append(mark(row));
    }
    const AnswerData &data = answerData();
    const Captions captions(*data.dataset, *data.answer, data.language);
    series.title = tr("Ranks from one set of figures to the next");
    series.subtitle = tr("A line ends where the method changes; ranks on either side do not "
                         "compare")
        + u" · "_s
        + (m_lines.front().kind == HistoryKind::Country
               ? tr("Counting rule: %1").arg(captions.countingRule())
               : tr("by the best model"));
    series.source = captions.source();
    return series;
}

} // namespace podium
