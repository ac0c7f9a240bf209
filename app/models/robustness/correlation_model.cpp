// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/robustness/correlation_model.h"

#include "app/models/charts/captions.h"
#include "app/models/language/number_text.h"
#include "app/models/rules/view_rules.h"

#include <algorithm>
#include <array>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

QString twoPlaces(double value, Language language)
{
    return localeOf(language).toString(value, 'f', 2);
}

} // namespace

int CorrelationModel::rows() const
{
    return m_found ? static_cast<int>(m_found->parts.size()) : 0;
}

CorrelationRow CorrelationModel::rowAt(int row) const
{
    return {m_found->parts[static_cast<std::size_t>(row)], evaluation(row), answerData().language};
}

const podium::Evaluation &CorrelationModel::evaluation(int row) const
{
    const auto position = m_found->parts[static_cast<std::size_t>(row)].evaluation;
    return answerData().dataset->evaluations[position];
}

QString CorrelationModel::name(int row) const
{
    return evaluationName(evaluation(row), answerData().language);
}

QVariant CorrelationModel::rowData(const CorrelationRow &row, int role) const
{
    switch (role) {
    case KeyRole:
        return toQString(row.evaluation.id);
    case SearchRole:
        return evaluationName(row.evaluation, row.language);
    default:
        return {};
    }
}

std::span<const Column<CorrelationRow>> CorrelationModel::columnTable() const
{
    using Row = CorrelationRow;
    static constexpr auto kWithIndex = [](const Row &row) {
        return row.part.withIndex ? QVariant(row.part.withIndex->value) : QVariant();
    };
    static constexpr auto kLow = [](const Row &row) {
        return row.part.withIndex ? QVariant(row.part.withIndex->low) : QVariant();
    };
    static constexpr auto kHigh = [](const Row &row) {
        return row.part.withIndex ? QVariant(row.part.withIndex->high) : QVariant();
    };
    static const auto kColumns = std::to_array<Column<Row>>({
        {.key = "evaluation",
         .title = QT_TR_NOOP("Evaluation"),
         .explanation = QT_TR_NOOP("One part of the index."),
         .text
         = [](const Row &row) -> QVariant { return evaluationName(row.evaluation, row.language); },
         .record = [](const Row &row) -> QVariant { return toQString(row.evaluation.id); }},
        {.key = "weight",
         .title = QT_TR_NOOP("Weight"),
         .explanation = QT_TR_NOOP("As given by the method."),
         .text
         = [](const Row &row) -> QVariant { return percentText(row.part.weight, row.language); },
         .value = [](const Row &row) -> QVariant { return row.part.weight; }},
        {.key = "with_index",
         .title = QT_TR_NOOP("With the index"),
         .explanation
         = QT_TR_NOOP("Correlation of its scores with the index: what it weighs in effect."),
         .text = [](const Row &row) -> QVariant {
             return row.part.withIndex
                 ? QVariant(twoPlaces(row.part.withIndex->value, row.language))
                 : QVariant();
         },
         .value = kWithIndex,
         .low = kLow,
         .high = kHigh},
        {.key = "with_index_interval",
         .title = QT_TR_NOOP("Interval"),
         .explanation
         = QT_TR_NOOP("Where the correlation with the index lies, at the level stated."),
         .text = [](const Row &row) -> QVariant {
             const auto &shown = row.part.withIndex;
             return shown ? QVariant(tr("%1 to %2")
                                         .arg(twoPlaces(shown->low, row.language),
                                              twoPlaces(shown->high, row.language)))
                          : QVariant();
         },
         .value = kWithIndex,
         .use = ColumnUse::Interval,
         .low = kLow,
         .high = kHigh},
        {.key = "variance_share",
         .title = QT_TR_NOOP("Share of the variance"),
         .explanation = QT_TR_NOOP("Its part in how far apart indices lie; these sum to 100%."),
         .text = [](const Row &row) -> QVariant {
             const auto &share = row.part.varianceShare;
             return share ? QVariant(percentText(*share, row.language)) : QVariant();
         },
         .value = [](const Row &row) { return orMissing(row.part.varianceShare); }},
        {.key = "alpha_without",
         .title = QT_TR_NOOP("Alpha without it"),
         .explanation
         = QT_TR_NOOP("Cronbach's alpha of the other evaluations; higher than with it where it "
                      "measures something else."),
         .text = [](const Row &row) -> QVariant {
             const auto &alpha = row.part.alphaWithout;
             return alpha ? QVariant(twoPlaces(*alpha, row.language)) : QVariant();
         },
         .value = [](const Row &row) { return orMissing(row.part.alphaWithout); }},
    });
    return kColumns;
}

/// Which evaluations there are, the method says: their columns are no entries.
QVariant CorrelationModel::cell(int row, int column, int role) const
{
    if (column < FixedCount)
        return ColumnModel::cell(row, column, role);
    if (role != Qt::DisplayRole && role != ValueRole && role != RecordRole)
        return rowData(rowAt(row), role);
    const auto other = static_cast<std::size_t>(column - FixedCount);
    const auto &found = m_found->parts[static_cast<std::size_t>(row)].withOthers[other];
    return found && role == Qt::DisplayRole ? QVariant(twoPlaces(*found, answerData().language))
                                            : orMissing(found);
}

QVariant CorrelationModel::header(int column, int role) const
{
    if (column < FixedCount)
        return ColumnModel::header(column, role);
    switch (role) {
    case Qt::DisplayRole:
        return name(column - FixedCount);
    case Qt::ToolTipRole:
        return tr("Correlation with %1.").arg(name(column - FixedCount));
    case KeyRole:
        return u"with_"_s + toQString(evaluation(column - FixedCount).id);
    default:
        return {};
    }
}

QString CorrelationModel::alphaText() const
{
    if (!m_found || !m_found->alpha)
        return {};
    const Language language = answerData().language;
    return tr("Cronbach's alpha: %1 (of standardised scores: %2), models: %3")
        .arg(twoPlaces(*m_found->alpha, language),
             m_found->standardisedAlpha ? twoPlaces(*m_found->standardisedAlpha, language) : u"–"_s,
             countText(m_found->models, language));
}

ChartSeries CorrelationModel::series(int most) const
{
    ChartSeries series = readSeries(*this, {Evaluation, WithIndex, Weight, Interval}, most);
    series.valueAxisTitle = tr("Correlation with the index (small: weight)");
    series.categoryAxisTitle = tr("Evaluation");
    series.emptyText = tr("There are not enough models with all scores.");
    series.dots = true;
    if (!m_found || m_found->parts.empty())
        return series;
    const auto known
        = [](const PartCorrelation &each) { return each.withIndex ? each.withIndex->value : 2; };
    const auto least = std::ranges::min_element(m_found->parts, {}, known);
    const auto row = static_cast<int>(least - m_found->parts.begin());
    series.title = tr("%1 goes least with the index").arg(name(row));
    series.subtitle = alphaText() + u" · "_s + rulesLine(answerData(), RulesOf::Correlations);
    series.source
        = Captions(*answerData().dataset, *answerData().answer, answerData().language).source();
    return series;
}

} // namespace podium
