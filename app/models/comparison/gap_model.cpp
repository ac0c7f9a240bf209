// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/comparison/gap_model.h"

#include "app/models/charts/captions.h"
#include "app/models/language/number_text.h"
#include "app/models/language/sentence_start.h"
#include "app/models/receipts/steps.h"
#include "app/models/robustness/certainty_words.h"
#include "app/models/rules/view_rules.h"

#include <array>
#include <cmath>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// Two errors away from zero: the usual sign of a difference beyond chance.
constexpr double kClear = 1.96;

} // namespace

void GapModel::setPair(AnswerData data, std::optional<PairComparison> pair)
{
    reset(std::move(data), [&] { m_pair = std::move(pair); });
}

QString GapModel::nameOfA() const
{
    return m_pair ? itemName(answerData(), m_pair->a.item) : QString();
}

QString GapModel::nameOfB() const
{
    return m_pair ? itemName(answerData(), m_pair->b.item) : QString();
}

int GapModel::rows() const
{
    return m_pair ? static_cast<int>(m_pair->gap.parts.size()) + 2 : 0;
}

const GapPart *GapModel::part(int row) const
{
    return row == 0 || isLast(row) ? nullptr
                                   : &m_pair->gap.parts[static_cast<std::size_t>(row - 1)];
}

bool GapModel::isLast(int row) const
{
    return row == rows() - 1;
}

QString GapModel::key(int row) const
{
    if (const GapPart *shown = part(row))
        return toQString(answerData().dataset->evaluations[shown->evaluation].id);
    return row == 0 ? u"from"_s : u"to"_s;
}

QString GapModel::countryOfLeader(int row) const
{
    const GapPart *shown = part(row);
    const bool ofB = shown ? shown->contribution < 0 : row == 0;
    return countryOfModel(answerData(), (ofB ? m_pair->b : m_pair->a).item.model);
}

/// The last row is the first one's index itself, so that rounding cannot move it.
double GapModel::running(int row) const
{
    if (isLast(row))
        return m_pair->a.item.index;
    double sum = m_pair->b.item.index;
    for (int i = 1; i <= row; ++i)
        sum += part(i)->contribution;
    return sum;
}

QVariant GapModel::cell(int row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return explanation(row, column);
    case ValueRole:
        return value(row, column);
    case KeyRole:
        return key(row);
    case CountryRole:
        return countryOfLeader(row);
    case StepsRole:
        return steps(row, column);
    default:
        return {};
    }
}

QVariant GapModel::text(int row, int column) const
{
    const Language language = answerData().language;
    const GapPart *shown = part(row);
    if (column == Running)
        return finePointsText(running(row), language);
    if (!shown)
        return endText(row, column);
    switch (column) {
    case Step:
        return evaluationName(answerData().dataset->evaluations[shown->evaluation], language);
    case Weight:
        return percentText(shown->weight, language);
    case ScoreA:
        return indexText(100 * shown->a, language);
    case ScoreB:
        return indexText(100 * shown->b, language);
    case Contribution:
        return fineDifferenceText(shown->contribution, language);
    default:
        return {};
    }
}

/// The rows of the two indices; the last one sums up.
QVariant GapModel::endText(int row, int column) const
{
    if (column == Step)
        return tr("Index of %1").arg(isLast(row) ? nameOfA() : nameOfB());
    if (column == Contribution && isLast(row))
        return tr("sum %1").arg(fineDifferenceText(m_pair->gap.difference, answerData().language));
    return {};
}

QVariant GapModel::value(int row, int column) const
{
    const GapPart *shown = part(row);
    if (column == Running)
        return running(row);
    if (column == Contribution && isLast(row))
        return m_pair->gap.difference;
    if (!shown)
        return column == Step ? text(row, column) : QVariant();
    switch (column) {
    case Weight:
        return shown->weight;
    case ScoreA:
        return 100 * shown->a;
    case ScoreB:
        return 100 * shown->b;
    case Contribution:
        return shown->contribution;
    default:
        return text(row, column);
    }
}

QVariant GapModel::explanation(int row, int column) const
{
    const GapPart *shown = part(row);
    if (column != Contribution || !shown)
        return {};
    const Language language = answerData().language;
    return tr("100 × weight %1 × (%2 − %3).")
        .arg(percentText(shown->weight, language), percentText(shown->a, language),
             percentText(shown->b, language));
}

QVariant GapModel::steps(int row, int column) const
{
    const Language language = answerData().language;
    const GapPart *shown = part(row);
    Steps out;
    if (column == Contribution && shown) {
        out = {{tr("Weight"), percentText(shown->weight, language)},
               {nameOfA(), percentText(shown->a, language)},
               {nameOfB(), percentText(shown->b, language)},
               {tr("100 × weight × difference"), exactText(shown->contribution, language)}};
    } else if (column == Contribution && isLast(row)) {
        for (const GapPart &each : m_pair->gap.parts)
            out.append(
                {evaluationName(answerData().dataset->evaluations[each.evaluation], language),
                 exactText(each.contribution, language)});
        out.append({tr("Sum"), exactText(m_pair->gap.difference, language)});
    } else if (column == Running && row > 0) {
        out = {{nameOfB(), exactText(m_pair->b.item.index, language)},
               {tr("Parts so far"), exactText(running(row) - m_pair->b.item.index, language)},
               {tr("Sum"), exactText(running(row), language)}};
    }
    return out.isEmpty() ? QVariant() : QVariant::fromValue(out);
}

QVariant GapModel::header(int column, int role) const
{
    static constexpr std::array<ColumnText, ColumnCount> kColumns{{
        {"step", QT_TR_NOOP("Step"), QT_TR_NOOP("The evaluation, or the index at either end.")},
        {"weight", QT_TR_NOOP("Weight"), QT_TR_NOOP("Share of the index.")},
        {"a", QT_TR_NOOP("A"), QT_TR_NOOP("Normalised score, 0 to 100.")},
        {"b", QT_TR_NOOP("B"), QT_TR_NOOP("Normalised score, 0 to 100.")},
        {"contribution", QT_TR_NOOP("Part of the gap"),
         QT_TR_NOOP(
             "Index points this evaluation adds to the gap; above 0 where the first leads.")},
        {"running", QT_TR_NOOP("Index so far"),
         QT_TR_NOOP("The index of the second with all parts down to this one.")},
    }};
    if (role == Qt::DisplayRole && m_pair && (column == ScoreA || column == ScoreB))
        return column == ScoreA ? nameOfA() : nameOfB();
    return headerFrom(kColumns.at(static_cast<std::size_t>(column)), role);
}

QString GapModel::finding() const
{
    if (!m_pair)
        return {};
    const double gap = m_pair->gap.difference;
    const QString points = indexText(std::abs(gap), answerData().language);
    const QString a = itemInSentence(answerData(), m_pair->a.item);
    const QString b = itemInSentence(answerData(), m_pair->b.item);
    if (std::abs(gap) < answerData().answer->view.tieTolerance)
        return atSentenceStart(tr("%1 and %2 tie").arg(a, b));
    if (unmeasuredOf(answerData(), m_pair->a) + unmeasuredOf(answerData(), m_pair->b) > 0)
        return (gap > 0 ? tr("As far as measured, %1 leads %2 by %3 points")
                        : tr("As far as measured, %1 is %3 points behind %2"))
            .arg(a, b, points);
    return atSentenceStart((gap > 0 ? tr("%1 leads %2 by %3 points")
                                    : tr("%1 is %3 points behind %2"))
                               .arg(a, b, points));
}

QString GapModel::certainty() const
{
    if (!m_pair)
        return {};
    if (unmeasuredOf(answerData(), m_pair->a) + unmeasuredOf(answerData(), m_pair->b) > 0)
        return tr("some of their models are without an index, so the gap may be another");
    if (!m_pair->standardError || !m_pair->z)
        return tr("The error of a score is not known, so nobody can say how sure the gap is.");
    const Language language = answerData().language;
    const QString error = indexText(*m_pair->standardError, language);
    return std::abs(*m_pair->z) >= kClear
        ? tr("standard error %1 points: more than chance").arg(error)
        : tr("standard error %1 points: may be chance").arg(error);
}

ChartMark GapModel::mark(int row) const
{
    const Language language = answerData().language;
    ChartMark mark;
    mark.key = key(row);
    mark.value = running(row);
    mark.country = countryOfLeader(row);
    const GapPart *shown = part(row);
    if (!shown) {
        mark.label = isLast(row) ? nameOfA() : nameOfB();
        mark.valueText = indexText(running(row), language);
        return mark;
    }
    mark.label = text(row, Step).toString();
    mark.note = tr("weight %1").arg(percentText(shown->weight, language));
    mark.from = running(row - 1);
    mark.valueText = differenceText(shown->contribution, language);
    mark.valueNote = tr("to %1").arg(indexText(running(row), language));
    return mark;
}

ChartSeries GapModel::waterfall() const
{
    ChartSeries series;
    series.floating = true;
    series.valueAxisTitle = tr("Index (points; the axis need not begin at 0)");
    series.categoryAxisTitle = tr("Evaluation");
    series.emptyText = tr("Choose two models, labs or countries with all scores.");
    if (!m_pair)
        return series;
    for (int row = 0; row < rows(); ++row)
        series.marks.append(mark(row));
    const AnswerData &data = answerData();
    const Captions captions(*data.dataset, *data.answer, data.language);
    series.title = finding();
    series.subtitle = rulesLine(data, RulesOf::Comparison) + u" · "_s + certainty();
    series.source = captions.source();
    return series;
}

} // namespace podium
