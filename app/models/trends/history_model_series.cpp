// SPDX-License-Identifier: GPL-3.0-or-later
// How histories are drawn.
#include "app/models/trends/history_model.h"

#include "app/models/charts/own_runs_text.h"
#include "app/models/data/snapshot_words.h"
#include "app/models/language/model_name.h"
#include "app/models/language/number_text.h"
#include "app/models/rules/view_rules.h"
#include "app/models/trends/trend_words.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

QString lineKey(const HistoryLine &line, std::size_t segment)
{
    return u"%1|%2"_s.arg(toQString(line.item)).arg(segment);
}

} // namespace

QString HistoryModel::source() const
{
    const AnswerData &data = answerData();
    std::vector<std::size_t> days;
    for (const Point &each : m_points)
        days.push_back(each.point.snapshot);
    const QString runs = ownRunsText(*data.dataset, *data.answer, data.language);
    return (sourceOverDays(*data.dataset, std::move(days), data.language) + u' ' + runs).trimmed();
}

QString HistoryModel::rules() const
{
    QString rules = rulesLine(answerData(), RulesOf::Histories);
    if (m_points.empty())
        return rules;
    return rules + u" · "_s
        + (methods() > 1 ? tr("each day by its own method")
                         : tr("all days by %1").arg(methodName(method(rowAt(0)))))
        + boundNote();
}

/// What "≥" stands for; empty where no value has it.
QString HistoryModel::boundNote() const
{
    const bool atLeast = std::ranges::any_of(m_points, [](const Point &each) {
        return each.point.place && each.point.place->bound == Bound::AtLeast;
    });
    return atLeast ? u" · "_s
            + tr("≥: at least, for some of its models are without an index or only estimated")
                   : QString();
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
    if (shown.unmeasured > 0 && shown.line.kind != HistoryKind::Model)
        mark.valueNote += u" · "_s
            + tr("its models without an index: %1").arg(countText(shown.unmeasured, language));
    mark.country = country(shown.line);
    mark.setOrigin(shown.place->estimated, isOwn(shown.snapshot.models[shown.place->model]));
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
            series.plane()->lines.append(
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
        series.plane()->breaks.append(
            {(dayOf(segments[i - 1].points.back()) + dayOf(segments[i].points.front())) / 2,
             toQString(dataset.methods[segments[i].method].version)});
}

ChartSeries HistoryModel::series() const
{
    ChartSeries series;
    series.form.emplace<ChartPlane>();
    series.plane()->across = ChartPlane::Across::Days;
    series.plane()->up = ChartPlane::Up::Ranks;
    series.plane()->joined = ChartPlane::Joined::Lines;
    series.plane()->named = false;
    series.plane()->acrossTitle = tr("Day of the figures");
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
    series.title = title();
    series.subtitle = tr("A line ends where the method changes; ranks on either side do not "
                         "compare")
        + u" · "_s + rules();
    if (m_lines.front().kind != HistoryKind::Country)
        series.subtitle += u" · "_s + tr("by the best model");
    const bool again = std::ranges::any_of(m_points, [](const Point &each) {
        return each.point.place && each.point.place->remeasured;
    });
    if (again)
        series.subtitle
            += u" · "_s + tr("points named “measured again”: a new run, not progress alone");
    series.source = source();
    return series;
}

} // namespace podium
