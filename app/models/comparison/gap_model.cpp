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

GapRow GapModel::rowAt(int row) const
{
    return {*this, row, isLast(row), part(row), answerData().language};
}

QVariant GapModel::rowData(const GapRow &row, int role) const
{
    if (role == KeyRole)
        return key(row.position);
    return role == CountryRole ? QVariant(countryOfLeader(row.position)) : QVariant();
}

QString GapModel::evaluationOf(const GapPart &part) const
{
    return evaluationName(answerData().dataset->evaluations[part.evaluation],
                          answerData().language);
}

QString GapModel::step(const GapRow &row) const
{
    return row.part ? evaluationOf(*row.part)
                    : tr("Index of %1").arg(row.last ? nameOfA() : nameOfB());
}

std::span<const Column<GapRow>> GapModel::columnTable() const
{
    using Row = GapRow;
    static const auto kColumns = std::to_array<Column<Row>>({
        {.key = "step",
         .title = QT_TR_NOOP("Step"),
         .explanation = QT_TR_NOOP("The evaluation, or the index at either end."),
         .text = [](const Row &row) -> QVariant { return row.of.step(row); }},
        {.key = "weight",
         .title = QT_TR_NOOP("Weight"),
         .explanation = QT_TR_NOOP("Share of the index."),
         .text = [](const Row &row) -> QVariant {
             return row.part ? percentText(row.part->weight, row.language) : QVariant();
         },
         .value = [](const Row &row) { return row.part ? row.part->weight : QVariant(); }},
        {.key = "a",
         .title = QT_TR_NOOP("A"),
         .explanation = QT_TR_NOOP("Normalised score, 0 to 100."),
         .text = [](const Row &row) -> QVariant {
             return row.part ? indexText(100 * row.part->a, row.language) : QVariant();
         },
         .value = [](const Row &row) { return row.part ? 100 * row.part->a : QVariant(); }},
        {.key = "b",
         .title = QT_TR_NOOP("B"),
         .explanation = QT_TR_NOOP("Normalised score, 0 to 100."),
         .text = [](const Row &row) -> QVariant {
             return row.part ? indexText(100 * row.part->b, row.language) : QVariant();
         },
         .value = [](const Row &row) { return row.part ? 100 * row.part->b : QVariant(); }},
        {.key = "contribution",
         .title = QT_TR_NOOP("Part of the gap"),
         .explanation = QT_TR_NOOP(
             "Index points this evaluation adds to the gap; above 0 where the first leads."),
         .text = [](const Row &row) -> QVariant {
             if (row.part)
                 return fineDifferenceText(row.part->contribution, row.language);
             const double sum = row.of.m_pair->gap.difference;
             return row.last ? tr("sum %1").arg(fineDifferenceText(sum, row.language)) : QVariant();
         },
         .value =
             [](const Row &row) {
                 return row.part ? row.part->contribution
                     : row.last  ? row.of.m_pair->gap.difference
                                 : QVariant();
             },
         .steps = [](const Row &row) { return row.of.partSteps(row); },
         .toolTip = [](const Row &row) -> QVariant {
             return row.part ? tr("100 × weight %1 × (%2 − %3).")
                                   .arg(percentText(row.part->weight, row.language),
                                        percentText(row.part->a, row.language),
                                        percentText(row.part->b, row.language))
                             : QVariant();
         }},
        {.key = "running",
         .title = QT_TR_NOOP("Index so far"),
         .explanation = QT_TR_NOOP("The index of the second with all parts down to this one."),
         .text = [](const Row &row) -> QVariant {
             return finePointsText(row.of.running(row.position), row.language);
         },
         .value = [](const Row &row) -> QVariant { return row.of.running(row.position); },
         .steps = [](const Row &row) { return row.of.runningSteps(row); }},
    });
    return kColumns;
}

QVariant GapModel::partSteps(const GapRow &row) const
{
    if (row.part)
        return QVariant::fromValue(Steps{
            {tr("Weight"), percentText(row.part->weight, row.language)},
            {nameOfA(), percentText(row.part->a, row.language)},
            {nameOfB(), percentText(row.part->b, row.language)},
            {tr("100 × weight × difference"), exactText(row.part->contribution, row.language)}});
    if (!row.last)
        return {};
    Steps out;
    for (const GapPart &each : m_pair->gap.parts)
        out.append({evaluationOf(each), exactText(each.contribution, row.language)});
    out.append({tr("Sum"), exactText(m_pair->gap.difference, row.language)});
    return QVariant::fromValue(out);
}

QVariant GapModel::runningSteps(const GapRow &row) const
{
    const double from = m_pair->b.item.index;
    const double sum = running(row.position);
    return row.position > 0
        ? QVariant::fromValue(Steps{{nameOfB(), exactText(from, row.language)},
                                    {tr("Parts so far"), exactText(sum - from, row.language)},
                                    {tr("Sum"), exactText(sum, row.language)}})
        : QVariant();
}

QVariant GapModel::header(int column, int role) const
{
    if (role == Qt::DisplayRole && m_pair && (column == ScoreA || column == ScoreB))
        return column == ScoreA ? nameOfA() : nameOfB();
    return ColumnModel::header(column, role);
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
    return atSentenceStart(
        (gap > 0 ? tr("%1 leads %2 by %3 points") : tr("%1 is %3 points behind %2"))
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
    mark.label = evaluationOf(*shown);
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
