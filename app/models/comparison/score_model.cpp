// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/comparison/score_model.h"

#include "app/models/charts/captions.h"
#include "app/models/language/number_text.h"
#include "app/models/language/sentence_start.h"
#include "app/models/receipts/steps.h"
#include "app/models/rules/view_rules.h"

#include <algorithm>
#include <array>
#include <functional>
#include <numeric>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar kBetween = u'\n'; ///< evaluation and item in a mark's key

} // namespace

void ScoreModel::setSides(AnswerData data, std::optional<SideBySide> sides)
{
    reset(std::move(data), [&] { m_sides = std::move(sides); });
}

void ScoreModel::prepare()
{
    m_names.clear();
    if (m_sides)
        m_names = comparedNames(answerData(), m_sides->view.comparing.items);
}

int ScoreModel::rows() const
{
    return m_sides ? static_cast<int>(m_sides->evaluations.size()) : 0;
}

int ScoreModel::columns() const
{
    return FirstItem + static_cast<int>(m_names.size());
}

const podium::Evaluation &ScoreModel::evaluation(int row) const
{
    return answerData().dataset->evaluations[m_sides->evaluations[static_cast<std::size_t>(row)]];
}

/// Of a column of an item.
const std::optional<SideScore> &ScoreModel::score(int row, int column) const
{
    const SideItem &item = m_sides->items[static_cast<std::size_t>(column - FirstItem)];
    return item.scores[static_cast<std::size_t>(row)];
}

ScoreRow ScoreModel::rowAt(int row) const
{
    const auto position = static_cast<std::size_t>(row);
    return {evaluation(row), m_sides->weights[position], m_sides->medians[position],
            answerData().language};
}

QVariant ScoreModel::rowData(const ScoreRow &row, int role) const
{
    if (role == KeyRole)
        return toQString(row.evaluation.id);
    return role == EstimatedRole ? QVariant(false) : QVariant();
}

std::span<const Column<ScoreRow>> ScoreModel::columnTable() const
{
    using Row = ScoreRow;
    static const auto kColumns = std::to_array<Column<Row>>({
        {.key = "evaluation",
         .title = QT_TR_NOOP("Evaluation"),
         .explanation = QT_TR_NOOP("The benchmark that was run."),
         .text
         = [](const Row &row) -> QVariant { return evaluationName(row.evaluation, row.language); }},
        {.key = "weight",
         .title = QT_TR_NOOP("Weight"),
         .explanation = QT_TR_NOOP("Share of the index."),
         .text = [](const Row &row) -> QVariant { return percentText(row.weight, row.language); },
         .value = [](const Row &row) -> QVariant { return row.weight; }},
        {.key = "median",
         .title = QT_TR_NOOP("Median"),
         .explanation = QT_TR_NOOP("Of the models shown, 0 to 100."),
         .text = [](const Row &row) -> QVariant {
             return row.median ? indexText(100 * *row.median, row.language) : QVariant();
         },
         .value = [](const Row &row) { return row.median ? 100 * *row.median : QVariant(); }},
    });
    return kColumns;
}

QVariant ScoreModel::cell(int row, int column, int role) const
{
    return column < FirstItem ? ColumnModel::cell(row, column, role) : itemCell(row, column, role);
}

/// How many are compared the View says: their columns are no entries.
QVariant ScoreModel::itemCell(int row, int column, int role) const
{
    const auto &found = score(row, column);
    switch (role) {
    case Qt::DisplayRole:
        return found ? indexText(100 * found->value, answerData().language) : QVariant();
    case Qt::ToolTipRole:
        return !found        ? tr("Not measured.")
            : found->imputed ? tr("Not measured: filled in by the rule for missing scores.")
                             : QVariant();
    case ValueRole:
        return found ? 100 * found->value : QVariant();
    case EstimatedRole:
        return found && found->imputed;
    case StepsRole:
        return steps(row, column);
    default:
        return rowData(rowAt(row), role);
    }
}

/// Elo points and scores where less is better are turned into 0 to 100.
QVariant ScoreModel::steps(int row, int column) const
{
    const auto &found = score(row, column);
    if (!found || found->imputed)
        return {};
    const SideItem &item = m_sides->items[static_cast<std::size_t>(column - FirstItem)];
    const auto measured = answerData().snapshot().scores.score(
        m_sides->evaluations[static_cast<std::size_t>(row)], item.model);
    if (!measured)
        return {};
    const Language language = answerData().language;
    Steps out{{tr("Measured"), scoreText(*measured, evaluation(row).scale, language)}};
    if (item.kind != RankedItem::Model)
        out.prepend({tr("Best model"), toQString(answerData().snapshot().models[item.model].name)});
    out.append({tr("On a scale from 0 to 100"), exactText(100 * found->value, language)});
    return QVariant::fromValue(out);
}

QVariant ScoreModel::header(int column, int role) const
{
    return column < FirstItem ? ColumnModel::header(column, role) : itemHeader(column, role);
}

QVariant ScoreModel::itemHeader(int column, int role) const
{
    const qsizetype position = column - FirstItem;
    const SideItem &item = m_sides->items[static_cast<std::size_t>(position)];
    switch (role) {
    case Qt::DisplayRole:
        return m_names.at(position).name;
    case Qt::ToolTipRole:
        return item.kind == RankedItem::Model
            ? tr("Normalised scores, 0 to 100.")
            : tr("Normalised scores of %1, its best model, 0 to 100.")
                  .arg(toQString(answerData().snapshot().models[item.model].name));
    case KeyRole:
        return u"item_%1"_s.arg(position + 1);
    default:
        return {};
    }
}

QString ScoreModel::evaluationOf(const QString &markKey)
{
    return markKey.section(kBetween, 0, 0);
}

int ScoreModel::columnOf(const QString &markKey) const
{
    const QString id = markKey.section(kBetween, 1);
    const auto found = std::ranges::find(m_names, id, &ComparedName::id);
    return found == m_names.end() ? int(FirstItem)
                                  : FirstItem + static_cast<int>(found - m_names.begin());
}

QString ScoreModel::title() const
{
    if (m_names.isEmpty())
        return {};
    const SideItem &first = m_sides->items.front();
    int ahead = 0;
    int known = 0;
    for (int row = 0; row < rows(); ++row) {
        const auto &own = score(row, FirstItem);
        double best = -1;
        for (int column = FirstItem + 1; column < columns(); ++column) {
            if (const auto &other = score(row, column))
                best = std::max(best, other->value);
        }
        if (!own || best < 0)
            continue;
        ++known;
        ahead += own->value > best ? 1 : 0;
    }
    const Language language = answerData().language;
    const QString counts = first.kind == RankedItem::Model
        ? tr("%1 is ahead in %2 of %3 evaluations")
        : tr("the best model of %1 is ahead in %2 of %3 evaluations");
    const QString sentence = counts.arg(itemInSentence(answerData(), m_names.first()),
                                        countText(ahead, language), countText(known, language));
    const bool open = std::ranges::any_of(m_sides->items, [this](const SideItem &item) {
        return unmeasuredOf(answerData(), item) > 0;
    });
    return atSentenceStart(open ? tr("As far as measured, %1").arg(sentence) : sentence);
}

QString ScoreModel::order() const
{
    if (m_names.isEmpty())
        return {};
    std::vector<int> positions(m_sides->items.size());
    std::iota(positions.begin(), positions.end(), 0);
    const auto item = [this](int position) -> const SideItem & {
        return m_sides->items[static_cast<std::size_t>(position)];
    };
    std::ranges::stable_sort(positions, std::ranges::greater{},
                             [&](int position) { return item(position).index.value_or(-1); });
    QStringList texts;
    for (const int position : positions) {
        const std::optional<double> &index = item(position).index;
        const QString text = index ? indexText(*index, answerData().language) : tr("unknown");
        texts.append((item(position).estimated ? tr("%1 %2 (estimated)") : tr("%1 %2"))
                         .arg(m_names.at(position).name, text));
    }
    return tr("Index: %1").arg(texts.join(u", "_s));
}

ChartMark ScoreModel::mark(int row, int item) const
{
    const ComparedName &name = m_names.at(item);
    const int column = FirstItem + item;
    const auto &found = score(row, column);
    ChartMark mark;
    mark.key = toQString(evaluation(row).id) + kBetween + name.id;
    mark.label = name.name;
    mark.note = evaluationName(evaluation(row), answerData().language);
    mark.country = name.country;
    mark.line = name.id;
    mark.lane = row;
    if (!found)
        return mark;
    mark.value = 100 * found->value;
    mark.valueText = indexText(100 * found->value, answerData().language);
    mark.hollow = found->imputed;
    return mark;
}

ChartSeries ScoreModel::profile(bool radar) const
{
    ChartSeries series;
    series.valueAxisTitle = tr("Normalised score (0 to 100)");
    series.emptyText = tr("Choose models, labs or countries to set side by side.");
    if (!m_sides)
        return series;
    ChartProfile profile;
    profile.radar = radar;
    profile.tickText = tr("median of the models shown");
    for (int row = 0; row < rows(); ++row) {
        const ScoreRow shown = rowAt(row);
        profile.rows.append({toQString(shown.evaluation.id),
                             evaluationName(shown.evaluation, shown.language),
                             shown.median ? std::optional(100 * *shown.median) : std::nullopt});
    }
    for (int item = 0; item < m_names.size(); ++item) {
        const bool estimated = m_sides->items[static_cast<std::size_t>(item)].estimated;
        const QString &name = m_names.at(item).name;
        profile.whose.append({m_names.at(item).id,
                              estimated ? tr("%1 (index estimated)").arg(name) : name,
                              m_names.at(item).country});
    }
    for (int row = 0; row < rows(); ++row) {
        for (int item = 0; item < m_names.size(); ++item)
            series.marks.append(mark(row, item));
    }
    series.form = profile;
    const AnswerData &data = answerData();
    const Captions captions(*data.dataset, *data.answer, data.language);
    series.title = title();
    series.subtitle = rulesLine(data, RulesOf::Comparison);
    series.source = captions.source();
    return series;
}

} // namespace podium
