// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/comparing/swap_model.h"

#include "app/models/captions.h"
#include "app/models/errors/error_words.h"
#include "app/models/number_text.h"
#include "app/models/receipts/steps.h"

#include <array>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// The weight that makes the two tie when all others shrink in proportion.
double weightAlone(const GapPart &part)
{
    return part.weight + *part.shift * (1 - part.weight);
}

bool isTie(const Gap &gap, const View &view)
{
    return std::abs(gap.difference) < view.tieTolerance;
}

} // namespace

void SwapModel::setPairs(AnswerData data, const QString &first, std::vector<Against> pairs)
{
    m_first = first;
    m_pairs = std::move(pairs);
    setAnswer(std::move(data));
}

const Gap *SwapModel::gapOf(int other) const
{
    const Against &against = m_pairs[static_cast<std::size_t>(other)];
    return against.pair ? &against.pair->gap : nullptr;
}

const Gap *SwapModel::anyGap() const
{
    for (const Against &against : m_pairs) {
        if (against.pair)
            return &against.pair->gap;
    }
    return nullptr;
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
    if (column == Weight)
        return anyGap()->parts[position].weight;
    const Gap *gap = gapOf((column - FirstAlone) / 2);
    if (!gap)
        return std::nullopt;
    if ((column - FirstAlone) % 2 == 0)
        return gap->parts[position].shift ? std::optional(weightAlone(gap->parts[position]))
                                          : std::nullopt;
    return gap->nearestTie.empty() ? std::nullopt : std::optional(gap->nearestTie[position]);
}

QVariant SwapModel::cell(int row, int column, int role) const
{
    const GapPart &part = anyGap()->parts[static_cast<std::size_t>(row)];
    const bool text = role == Qt::DisplayRole;
    switch (role) {
    case Qt::DisplayRole:
    case ValueRole: {
        if (column == Evaluation)
            return evaluationText(part);
        const auto found = weight(row, column);
        if (!found)
            return {};
        return text ? QVariant(percentText(*found, answerData().language)) : QVariant(*found);
    }
    case Qt::ToolTipRole:
        return column >= FirstAlone && (column - FirstAlone) % 2 == 0 && !weight(row, column)
            ? QVariant(tr("No weight of this evaluation alone makes the two tie."))
            : QVariant();
    case KeyRole:
        return toQString(answerData().dataset->evaluations[part.evaluation].id);
    case StepsRole:
        return steps(row, column);
    default:
        return {};
    }
}

QVariant SwapModel::steps(int row, int column) const
{
    if (column < FirstAlone || (column - FirstAlone) % 2 != 0 || !weight(row, column))
        return {};
    const Gap &gap = *gapOf((column - FirstAlone) / 2);
    const GapPart &part = gap.parts[static_cast<std::size_t>(row)];
    const Language language = answerData().language;
    return QVariant::fromValue(
        Steps{{tr("Gap of the indices"), exactText(gap.difference, language)},
              {tr("Difference here, 0 to 100"), exactText(100 * (part.a - part.b), language)},
              {tr("Share to move: gap ÷ (gap − difference)"), exactText(*part.shift, language)},
              {tr("Weight + share × (1 − weight)"), exactText(*weight(row, column), language)}});
}

QVariant SwapModel::header(int column, int role) const
{
    static constexpr std::array<ColumnText, FirstAlone> kColumns{{
        {"evaluation", QT_TR_NOOP("Evaluation"), QT_TR_NOOP("The benchmark that was run.")},
        {"weight", QT_TR_NOOP("Weight"), QT_TR_NOOP("Share of the index as it is.")},
    }};
    return column < FirstAlone ? headerFrom(kColumns.at(static_cast<std::size_t>(column)), role)
                               : itemHeader(column, role);
}

QVariant SwapModel::itemHeader(int column, int role) const
{
    const int other = (column - FirstAlone) / 2;
    const bool alone = (column - FirstAlone) % 2 == 0;
    const QString &name = m_pairs[static_cast<std::size_t>(other)].other.name;
    switch (role) {
    case Qt::DisplayRole:
        return (alone ? tr("Alone, for %1") : tr("Nearest, for %1")).arg(name);
    case Qt::ToolTipRole:
        return (alone ? tr("The weight of this evaluation, taken from all others in proportion, "
                           "under which %1 and %2 tie.")
                      : tr("The weights nearest to those that hold under which %1 and %2 tie."))
            .arg(m_first, name);
    case KeyRole:
        return (alone ? u"alone_%1"_s : u"nearest_%1"_s).arg(other + 2);
    default:
        return {};
    }
}

QStringList SwapModel::sentences() const
{
    QStringList out;
    for (const Against &against : m_pairs)
        out.append(sentence(against));
    return out;
}

QString SwapModel::sentence(const Against &against) const
{
    const QString &other = against.other.name;
    if (!against.pair)
        return tr("%1 and %2: %3").arg(m_first, other, errorSentence(against.pair.error()));
    const Gap &gap = against.pair->gap;
    if (isTie(gap, against.pair->view))
        return tr("%1 and %2 tie as it is.").arg(m_first, other);
    const bool ahead = gap.difference > 0;
    const QString &behind = ahead ? other : m_first;
    const QString &leader = ahead ? m_first : other;
    const auto moved = movedWeight(gap);
    if (!moved)
        return tr("Nothing can swap %1 and %2: %3 is not behind in any evaluation.")
            .arg(m_first, other, leader);
    const Language language = answerData().language;
    const QString nearest = percentText(*moved, language);
    const auto smallest = smallestShift(gap);
    if (!smallest)
        return tr("%1 draws level with %2 when %3 of all weight moves; no single weight does it.")
            .arg(behind, leader, nearest);
    const GapPart &part = gap.parts[*smallest];
    return tr("%1 draws level with %2 when %3 weighs %4 instead of %5; spread over all "
              "evaluations, %6 of all weight has to move.")
        .arg(behind, leader, evaluationText(part), percentText(weightAlone(part), language),
             percentText(part.weight, language), nearest);
}

ChartSeries SwapModel::nearest(int other) const
{
    ChartSeries series;
    series.categoryAxisTitle = tr("Evaluation");
    series.valueAxisTitle = tr("Weight (per cent; grey: as it is)");
    if (other < 0 || other >= static_cast<int>(m_pairs.size()) || !answerData())
        return series;
    const Against &against = m_pairs[static_cast<std::size_t>(other)];
    series.emptyText = sentence(against);
    if (!against.pair)
        return series;
    const AnswerData &data = answerData();
    const Gap &gap = against.pair->gap;
    const auto &gainer = gap.difference > 0 ? against.pair->b : against.pair->a;
    for (std::size_t i = 0; i < gap.nearestTie.size(); ++i) {
        const GapPart &part = gap.parts[i];
        ChartMark mark;
        mark.key = toQString(data.dataset->evaluations[part.evaluation].id);
        mark.label = evaluationText(part);
        mark.from = 100 * part.weight;
        mark.value = 100 * gap.nearestTie[i];
        mark.valueText = tr("%1 → %2").arg(percentText(part.weight, data.language),
                                           percentText(gap.nearestTie[i], data.language));
        mark.country = countryOfModel(data, gainer.item.model);
        series.marks.append(mark);
    }
    const Captions captions(*data.dataset, *data.answer, data.language);
    series.title = sentence(against);
    series.subtitle = captions.rules();
    series.source = captions.source();
    return series;
}

} // namespace podium
