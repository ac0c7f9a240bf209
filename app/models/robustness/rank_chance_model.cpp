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

double RankChanceModel::chance(int row) const
{
    return m_item->distribution.acceptability[static_cast<std::size_t>(m_first + row)];
}

double RankChanceModel::thisOrBetter(int row) const
{
    const auto &chances = m_item->distribution.acceptability;
    return std::accumulate(chances.begin(), chances.begin() + m_first + row + 1, 0.0);
}

QVariant RankChanceModel::cell(int row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case ValueRole:
        if (column == Rank)
            return m_first + row + 1;
        return column == Chance ? chance(row) : thisOrBetter(row);
    case KeyRole:
        return QString::number(m_first + row + 1);
    case SearchRole:
        return QString::number(m_first + row + 1);
    default:
        return {};
    }
}

QVariant RankChanceModel::text(int row, int column) const
{
    const Language language = answerData().language;
    switch (column) {
    case Rank:
        return countText(m_first + row + 1, language);
    case Chance:
        return percentText(chance(row), language);
    case ThisOrBetter:
        return percentText(thisOrBetter(row), language);
    default:
        return {};
    }
}

QVariant RankChanceModel::header(int column, int role) const
{
    static constexpr std::array kColumns{
        ColumnText{"rank", QT_TR_NOOP("Rank"), QT_TR_NOOP("Among the models simulated.")},
        ColumnText{"chance", QT_TR_NOOP("Share of draws"),
                   QT_TR_NOOP("Share of the draws that put the model at this rank.")},
        ColumnText{"this_or_better", QT_TR_NOOP("This or better"),
                   QT_TR_NOOP("Share of the draws that put the model at this rank or a better "
                              "one.")}};
    return headerFrom(kColumns.at(static_cast<std::size_t>(column)), role);
}

ChartMark RankChanceModel::mark(int row) const
{
    const Model &model = answerData().snapshot().models[m_item->item.model];
    const int rank = m_first + row + 1;
    ChartMark mark;
    mark.key = QString::number(rank);
    mark.label = rank == m_item->item.rank
        ? tr("rank %1, as it stands").arg(countText(rank, answerData().language))
        : tr("rank %1").arg(countText(rank, answerData().language));
    mark.value = 100 * chance(row);
    mark.valueText = text(row, Chance).toString();
    mark.country = toQString(countryOf(*answerData().dataset, model));
    return mark;
}

QString RankChanceModel::title() const
{
    const Language language = answerData().language;
    const RankDistribution &ranks = m_item->distribution;
    const QString name = itemInSentence(answerData(), m_item->item);
    const QString least = countText(ranks.rank05, language);
    return atSentenceStart(
        asFarAsMeasured(ranks.rank05 == ranks.rank95
                            ? tr("%1 keeps rank %2 in nine draws of ten").arg(name, least)
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
