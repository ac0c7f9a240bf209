// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/comparison_model.h"

#include "app/models/captions.h"
#include "app/models/certainty_words.h"
#include "app/models/number_text.h"

#include <array>
#include <cmath>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// Two errors away from zero: the usual sign of a difference beyond chance.
constexpr double kClear = 1.96;

} // namespace

void ComparisonModel::setPair(AnswerData data, std::optional<PairComparison> pair)
{
    m_pair = std::move(pair);
    setAnswer(std::move(data));
}

int ComparisonModel::rows() const
{
    return m_pair ? static_cast<int>(m_pair->gap.parts.size()) : 0;
}

const GapPart &ComparisonModel::part(int row) const
{
    return m_pair->gap.parts[static_cast<std::size_t>(row)];
}

QString ComparisonModel::nameOf(const ComparedItem &compared) const
{
    const Dataset &dataset = *answerData().dataset;
    const FieldItem &item = compared.item;
    if (compared.kind == RankedItem::Lab && item.lab)
        return labName(dataset.labs[*item.lab], answerData().language);
    if (compared.kind == RankedItem::Country)
        return countryName(dataset, item.country, answerData().language);
    return toQString(dataset.snapshots[m_pair->snapshot].models[item.model].name);
}

QString ComparisonModel::countryOfLeader(const GapPart &part) const
{
    const ComparedItem &leader = part.contribution < 0 ? m_pair->b : m_pair->a;
    const Model &model = answerData().dataset->snapshots[m_pair->snapshot].models[leader.item.model];
    const std::string_view code = countryOf(*answerData().dataset, model);
    return code.empty() ? u"ZZ"_s : toQString(code);
}

std::optional<double> ComparisonModel::tieWeight(const GapPart &part) const
{
    if (!part.shift)
        return std::nullopt;
    return part.weight + *part.shift * (1 - part.weight);
}

QVariant ComparisonModel::cell(int row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return explanation(row, column);
    case ValueRole:
        return value(row, column);
    case KeyRole:
        return toQString(answerData().dataset->evaluations[part(row).evaluation].id);
    case CountryRole:
        return countryOfLeader(part(row));
    case NoteRole:
        return column == Evaluation
            ? QVariant(tr("weight %1").arg(percentText(part(row).weight, answerData().language)))
            : QVariant();
    default:
        return {};
    }
}

QVariant ComparisonModel::text(int row, int column) const
{
    const Language language = answerData().language;
    const GapPart &shown = part(row);
    switch (column) {
    case Evaluation:
        return evaluationName(answerData().dataset->evaluations[shown.evaluation], language);
    case Weight:
        return percentText(shown.weight, language);
    case ScoreA:
        return indexText(100 * shown.a, language);
    case ScoreB:
        return indexText(100 * shown.b, language);
    case Contribution:
        return differenceText(shown.contribution, language);
    case TieWeight:
        return shown.shift ? QVariant(percentText(*tieWeight(shown), language)) : QVariant();
    default:
        return {};
    }
}

QVariant ComparisonModel::value(int row, int column) const
{
    const GapPart &shown = part(row);
    switch (column) {
    case Weight:
        return shown.weight;
    case ScoreA:
        return shown.a;
    case ScoreB:
        return shown.b;
    case Contribution:
        return shown.contribution;
    case TieWeight:
        return shown.shift ? QVariant(*tieWeight(shown)) : QVariant();
    default:
        return text(row, column);
    }
}

QVariant ComparisonModel::explanation(int row, int column) const
{
    const Language language = answerData().language;
    const GapPart &shown = part(row);
    if (column == Contribution)
        return tr("100 × weight %1 × (%2 − %3).")
            .arg(percentText(shown.weight, language), percentText(shown.a, language),
                 percentText(shown.b, language));
    if (column == TieWeight)
        return shown.shift
            ? tr("With this weight, taken from all other evaluations in proportion, the two tie.")
            : tr("No weight of this evaluation makes the two tie.");
    return {};
}

QVariant ComparisonModel::header(int column, int role) const
{
    static constexpr std::array<ColumnText, ColumnCount> kColumns{{
        {"evaluation", QT_TR_NOOP("Evaluation"), QT_TR_NOOP("The benchmark that was run.")},
        {"weight", QT_TR_NOOP("Weight"), QT_TR_NOOP("Share of the index.")},
        {"a", QT_TR_NOOP("A"), QT_TR_NOOP("Normalised score, 0 to 100.")},
        {"b", QT_TR_NOOP("B"), QT_TR_NOOP("Normalised score, 0 to 100.")},
        {"contribution", QT_TR_NOOP("Part of the gap"),
         QT_TR_NOOP("Index points this evaluation adds to the gap; above 0 where the first leads.")},
        {"tie_weight", QT_TR_NOOP("Weight to tie"),
         QT_TR_NOOP("The weight of this evaluation under which the two would tie.")},
    }};
    if (role == Qt::DisplayRole && m_pair && (column == ScoreA || column == ScoreB))
        return column == ScoreA ? nameOfA() : nameOfB();
    return headerFrom(kColumns.at(static_cast<std::size_t>(column)), role);
}

QString ComparisonModel::finding() const
{
    if (!m_pair)
        return {};
    const double gap = m_pair->gap.difference;
    const QString points = indexText(std::abs(gap), answerData().language);
    if (std::abs(gap) < answerData().answer->view.tieTolerance)
        return tr("%1 and %2 tie").arg(nameOfA(), nameOfB());
    return gap > 0 ? tr("%1 leads %2 by %3 points").arg(nameOfA(), nameOfB(), points)
                   : tr("%1 is %3 points behind %2").arg(nameOfA(), nameOfB(), points);
}

QString ComparisonModel::certainty() const
{
    if (!m_pair)
        return {};
    if (!m_pair->standardError || !m_pair->z)
        return tr("The error of a score is not known, so nobody can say how sure the gap is.");
    const Language language = answerData().language;
    const QString error = indexText(*m_pair->standardError, language);
    return std::abs(*m_pair->z) >= kClear
        ? tr("standard error %1 points: more than chance").arg(error)
        : tr("standard error %1 points: may be chance").arg(error);
}

void ComparisonModel::caption(ChartSeries &series) const
{
    series.valueAxisTitle = tr("Part of the gap (index points; right of 0 where %1 leads)").arg(nameOfA());
    series.categoryAxisTitle = tr("Evaluation");
    series.emptyText = tr("Choose two models, labs or countries with all scores.");
    if (!m_pair)
        return;
    const AnswerData &data = answerData();
    const Captions captions(*data.dataset, *data.answer, data.language);
    series.title = finding();
    series.subtitle = captions.rules() + u" · "_s + certainty();
    series.source = captions.source();
}

} // namespace podium
