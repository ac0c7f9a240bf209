// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/robustness/rank_chance_model.h"

#include "app/models/charts/captions.h"
#include "app/models/comparison/compared_name.h"
#include "app/models/language/number_text.h"
#include "app/models/language/sentence_start.h"
#include "app/models/ranking/unmeasured_words.h"
#include "app/models/rules/view_rules.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace podium {

namespace {

constexpr double kWorthNaming = 0.0005; ///< what is shown as 0.1%, at least

} // namespace

void RankChanceModel::setItem(AnswerData data, std::optional<UncertainItem> item)
{
    reset(std::move(data), [&] { m_item = std::move(item); });
}

void RankChanceModel::prepare()
{
    m_first = m_last = 0;
    if (!m_item)
        return;
    const auto &chances = m_item->distribution.acceptability;
    const auto named = [](double chance) { return chance >= kWorthNaming; };
    const auto first = std::ranges::find_if(chances, named);
    const auto last = std::find_if(chances.rbegin(), chances.rend(), named);
    m_first = static_cast<int>(first - chances.begin());
    m_last = std::max(m_first, static_cast<int>(last.base() - chances.begin()));
}

double RankChanceRow::chance() const
{
    return chances[static_cast<std::size_t>(rank - 1)];
}

double RankChanceRow::thisOrBetter() const
{
    return std::accumulate(chances.begin(), chances.begin() + rank, 0.0);
}

RankChanceRow RankChanceModel::rowAt(int row) const
{
    return {m_item->distribution.acceptability, m_first + row + 1, answerData().language};
}

QVariant RankChanceModel::rowData(const RankChanceRow &row, int role) const
{
    return role == KeyRole || role == SearchRole ? QVariant(QString::number(row.rank)) : QVariant();
}

std::span<const Column<RankChanceRow>> RankChanceModel::columnTable() const
{
    using Row = RankChanceRow;
    static const auto kColumns = std::to_array<Column<Row>>({
        {.key = "rank",
         .title = QT_TR_NOOP("Rank"),
         .explanation = QT_TR_NOOP("Among the models simulated."),
         .text = [](const Row &row) -> QVariant { return countText(row.rank, row.language); },
         .value = [](const Row &row) -> QVariant { return row.rank; }},
        {.key = "chance",
         .title = QT_TR_NOOP("Share of draws"),
         .explanation = QT_TR_NOOP("Share of the draws that put the model at this rank."),
         .text = [](const Row &row) -> QVariant { return percentText(row.chance(), row.language); },
         .value = [](const Row &row) -> QVariant { return row.chance(); }},
        {.key = "this_or_better",
         .title = QT_TR_NOOP("This or better"),
         .explanation
         = QT_TR_NOOP("Share of the draws that put the model at this rank or a better one."),
         .text
         = [](const Row &row) -> QVariant { return percentText(row.thisOrBetter(), row.language); },
         .value = [](const Row &row) -> QVariant { return row.thisOrBetter(); }},
    });
    return kColumns;
}

ChartMark RankChanceModel::mark(int row) const
{
    const Model &model = answerData().snapshot().models[m_item->item.model];
    const RankChanceRow shown = rowAt(row);
    const QString rank = countText(shown.rank, shown.language);
    ChartMark mark;
    mark.key = QString::number(shown.rank);
    mark.label
        = (shown.rank == m_item->item.rank ? tr("rank %1, as it stands") : tr("rank %1")).arg(rank);
    mark.value = 100 * shown.chance();
    mark.valueText = percentText(shown.chance(), shown.language);
    mark.country = toQString(countryOf(*answerData().dataset, model));
    return mark;
}

QString RankChanceModel::title() const
{
    const Language language = answerData().language;
    const RankDistribution &ranks = m_item->distribution;
    const QString name = itemInSentence(answerData(), m_item->item);
    const QString least = countText(ranks.rank05, language);
    return atSentenceStart(asFarAsMeasured(
        ranks.rank05 == ranks.rank95 ? tr("%1 keeps rank %2 in nine draws of ten").arg(name, least)
                                     : tr("%1 stands between ranks %2 and %3 in nine draws of ten")
                                           .arg(name, least, countText(ranks.rank95, language)),
        *answerData().dataset, *answerData().answer));
}

ChartSeries RankChanceModel::series(int most) const
{
    ChartSeries series;
    series.valueAxisTitle = tr("Share of draws (%)");
    series.categoryAxisTitle = tr("Rank");
    if (rowCount() == 0)
        return series;
    const int shown = std::clamp(most, 1, rows());
    const int median = m_item->distribution.rank50 - 1 - m_first;
    const int begin = std::clamp(median - shown / 2, 0, rows() - shown);
    for (int row = begin; row < begin + shown; ++row)
        series.marks.append(mark(row));
    series.rowsNotShown = rows() - shown;
    const AnswerData &data = answerData();
    const Captions captions(*data.dataset, *data.answer, data.language);
    series.title = title();
    series.subtitle = rulesLine(data, RulesOf::Uncertainty);
    series.source = captions.source();
    return series;
}

} // namespace podium
