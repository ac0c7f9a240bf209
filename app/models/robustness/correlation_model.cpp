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

void CorrelationModel::setFound(AnswerData data, std::optional<PartCorrelations> found)
{
    reset(std::move(data), [&] { m_found = std::move(found); });
}

int CorrelationModel::rows() const
{
    return m_found ? static_cast<int>(m_found->parts.size()) : 0;
}

const PartCorrelation &CorrelationModel::part(int row) const
{
    return m_found->parts[static_cast<std::size_t>(row)];
}

QString CorrelationModel::name(int row) const
{
    return evaluationName(answerData().dataset->evaluations[part(row).evaluation],
                          answerData().language);
}

std::optional<double> CorrelationModel::number(int row, int column) const
{
    const PartCorrelation &shown = part(row);
    switch (column) {
    case Weight:
        return shown.weight;
    case WithIndex:
    case Interval:
        return shown.withIndex ? std::optional(shown.withIndex->value) : std::nullopt;
    case VarianceShare:
        return shown.varianceShare;
    case AlphaWithout:
        return shown.alphaWithout;
    default:
        return shown.withOthers[static_cast<std::size_t>(column - FixedCount)];
    }
}

QVariant CorrelationModel::text(int row, int column) const
{
    if (column == Evaluation)
        return name(row);
    const auto shown = number(row, column);
    if (!shown)
        return {};
    if (column == Interval)
        return tr("%1 to %2")
            .arg(twoPlaces(part(row).withIndex->low, answerData().language),
                 twoPlaces(part(row).withIndex->high, answerData().language));
    const bool share = column == Weight || column == VarianceShare;
    return share ? percentText(*shown, answerData().language)
                 : twoPlaces(*shown, answerData().language);
}

QVariant CorrelationModel::cell(int row, int column, int role) const
{
    const auto &withIndex = part(row).withIndex;
    const bool ofIndex = column == WithIndex || column == Interval;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case ValueRole: {
        const auto value = column == Evaluation ? std::nullopt : number(row, column);
        return column == Evaluation ? QVariant(name(row)) : value ? QVariant(*value) : QVariant();
    }
    case RecordRole:
        return column == Evaluation
            ? QVariant(toQString(answerData().dataset->evaluations[part(row).evaluation].id))
            : data(index(row, column), ValueRole);
    case KeyRole:
        return toQString(answerData().dataset->evaluations[part(row).evaluation].id);
    case SearchRole:
        return name(row);
    case LowRole:
        return ofIndex && withIndex ? QVariant(withIndex->low) : QVariant();
    case HighRole:
        return ofIndex && withIndex ? QVariant(withIndex->high) : QVariant();
    default:
        return {};
    }
}

QVariant CorrelationModel::header(int column, int role) const
{
    static constexpr std::array kColumns{
        ColumnText{"evaluation", QT_TR_NOOP("Evaluation"), QT_TR_NOOP("One part of the index.")},
        ColumnText{"weight", QT_TR_NOOP("Weight"), QT_TR_NOOP("As given by the method.")},
        ColumnText{"with_index", QT_TR_NOOP("With the index"),
                   QT_TR_NOOP("Correlation of its scores with the index: what it weighs in "
                              "effect.")},
        ColumnText{"with_index_interval", QT_TR_NOOP("Interval"),
                   QT_TR_NOOP("Where the correlation with the index lies, at the level stated.")},
        ColumnText{"variance_share", QT_TR_NOOP("Share of the variance"),
                   QT_TR_NOOP("Its part in how far apart indices lie; these sum to 100%.")},
        ColumnText{
            "alpha_without", QT_TR_NOOP("Alpha without it"),
            QT_TR_NOOP("Cronbach's alpha of the other evaluations; higher than with it where "
                       "it measures something else.")}};
    if (column < FixedCount)
        return headerFrom(kColumns.at(static_cast<std::size_t>(column)), role);
    switch (role) {
    case Qt::DisplayRole:
        return name(column - FixedCount);
    case Qt::ToolTipRole:
        return tr("Correlation with %1.").arg(name(column - FixedCount));
    case KeyRole:
        return u"with_"_s
            + toQString(answerData().dataset->evaluations[part(column - FixedCount).evaluation].id);
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
