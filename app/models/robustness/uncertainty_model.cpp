// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/robustness/uncertainty_model.h"

#include "app/models/charts/captions.h"
#include "app/models/comparison/compared_name.h"
#include "app/models/language/number_text.h"
#include "app/models/language/search_text.h"
#include "app/models/language/sentence_start.h"
#include "app/models/ranking/unmeasured_words.h"
#include "app/models/rules/view_rules.h"
#include "app/models/tables/roles.h"

#include <algorithm>
#include <array>

namespace podium {

using namespace Qt::StringLiterals;

void UncertaintyModel::setFound(AnswerData data, std::optional<RankUncertainty> found)
{
    reset(std::move(data), [&] { m_found = std::move(found); });
}

int UncertaintyModel::rows() const
{
    return m_found ? static_cast<int>(m_found->items.size()) : 0;
}

const UncertainItem &UncertaintyModel::item(int row) const
{
    return m_found->items[static_cast<std::size_t>(row)];
}

const podium::Model &UncertaintyModel::model(int row) const
{
    return answerData().snapshot().models[item(row).item.model];
}

QVariant UncertaintyModel::cell(int row, int column, int role) const
{
    const RankDistribution &ranks = item(row).distribution;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case ValueRole:
        return value(row, column);
    case KeyRole:
        return toQString(model(row).id);
    case CountryRole:
        return toQString(countryOf(*answerData().dataset, model(row)));
    case SearchRole:
        return itemName(answerData(), item(row).item) + u' ' + toQString(model(row).name)
            + (model(row).lab
                   ? u' ' + labSearchNames(answerData().dataset->labs[*model(row).lab]).join(u' ')
                   : QString());
    case LowRole:
        return column == Median || column == Interval ? QVariant(double(ranks.rank05)) : QVariant();
    case HighRole:
        return column == Median || column == Interval ? QVariant(double(ranks.rank95)) : QVariant();
    default:
        return {};
    }
}

QVariant UncertaintyModel::text(int row, int column) const
{
    const Language language = answerData().language;
    const RankDistribution &ranks = item(row).distribution;
    switch (column) {
    case Model:
        return itemName(answerData(), item(row).item);
    case Rank:
        return countText(item(row).item.rank, language);
    case Median:
        return countText(ranks.rank50, language);
    case Interval:
        return rankIntervalText(ranks.rank05, ranks.rank95, language);
    case First:
        return percentText(ranks.first, language);
    case TopThree:
        return percentText(ranks.topThree, language);
    case TopTen:
        return percentText(ranks.topTen, language);
    default:
        return {};
    }
}

QVariant UncertaintyModel::value(int row, int column) const
{
    const RankDistribution &ranks = item(row).distribution;
    switch (column) {
    case Model:
        return itemName(answerData(), item(row).item);
    case Rank:
        return item(row).item.rank;
    case Median:
        return double(ranks.rank50);
    case Interval:
        return double(ranks.rank95 - ranks.rank05);
    case First:
        return ranks.first;
    case TopThree:
        return ranks.topThree;
    case TopTen:
        return ranks.topTen;
    default:
        return {};
    }
}

QVariant UncertaintyModel::header(int column, int role) const
{
    static constexpr std::array kColumns{
        ColumnText{"model", QT_TR_NOOP("Model"),
                   QT_TR_NOOP("Models with a score in every evaluation.")},
        ColumnText{"rank", QT_TR_NOOP("Rank"), QT_TR_NOOP("Among the models simulated.")},
        ColumnText{"rank_p50", QT_TR_NOOP("Median rank"),
                   QT_TR_NOOP("Half of the draws put it here or higher.")},
        ColumnText{"rank_p05_p95", QT_TR_NOOP("90% of draws"),
                   QT_TR_NOOP("From the 5% best to the 5% worst ranks of all draws.")},
        ColumnText{"p_first", QT_TR_NOOP("First"), QT_TR_NOOP("Share of draws that put it first.")},
        ColumnText{"p_top3", QT_TR_NOOP("Top 3"),
                   QT_TR_NOOP("Share of draws that put it among the first three.")},
        ColumnText{"p_top10", QT_TR_NOOP("Top 10"),
                   QT_TR_NOOP("Share of draws that put it among the first ten.")}};
    if (role == Qt::DisplayRole && column == Model && m_found)
        return rankedTitle(m_found->view.robustness.by);
    return headerFrom(kColumns.at(static_cast<std::size_t>(column)), role);
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
        series.title = atSentenceStart(asFarAsMeasured(
            tr("%1 is first in %2 of draws")
                .arg(itemInSentence(data, item(0).item), text(0, First).toString()),
            *data.dataset, *data.answer));
    // The rules of the simulation say what was drawn, but not why scores were not.
    series.subtitle = rulesLine(data, RulesOf::Uncertainty) + u" · "_s
        + (varies(m_found->view, Variation::Scores) ? shiftText() : rules());
    series.source = captions.source();
}

} // namespace podium
