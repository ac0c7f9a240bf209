// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/trends/history_model.h"

#include "app/models/charts/captions.h"
#include "app/models/language/number_text.h"
#include "app/models/rules/view_rules.h"
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

QString kindWord(HistoryKind kind)
{
    switch (kind) {
    case HistoryKind::Model:
        return u"model"_s;
    case HistoryKind::Lab:
        return u"lab"_s;
    case HistoryKind::Country:
        return u"country"_s;
    }
    return {};
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

HistoryRow HistoryModel::rowAt(int row) const
{
    const Point &shown = at(row);
    return {*this,
            m_lines[shown.line],
            shown.segment,
            answerData().dataset->snapshots[shown.point.snapshot],
            shown.point.place,
            shown.point.unmeasured};
}

const podium::Method &HistoryModel::method(const HistoryRow &row) const
{
    return answerData().dataset->methods[row.line.segments[row.segment].method];
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

QString HistoryModel::valueText(const HistoryRow &row) const
{
    const CountingRule rule = row.line.kind == HistoryKind::Country
        ? answerData().answer->view.countingRule
        : CountingRule{};
    return countingValueText(row.place->value, rule, answerData().language);
}

QVariant HistoryModel::rowData(const HistoryRow &row, int role) const
{
    switch (role) {
    case KeyRole:
        return toQString(row.line.item) + u'@' + toQString(row.snapshot.id);
    case CountryRole:
        return country(row.line);
    case EstimatedRole:
        return row.place && row.place->estimated;
    case SearchRole:
        return name(row.line) + u'\n' + toQString(row.line.name);
    default:
        return {};
    }
}

std::span<const Column<HistoryRow>> HistoryModel::columnTable() const
{
    using Row = HistoryRow;
    static const auto kColumns = std::to_array<Column<Row>>({
        {.key = "item",
         .title = QT_TR_NOOP("Who"),
         .explanation = QT_TR_NOOP("Country, lab or model."),
         .text = [](const Row &row) -> QVariant { return row.of.name(row.line); },
         .record = [](const Row &row) -> QVariant { return toQString(row.line.name); }},
        {.key = "kind",
         .title = QT_TR_NOOP("Kind"),
         .explanation = QT_TR_NOOP("Model, lab or country."),
         .text = [](const Row &row) -> QVariant { return kindWord(row.line.kind); },
         .use = ColumnUse::Programs},
        {.key = "segment",
         .title = QT_TR_NOOP("Segment"),
         .explanation = QT_TR_NOOP("Counts the methods one after the other."),
         .text = [](const Row &row) -> QVariant { return static_cast<int>(row.segment) + 1; },
         .use = ColumnUse::Programs},
        {.key = "method",
         .title = QT_TR_NOOP("Method"),
         .explanation = QT_TR_NOOP("Ranks of different methods do not make one line."),
         .text = [](const Row &row) -> QVariant { return toQString(row.of.method(row).id); },
         .use = ColumnUse::Programs},
        {.key = "snapshot",
         .title = QT_TR_NOOP("Snapshot"),
         .explanation = QT_TR_NOOP("Its name in commands and files."),
         .text = [](const Row &row) -> QVariant { return toQString(row.snapshot.id); },
         .use = ColumnUse::Programs},
        {.key = "date",
         .title = QT_TR_NOOP("Figures of"),
         .explanation = QT_TR_NOOP("Day of the snapshot."),
         .text = [](const Row &row) -> QVariant {
             return dateText(row.snapshot.date, row.of.answerData().language);
         },
         .value = [](const Row &row) -> QVariant { return toQDate(row.snapshot.date); }},
        {.key = "method_name",
         .title = QT_TR_NOOP("Method"),
         .explanation = QT_TR_NOOP("Ranks of different methods do not make one line."),
         .text = [](const Row &row) -> QVariant { return methodName(row.of.method(row)); },
         .use = ColumnUse::People},
        {.key = "rank",
         .title = QT_TR_NOOP("Rank"),
         .explanation = QT_TR_NOOP("Among its like on that day."),
         .text = [](const Row &row) -> QVariant {
             return row.place ? QVariant(countText(row.place->rank, row.of.answerData().language))
                              : QVariant();
         },
         .value = [](const Row &row) -> QVariant {
             return row.place ? QVariant(row.place->rank) : QVariant();
         }},
        {.key = "index",
         .title = QT_TR_NOOP("Index"),
         .explanation = QT_TR_NOOP("Of the model, or of the best one."),
         .text = [](const Row &row) -> QVariant {
             return row.place ? QVariant(row.place->index) : QVariant();
         },
         .use = ColumnUse::Programs},
        {.key = "value",
         .title = QT_TR_NOOP("Value"),
         .explanation = QT_TR_NOOP("Index; of countries the value under the counting rule."),
         .text = [](const Row &row) -> QVariant {
             return row.place ? QVariant(row.of.valueText(row)) : QVariant();
         },
         .value = [](const Row &row) -> QVariant {
             return row.place ? QVariant(row.place->value) : QVariant();
         }},
        {.key = "model",
         .title = QT_TR_NOOP("Best model"),
         .explanation = QT_TR_NOOP("On that day."),
         .text = [](const Row &row) -> QVariant {
             return row.place ? QVariant(toQString(row.snapshot.models[row.place->model].name))
                              : QVariant();
         }},
        {.key = "estimated",
         .title = QT_TR_NOOP("Estimated"),
         .explanation = QT_TR_NOOP("The value rests on the source's guess."),
         .text = [](const Row &row) -> QVariant {
             return row.place ? QVariant(row.place->estimated) : QVariant();
         },
         .use = ColumnUse::Programs},
        {.key = "unmeasured",
         .title = QT_TR_NOOP("Unmeasured"),
         .explanation = QT_TR_NOOP("Models of that day without an index, or only estimated: each "
                                   "may have stood higher."),
         .text = [](const Row &row) -> QVariant { return row.unmeasured; },
         .use = ColumnUse::Programs},
        {.key = "remeasured",
         .title = QT_TR_NOOP("Measured again"),
         .explanation
         = QT_TR_NOOP("A score of its best model was run or graded again since the day "
                      "before."),
         .text = [](const Row &row) -> QVariant {
             return row.place && row.place->remeasured ? QVariant(tr("measured again"))
                                                       : QVariant();
         },
         .value = [](const Row &row) -> QVariant {
             return row.place ? QVariant(row.place->remeasured) : QVariant();
         }},
    });
    return kColumns;
}

ChartMark HistoryModel::mark(int row) const
{
    const HistoryRow shown = rowAt(row);
    const Language language = answerData().language;
    ChartMark mark;
    mark.key = rowData(shown, KeyRole).toString();
    mark.line = lineKey(shown.line, shown.segment);
    mark.label = name(shown.line);
    mark.note = dateText(shown.snapshot.date, language) + u" · "_s + methodName(method(shown));
    mark.at = dayNumber(shown.snapshot.date);
    mark.value = shown.place->rank;
    mark.valueText = tr("rank %1").arg(countText(shown.place->rank, language));
    mark.valueNote
        = valueText(shown) + u" · "_s + toQString(shown.snapshot.models[shown.place->model].name);
    if (shown.place->remeasured)
        mark.valueNote += u" · "_s + tr("measured again");
    mark.country = country(shown.line);
    mark.hollow = shown.place->estimated || shown.snapshot.models[shown.place->model].assumed;
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
               : tr("by the best model"))
        + u" · "_s + rulesLine(data, RulesOf::Histories);
    const bool again = std::ranges::any_of(m_points, [](const Point &each) {
        return each.point.place && each.point.place->remeasured;
    });
    if (again)
        series.subtitle
            += u" · "_s + tr("points named “measured again”: a new run, not progress alone");
    series.source = captions.source();
    return series;
}

} // namespace podium
