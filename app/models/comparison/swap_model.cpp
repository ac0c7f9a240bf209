// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/comparison/swap_model.h"

#include "app/models/charts/captions.h"
#include "app/models/language/error_words.h"
#include "app/models/language/number_text.h"
#include "app/models/language/sentence_start.h"
#include "app/models/receipts/steps.h"
#include "app/models/rules/view_rules.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace podium {

using namespace Qt::StringLiterals;

void SwapModel::setPairs(AnswerData data, std::vector<std::string> items,
                         std::vector<Result<PairComparison>> pairs)
{
    reset(std::move(data), [&] {
        m_items = std::move(items);
        m_pairs = std::move(pairs);
    });
}

void SwapModel::prepare()
{
    m_names = comparedNames(answerData(), m_items);
}

const Gap *SwapModel::gapOf(int other) const
{
    const Result<PairComparison> &pair = m_pairs[static_cast<std::size_t>(other)];
    return pair ? &pair->gap : nullptr;
}

const Gap *SwapModel::anyGap() const
{
    const auto found = std::ranges::find_if(m_pairs, [](const auto &pair) { return bool(pair); });
    return found == m_pairs.end() ? nullptr : &(*found)->gap;
}

int SwapModel::rows() const
{
    const Gap *gap = anyGap();
    return gap ? static_cast<int>(gap->parts.size()) : 0;
}

int SwapModel::columns() const
{
    return FirstAlone + 2 * static_cast<int>(m_pairs.size());
}

QString SwapModel::evaluationText(const GapPart &part) const
{
    return evaluationName(answerData().dataset->evaluations[part.evaluation],
                          answerData().language);
}

std::optional<double> SwapModel::weight(int row, int column) const
{
    const auto position = static_cast<std::size_t>(row);
    const Gap *gap = gapOf((column - FirstAlone) / 2);
    if (!gap)
        return std::nullopt;
    if ((column - FirstAlone) % 2 == 0)
        return tyingWeight(gap->parts[position]);
    return gap->nearestTie.empty() ? std::nullopt : std::optional(gap->nearestTie[position]);
}

SwapRow SwapModel::rowAt(int row) const
{
    return {*this, anyGap()->parts[static_cast<std::size_t>(row)]};
}

QVariant SwapModel::rowData(const SwapRow &row, int role) const
{
    return role == KeyRole
        ? QVariant(toQString(answerData().dataset->evaluations[row.part.evaluation].id))
        : QVariant();
}

std::span<const Column<SwapRow>> SwapModel::columnTable() const
{
    using Row = SwapRow;
    static const auto kColumns = std::to_array<Column<Row>>({
        {.key = "evaluation",
         .title = QT_TR_NOOP("Evaluation"),
         .explanation = QT_TR_NOOP("The benchmark that was run."),
         .text = [](const Row &row) -> QVariant { return row.of.evaluationText(row.part); }},
        {.key = "weight",
         .title = QT_TR_NOOP("Weight"),
         .explanation = QT_TR_NOOP("Share of the index as it is."),
         .text = [](const Row &row) -> QVariant {
             return percentText(row.part.weight, row.of.answerData().language);
         },
         .value = [](const Row &row) -> QVariant { return row.part.weight; }},
    });
    return kColumns;
}

QVariant SwapModel::cell(int row, int column, int role) const
{
    return column < FirstAlone ? ColumnModel::cell(row, column, role) : itemCell(row, column, role);
}

/// How many are compared the View says: their columns are no entries.
QVariant SwapModel::itemCell(int row, int column, int role) const
{
    const auto found = weight(row, column);
    switch (role) {
    case Qt::DisplayRole:
        return found ? QVariant(percentText(*found, answerData().language))
            : gapOf((column - FirstAlone) / 2) ? QVariant(tr("never"))
                                               : QVariant();
    case ValueRole:
        return orMissing(found);
    case Qt::ToolTipRole:
        return (column - FirstAlone) % 2 == 0 && !found
            ? QVariant(tr("No weight of this evaluation alone makes the two tie."))
            : QVariant();
    case StepsRole:
        return steps(row, column);
    default:
        return rowData(rowAt(row), role);
    }
}

QVariant SwapModel::steps(int row, int column) const
{
    if ((column - FirstAlone) % 2 != 0 || !weight(row, column))
        return {};
    const Gap &gap = *gapOf((column - FirstAlone) / 2);
    const GapPart &part = gap.parts[static_cast<std::size_t>(row)];
    const Language language = answerData().language;
    Steps steps;
    if (part.tiedA == gap.a && part.tiedB == gap.b) {
        steps = {{tr("Gap of the indices"), exactText(gap.difference, language)},
                 {tr("Difference here, 0 to 100"), exactText(100 * (part.a - part.b), language)},
                 {tr("Share to move: gap ÷ (gap − difference)"), exactText(*part.shift, language)}};
    } else {
        const auto &models = answerData().snapshot().models;
        steps = {{tr("Best on the way, and the two that tie"),
                  tr("%1 and %2")
                      .arg(toQString(models[part.tiedA].name), toQString(models[part.tiedB].name))},
                 {tr("Share to move until these two tie"), exactText(*part.shift, language)}};
    }
    steps.append({tr("Weight + share × (1 − weight)"), exactText(*weight(row, column), language)});
    return QVariant::fromValue(steps);
}

QVariant SwapModel::header(int column, int role) const
{
    return column < FirstAlone ? ColumnModel::header(column, role) : itemHeader(column, role);
}

QVariant SwapModel::itemHeader(int column, int role) const
{
    const int other = (column - FirstAlone) / 2;
    const bool alone = (column - FirstAlone) % 2 == 0;
    const QString name = nameOfOther(other);
    switch (role) {
    case Qt::DisplayRole:
        return (alone ? tr("Alone, for %1") : tr("Nearest, for %1")).arg(name);
    case Qt::ToolTipRole:
        return (alone ? tr("The weight of this evaluation, taken from all others in proportion, "
                           "under which %1 and %2 tie.")
                      : tr("The weights nearest to those that hold under which %1 and %2 tie."))
            .arg(first(), name);
    case KeyRole:
        return (alone ? u"alone_%1"_s : u"nearest_%1"_s).arg(other + 2);
    default:
        return {};
    }
}

QStringList SwapModel::sentences() const
{
    QStringList out;
    for (int other = 0; other < static_cast<int>(m_pairs.size()); ++other)
        out.append(sentence(other));
    return out;
}

QString SwapModel::sentence(int other) const
{
    const QString name = nameOfOther(other);
    const Result<PairComparison> &pair = m_pairs[static_cast<std::size_t>(other)];
    if (!pair)
        return atSentenceStart(tr("%1 and %2: %3").arg(first(), name, errorSentence(pair.error())));
    const double gap = pair->gap.difference;
    if (std::abs(gap) < pair->view.tieTolerance)
        return atSentenceStart(tr("%1 and %2 tie as it is.").arg(first(), name));
    const QString sentence
        = gap > 0 ? swapSentence(pair->gap, name, first()) : swapSentence(pair->gap, first(), name);
    const bool open = unmeasuredOf(answerData(), pair->a) + unmeasuredOf(answerData(), pair->b) > 0;
    return atSentenceStart(open ? tr("As far as measured, %1").arg(sentence) : sentence);
}

QString SwapModel::swapSentence(const Gap &gap, const QString &behind, const QString &leader) const
{
    const auto moved = movedWeight(gap);
    if (!moved)
        return tr("Nothing can swap %1 and %2: %2 is not behind in any evaluation.")
            .arg(behind, leader);
    const Language language = answerData().language;
    const QString nearest = percentText(*moved, language);
    const auto smallest = smallestShift(gap);
    if (!smallest)
        return tr("%1 draws level with %2 when %3 of all weight moves; no single weight does it.")
            .arg(behind, leader, nearest);
    const GapPart &part = gap.parts[*smallest];
    return tr("%1 draws level with %2 when %3 weighs %4 instead of %5; spread over all "
              "evaluations, %6 of all weight has to move.")
        .arg(behind, leader, evaluationText(part), percentText(*tyingWeight(part), language),
             percentText(part.weight, language), nearest);
}

ChartSeries SwapModel::nearest(int other) const
{
    ChartSeries series;
    series.categoryAxisTitle = tr("Evaluation");
    series.valueAxisTitle = tr("Weight (per cent; grey: as it is)");
    series.emptyText = tr("Choose two models, labs or countries with all scores.");
    if (other < 0 || other >= static_cast<int>(m_pairs.size()) || !answerData())
        return series;
    series.emptyText = sentence(other);
    const Result<PairComparison> &pair = m_pairs[static_cast<std::size_t>(other)];
    if (!pair)
        return series;
    const AnswerData &data = answerData();
    const auto &gainer = pair->gap.difference > 0 ? pair->b : pair->a;
    for (std::size_t i = 0; i < pair->gap.nearestTie.size(); ++i) {
        const GapPart &part = pair->gap.parts[i];
        ChartMark mark;
        mark.key = toQString(data.dataset->evaluations[part.evaluation].id);
        mark.label = evaluationText(part);
        mark.from = 100 * part.weight;
        mark.value = 100 * pair->gap.nearestTie[i];
        mark.valueText = tr("%1 → %2").arg(percentText(part.weight, data.language),
                                           percentText(pair->gap.nearestTie[i], data.language));
        mark.country = countryOfModel(data, gainer.item.model);
        series.marks.append(mark);
    }
    const Captions captions(*data.dataset, *data.answer, data.language);
    series.title = sentence(other);
    series.subtitle = rulesLine(data, RulesOf::Comparison);
    series.source = captions.source();
    return series;
}

} // namespace podium
