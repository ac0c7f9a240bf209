// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/calibration/calibration_model.h"

#include "app/models/calibration/calibration_words.h"
#include "app/models/data/snapshot_words.h"
#include "app/models/language/number_text.h"
#include "app/models/ranking/evaluation_words.h"
#include "app/models/rules/view_rules.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

/// The pair that says most comes first.
void CalibrationModel::prepare()
{
    m_places.clear();
    if (!m_found)
        return;
    const auto add = [this](std::size_t pair) {
        for (std::size_t line = 0; line < m_found->pairs[pair].lines.size(); ++line)
            m_places.push_back({pair, line});
    };
    add(m_found->shown);
    for (std::size_t pair = m_found->pairs.size(); pair-- > 0;) {
        if (pair != m_found->shown)
            add(pair);
    }
}

CalibrationRow CalibrationModel::rowAt(int row) const
{
    const Place &place = m_places[static_cast<std::size_t>(row)];
    const CalibratedPair &pair = m_found->pairs[place.pair];
    return {*this, pair, pair.lines[place.line], row};
}

QVariant CalibrationModel::rowData(const CalibrationRow &row, int role) const
{
    switch (role) {
    case KeyRole:
        return QString::number(row.number);
    case SearchRole:
        return pairText(row.pair) + u'\n' + whatText(row.line) + u'\n' + intervalText(row.line);
    default:
        return {};
    }
}

QString CalibrationModel::pairText(const CalibratedPair &pair) const
{
    const Dataset &dataset = *answerData().dataset;
    const podium::Snapshot &earlier = dataset.snapshots[pair.snapshots.earlier];
    return tr("%1 to %2, %3")
        .arg(dateText(earlier.date, answerData().language),
             dateText(dataset.snapshots[pair.snapshots.later].date, answerData().language),
             toQString(dataset.methods[earlier.method].name));
}

QString CalibrationModel::whatText(const CalibrationLine &line) const
{
    if (line.promise != Promise::Score)
        return promiseText(line.promise);
    return evaluationName(answerData().dataset->evaluations[line.evaluation],
                          answerData().language);
}

QString CalibrationModel::intervalText(const CalibrationLine &line) const
{
    const bool ofRanks = line.promise == Promise::Rank || line.promise == Promise::AllRanks;
    const QString by = promisedByText(line.by);
    return ofRanks ? tr("%1; %2").arg(by, rankBoundsText(line.bounds)) : by;
}

QString CalibrationModel::shortName(const CalibrationLine &line) const
{
    QStringList parts{line.promise == Promise::Rank ? tr("Ranks") : whatText(line)};
    if (line.by == PromisedBy::RunAgain)
        parts << promisedByText(line.by);
    if (line.by == PromisedBy::OnePoint)
        parts << tr("±1 point");
    else if (line.promise == Promise::Rank)
        parts << (line.bounds == RankBounds::Simultaneous  ? tr("sets")
                      : line.bounds == RankBounds::Overlap ? tr("overlap")
                                                           : tr("draws"));
    return parts.join(u", "_s);
}

// NOLINTNEXTLINE(readability-function-size): a table, a line a column
std::span<const Column<CalibrationRow>> CalibrationModel::columnTable() const
{
    using Row = CalibrationRow;
    static const auto kColumns = std::to_array<Column<Row>>({
        {.key = "pair",
         .title = QT_TR_NOOP("Days"),
         .explanation = QT_TR_NOOP("What the earlier figures promised, held against the later."),
         .text = [](const Row &row) -> QVariant { return row.of.pairText(row.pair); },
         .use = ColumnUse::People},
        {.key = "earlier",
         .title = QT_TR_NOOP("Earlier"),
         .explanation = QT_TR_NOOP("Snapshot whose intervals are checked."),
         .text = [](const Row &row) -> QVariant {
             return toQString(
                 row.of.answerData().dataset->snapshots[row.pair.snapshots.earlier].id);
         },
         .use = ColumnUse::Programs},
        {.key = "later",
         .title = QT_TR_NOOP("Later"),
         .explanation = QT_TR_NOOP("Snapshot that they are held against."),
         .text = [](const Row &row) -> QVariant {
             return toQString(row.of.answerData().dataset->snapshots[row.pair.snapshots.later].id);
         },
         .use = ColumnUse::Programs},
        {.key = "method",
         .title = QT_TR_NOOP("Method"),
         .explanation = QT_TR_NOOP("Method of both."),
         .text = [](const Row &row) -> QVariant {
             const Dataset &dataset = *row.of.answerData().dataset;
             return toQString(
                 dataset.methods[dataset.snapshots[row.pair.snapshots.earlier].method].id);
         },
         .use = ColumnUse::Programs},
        {.key = "what",
         .title = QT_TR_NOOP("What"),
         .explanation = QT_TR_NOOP("What was held against the later figures."),
         .text = [](const Row &row) -> QVariant { return row.of.whatText(row.line); },
         .record = [](const Row &row) -> QVariant { return promiseWord(row.line.promise); }},
        {.key = "evaluation",
         .title = QT_TR_NOOP("Evaluation"),
         .explanation = QT_TR_NOOP("Whose scores are checked."),
         .text = [](const Row &row) -> QVariant {
             return row.line.promise == Promise::Score ? QVariant(
                        toQString(row.of.answerData().dataset->evaluations[row.line.evaluation].id))
                                                       : QVariant();
         },
         .use = ColumnUse::Programs},
        {.key = "interval",
         .title = QT_TR_NOOP("Interval"),
         .explanation = QT_TR_NOOP("Which question it answers, or whose it is."),
         .text = [](const Row &row) -> QVariant { return row.of.intervalText(row.line); },
         .record = [](const Row &row) -> QVariant { return promisedByWord(row.line.by); }},
        {.key = "bounds",
         .title = QT_TR_NOOP("Bounds"),
         .explanation = QT_TR_NOOP("How bounds of ranks were found."),
         .text = [](const Row &row) -> QVariant { return boundsWord(row.line); },
         .use = ColumnUse::Programs},
        {.key = "models",
         .title = QT_TR_NOOP("Models"),
         .explanation = QT_TR_NOOP("Complete on both days."),
         .text = [](const Row &row) -> QVariant { return row.pair.models; },
         .use = ColumnUse::Programs},
        {.key = "remeasured",
         .title = QT_TR_NOOP("Measured again"),
         .explanation = QT_TR_NOOP("Models of which a score moved."),
         .text = [](const Row &row) -> QVariant {
             return countText(row.pair.remeasured, row.of.answerData().language);
         },
         .value = [](const Row &row) -> QVariant { return row.pair.remeasured; }},
        {.key = "checked",
         .title = QT_TR_NOOP("Checked"),
         .explanation = QT_TR_NOOP("Models, or pairs of models."),
         .text = [](const Row &row) -> QVariant {
             return countText(row.line.checked, row.of.answerData().language);
         },
         .value = [](const Row &row) -> QVariant { return row.line.checked; }},
        {.key = "held",
         .title = QT_TR_NOOP("Held"),
         .explanation = QT_TR_NOOP("Of those checked."),
         .text = [](const Row &row) -> QVariant {
             return countText(row.line.held, row.of.answerData().language);
         },
         .value = [](const Row &row) -> QVariant { return row.line.held; }},
        {.key = "share",
         .title = QT_TR_NOOP("Share held"),
         .explanation = QT_TR_NOOP("Held, of those checked."),
         .text = [](const Row &row) -> QVariant {
             return percentText(row.line.share(), row.of.answerData().language);
         },
         .value = [](const Row &row) -> QVariant { return row.line.share(); }},
        {.key = "promised",
         .title = QT_TR_NOOP("Promised"),
         .explanation = QT_TR_NOOP("What the level says; nothing where nobody promises."),
         .text = [](const Row &row) -> QVariant {
             return row.line.promised
                 ? QVariant(percentText(*row.line.promised, row.of.answerData().language))
                 : QVariant();
         },
         .value = [](const Row &row) { return orMissing(row.line.promised); }},
        {.key = "width",
         .title = QT_TR_NOOP("Mean width"),
         .explanation = QT_TR_NOOP("In points of 100, or in ranks."),
         .text = [](const Row &row) -> QVariant {
             return row.line.width
                 ? QVariant(indexText(*row.line.width, row.of.answerData().language))
                 : QVariant();
         },
         .value = [](const Row &row) { return orMissing(row.line.width); }},
        {.key = "interval_score",
         .title = QT_TR_NOOP("Interval score"),
         .explanation = QT_TR_NOOP("Width and what lies outside, in one number; less is better."),
         .text = [](const Row &row) -> QVariant {
             return row.line.intervalScore
                 ? QVariant(indexText(*row.line.intervalScore, row.of.answerData().language))
                 : QVariant();
         },
         .value = [](const Row &row) { return orMissing(row.line.intervalScore); }},
    });
    return kColumns;
}

/// A point for each level, joined; a single one where only one level is promised.
void CalibrationModel::addCurve(ChartSeries &series, const CalibrationLine &line,
                                const QString &key) const
{
    const Language language = answerData().language;
    const QString name = tr("%1: %2").arg(whatText(line), intervalText(line));
    const auto add = [&](double promised, double held) {
        ChartMark mark;
        mark.key = key + u'@' + QString::number(100 * promised);
        mark.label = name;
        mark.line = key;
        mark.at = 100 * promised;
        mark.value = 100 * held;
        mark.valueText = percentText(held, language);
        series.marks.append(mark);
    };
    series.plane()->lines.append({.key = key, .name = shortName(line), .country = {}});
    if (line.heldAt.empty() && line.promised)
        add(*line.promised, line.share());
    for (std::size_t i = 0; i < line.heldAt.size(); ++i)
        add(kCalibrationLevels[i], line.heldAt[i]);
}

QString CalibrationModel::source() const
{
    std::vector<std::size_t> days;
    for (const CalibratedPair &pair : m_found ? m_found->pairs : std::vector<CalibratedPair>())
        days.insert(days.end(), {pair.snapshots.earlier, pair.snapshots.later});
    return sourceOverDays(*answerData().dataset, std::move(days), answerData().language);
}

ChartSeries CalibrationModel::series() const
{
    ChartSeries series;
    series.categoryAxisTitle = tr("Promised (%)");
    series.valueAxisTitle = tr("Held (%)");
    series.emptyText = tr("No two days of one method have models in common.");
    if (!m_found)
        return series;
    const CalibratedPair &pair = m_found->pairs[m_found->shown];
    ChartPlane &plane = series.form.emplace<ChartPlane>();
    plane.joined = ChartPlane::Joined::Lines;
    plane.acrossTitle = series.categoryAxisTitle;
    plane.named = false;
    plane.trend = ChartTrend{50, 50, 100, 100, tr("as promised")};
    for (std::size_t i = 0; i < pair.lines.size(); ++i) {
        const CalibrationLine &line = pair.lines[i];
        const bool drawn = line.promise == Promise::Score ? line.by == PromisedBy::OtherQuestions
                                                          : line.promise != Promise::AllRanks
                && line.promise != Promise::SurePair && line.promise != Promise::Neighbours;
        if (drawn && (!line.heldAt.empty() || line.by == PromisedBy::OnePoint))
            addCurve(series, line, QString::number(i));
    }
    const auto index = std::ranges::find(pair.lines, Promise::Index, &CalibrationLine::promise);
    const Language language = answerData().language;
    series.title = tr("%1 of later indices lay in intervals of %2")
                       .arg(percentText(index->share(), language),
                            QString::number(100 * index->promised.value_or(0)) + u'%');
    series.subtitle = pairText(pair) + u" · "_s
        + tr("models complete on both days: %1, measured again: %2")
              .arg(countText(pair.models, language), countText(pair.remeasured, language))
        + u" · "_s + rulesLine(answerData(), RulesOf::Calibration);
    series.source = source();
    return series;
}

} // namespace podium
