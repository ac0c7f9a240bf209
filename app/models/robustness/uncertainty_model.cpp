// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/robustness/uncertainty_model.h"

#include "app/models/charts/captions.h"
#include "app/models/comparison/compared_name.h"
#include "app/models/language/number_text.h"
#include "app/models/language/search_text.h"
#include "app/models/language/sentence_start.h"
#include "app/models/ranking/unmeasured_words.h"
#include "app/models/rules/view_rules.h"

#include <algorithm>
#include <array>

namespace podium {

using namespace Qt::StringLiterals;

int UncertaintyModel::rows() const
{
    return m_found ? static_cast<int>(m_found->items.size()) : 0;
}

const UncertainItem &UncertaintyModel::item(int row) const
{
    return m_found->items[static_cast<std::size_t>(row)];
}

UncertainRow UncertaintyModel::rowAt(int row) const
{
    const UncertainItem &shown = item(row);
    return {*this, shown.item, shown.distribution, answerData().snapshot().models[shown.item.model],
            answerData().language};
}

QVariant UncertaintyModel::rowData(const UncertainRow &row, int role) const
{
    const auto &labs = answerData().dataset->labs;
    switch (role) {
    case KeyRole:
        return toQString(row.best.id);
    case CountryRole:
        return toQString(countryOf(*answerData().dataset, row.best));
    case SearchRole:
        return itemName(answerData(), row.item) + u' ' + toQString(row.best.name)
            + (row.best.lab ? u' ' + labSearchNames(labs[*row.best.lab]).join(u' ') : QString());
    default:
        return {};
    }
}

std::span<const Column<UncertainRow>> UncertaintyModel::columnTable() const
{
    using Row = UncertainRow;
    static constexpr auto kLow
        = [](const Row &row) -> QVariant { return double(row.ranks.rank05); };
    static constexpr auto kHigh
        = [](const Row &row) -> QVariant { return double(row.ranks.rank95); };
    static const auto kColumns = std::to_array<Column<Row>>({
        {.key = "model",
         .title = QT_TR_NOOP("Model"),
         .explanation = QT_TR_NOOP("Models with a score in every evaluation."),
         .text
         = [](const Row &row) -> QVariant { return itemName(row.of.answerData(), row.item); }},
        {.key = "rank",
         .title = QT_TR_NOOP("Rank"),
         .explanation = QT_TR_NOOP("Among the models simulated."),
         .text = [](const Row &row) -> QVariant { return countText(row.item.rank, row.language); },
         .value = [](const Row &row) -> QVariant { return row.item.rank; }},
        {.key = "rank_p50",
         .title = QT_TR_NOOP("Median rank"),
         .explanation = QT_TR_NOOP("Half of the draws put it here or higher."),
         .text
         = [](const Row &row) -> QVariant { return countText(row.ranks.rank50, row.language); },
         .value = [](const Row &row) -> QVariant { return double(row.ranks.rank50); },
         .low = kLow,
         .high = kHigh},
        {.key = "rank_p05_p95",
         .title = QT_TR_NOOP("90% of draws"),
         .explanation = QT_TR_NOOP("From the 5% best to the 5% worst ranks of all draws."),
         .text = [](const Row &row) -> QVariant {
             return rankIntervalText(row.ranks.rank05, row.ranks.rank95, row.language);
         },
         .value
         = [](const Row &row) -> QVariant { return double(row.ranks.rank95 - row.ranks.rank05); },
         .use = ColumnUse::Interval,
         .low = kLow,
         .high = kHigh},
        {.key = "p_first",
         .title = QT_TR_NOOP("First"),
         .explanation = QT_TR_NOOP("Share of draws that put it first."),
         .text
         = [](const Row &row) -> QVariant { return percentText(row.ranks.first, row.language); },
         .value = [](const Row &row) -> QVariant { return row.ranks.first; }},
        {.key = "p_top3",
         .title = QT_TR_NOOP("Top 3"),
         .explanation = QT_TR_NOOP("Share of draws that put it among the first three."),
         .text
         = [](const Row &row) -> QVariant { return percentText(row.ranks.topThree, row.language); },
         .value = [](const Row &row) -> QVariant { return row.ranks.topThree; }},
        {.key = "p_top10",
         .title = QT_TR_NOOP("Top 10"),
         .explanation = QT_TR_NOOP("Share of draws that put it among the first ten."),
         .text
         = [](const Row &row) -> QVariant { return percentText(row.ranks.topTen, row.language); },
         .value = [](const Row &row) -> QVariant { return row.ranks.topTen; }},
    });
    return kColumns;
}

QVariant UncertaintyModel::header(int column, int role) const
{
    return role == Qt::DisplayRole && column == Model && m_found
        ? rankedTitle(m_found->view.robustness.by)
        : ColumnModel::header(column, role);
}

QString UncertaintyModel::rankedTitle(RankedItem by)
{
    switch (by) {
    case RankedItem::Model:
        break;
    case RankedItem::Lab:
        return tr("Lab");
    case RankedItem::Country:
        return tr("Country");
    }
    return tr("Model");
}

QString UncertaintyModel::rules() const
{
    if (!m_found)
        return {};
    const QString draws = countText(m_found->view.robustness.draws, answerData().language);
    const QString drawn = varies(m_found->view, Variation::Scores)
        ? tr("%1 draws of scores within their errors and of weights around these")
        : tr("%1 draws of weights around these, scores as they are: the error of some is not "
             "known");
    return drawn.arg(draws) + u"; "_s + shiftText();
}

QString UncertaintyModel::shiftText() const
{
    return tr("ranks move by %1 on average")
        .arg(localeOf(answerData().language).toString(m_found->meanShift, 'f', 1));
}

void UncertaintyModel::caption(ChartSeries &series) const
{
    series.valueAxisTitle = tr("Rank (dot: median; line: 90% of draws)");
    series.categoryAxisTitle = tr("Model");
    series.emptyText = tr("No model has a score in every evaluation.");
    series.dots = true;
    if (!m_found)
        return;
    series.categoryAxisTitle = rankedTitle(m_found->view.robustness.by);
    const AnswerData &data = answerData();
    const Captions captions(*data.dataset, *data.answer, data.language);
    if (rows() > 0)
        series.title = atSentenceStart(
            asFarAsMeasured(tr("%1 is first in %2 of draws")
                                .arg(itemInSentence(data, item(0).item),
                                     percentText(item(0).distribution.first, data.language)),
                            *data.dataset, *data.answer));
    // The rules of the simulation say what was drawn, but not why scores were not.
    series.subtitle = rulesLine(data, RulesOf::Uncertainty) + u" · "_s
        + (varies(m_found->view, Variation::Scores) ? shiftText() : rules());
    series.source = captions.source();
}

} // namespace podium
