// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/trends/history_model.h"

#include "app/models/charts/captions.h"
#include "app/models/language/bound_words.h"
#include "app/models/language/model_name.h"
#include "app/models/language/number_text.h"
#include "app/models/rules/view_rules.h"
#include "app/models/trends/trend_words.h"

#include <algorithm>
#include <array>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

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
    reset(std::move(data), [&] { m_lines = std::move(lines); });
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
    const QString text = countingValueText(row.place->value, rule, answerData().language);
    return atLeastText(markedText(text, row.place->estimated, row.place->filledIn),
                       row.place->bound == Bound::AtLeast);
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

// NOLINTNEXTLINE(readability-function-size): a table, a line a column
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
             return row.place ? QVariant(nameWithOrigin(row.snapshot.models[row.place->model]))
                              : QVariant();
         },
         .record = [](const Row &row) -> QVariant {
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
         .explanation = QT_TR_NOOP("Its own models of that day without an index, or only "
                                   "estimated: each may have stood higher."),
         .text = [](const Row &row) -> QVariant { return row.unmeasured; }},
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
        {.key = "bound",
         .title = QT_TR_NOOP("Bound"),
         .explanation = QT_TR_NOOP(
             "Of the value: exact, at_least, or unsure, for models that are not measured."),
         .text = [](const Row &row) -> QVariant {
             return row.place ? QVariant(boundKey(row.place->bound)) : QVariant();
         },
         .use = ColumnUse::Programs},
    });
    return kColumns;
}

} // namespace podium
