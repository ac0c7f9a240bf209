// SPDX-License-Identifier: GPL-3.0-or-later
// How money and index are drawn, and what is said around them.
#include "app/models/money/money_index_model.h"

#include "app/models/charts/captions.h"
#include "app/models/language/model_name.h"
#include "app/models/language/number_text.h"
#include "app/models/language/sentence_start.h"
#include "app/models/money/money_index_remarks.h"
#include "app/models/rules/view_rules.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace podium {

using namespace Qt::StringLiterals;

ChartMark MoneyIndexModel::mark(int row) const
{
    const MoneyIndexLine line = rowAt(row);
    const MoneyPoint &shown = line.point;
    ChartMark mark;
    mark.key = toQString(shown.key);
    mark.label = line.name();
    mark.note = toQString(line.best.name);
    mark.at = shown.money.toDouble();
    mark.value = shown.index;
    mark.low = shown.indexLow;
    mark.high = shown.indexHigh;
    if (shown.indexHigh && !line.knownHigh())
        mark.high = std::numeric_limits<double>::infinity();
    if (shown.indexLow && shown.indexHigh)
        mark.intervalText = line.knownHigh()
            ? indexIntervalText(*shown.indexLow, *shown.indexHigh, answerData().language)
            : tr("from %1 on").arg(indexText(*shown.indexLow, answerData().language));
    mark.valueText = tr("index %1, money %2").arg(line.indexText(), line.moneyText());
    if (shown.residual)
        mark.valueNote = tr("%1 points from the line").arg(index(row, Residual).data().toString());
    mark.country = index(row, 0).data(CountryRole).toString();
    mark.setOrigin(shown.estimated, isOwn(line.best));
    return mark;
}

/// From the least to the most money.
std::optional<ChartTrend> MoneyIndexModel::trend() const
{
    if (!m_found->isFinding())
        return std::nullopt;
    double least = std::numeric_limits<double>::infinity();
    double most = 0;
    for (const MoneyPoint &point : m_found->points) {
        if (!point.expected)
            continue;
        const double money = point.money.toDouble();
        least = money > 0 ? std::min(least, money) : least;
        most = std::max(most, money);
    }
    const auto on = [this](double money) {
        return m_found->trend->intercept + m_found->trend->slope * std::log10(money);
    };
    return ChartTrend{least, on(least), most, on(most), rules()};
}

QString MoneyIndexModel::nameInSentence(const MoneyPoint &point) const
{
    const AnswerData &data = answerData();
    return data.answer->view.money.indexBy == SumBy::Lab
        ? moneyItemName(data, point.key)
        : countryInSentence(*data.dataset, point.key, data.language);
}

/// Who has the most of each, where that is one and measured: what few points can say without a line.
QString MoneyIndexModel::leadersTitle() const
{
    const bool byLab = answerData().answer->view.money.indexBy == SumBy::Lab;
    const auto &points = m_found->points;
    const auto richest = std::ranges::max_element(points, {}, &MoneyPoint::money);
    const auto best = std::ranges::max_element(points, {}, &MoneyPoint::index);
    const bool clear = points.size() > 1 && !best->estimated && !best->filledIn
        && std::ranges::count(points, richest->money, &MoneyPoint::money) == 1
        && std::ranges::count(points, best->index, &MoneyPoint::index) == 1;
    if (!clear)
        return byLab ? tr("Money and the best index of %n labs", nullptr, rows())
                     : tr("Money and the best index of %n countries", nullptr, rows());
    if (richest == best)
        return (byLab ? tr(
                    "As far as known, of %n labs %1 has both the most money and the best model",
                    nullptr, rows())
                      : tr("As far as known, of %n countries %1 has both the most money and the "
                           "best model",
                           nullptr, rows()))
            .arg(nameInSentence(*best));
    return (byLab ? tr("As far as known, of %n labs %1 has the most money, %2 the best model",
                       nullptr, rows())
                  : tr("As far as known, of %n countries %1 has the most money, %2 the best model",
                       nullptr, rows()))
        .arg(nameInSentence(*richest), nameInSentence(*best));
}

QString MoneyIndexModel::title() const
{
    if (rows() == 0)
        return {};
    if (!m_found->isFinding() || m_found->residualBound() != Bound::Exact
        || m_found->points.front().residual.value_or(0) <= 0)
        return leadersTitle();
    const QString who = nameInSentence(m_found->points.front());
    return atSentenceStart(
        (m_found->unmeasured > 0
             ? tr("As far as measured, %1 stands highest above the line of money and index")
             : tr("%1 stands highest above the line of money and index"))
            .arg(who));
}

QString MoneyIndexModel::sources() const
{
    const AnswerData &data = answerData();
    const Captions captions(*data.dataset, *data.answer, data.language);
    return captions.source() + u' '
        + (m_found && m_found->firstYear
               ? tr("Money: Stanford University, AI Index, as named with each figure.")
               : captions.fundingSource());
}

ChartSeries MoneyIndexModel::series() const
{
    ChartSeries series;
    series.form.emplace<ChartPlane>();
    series.plane()->across = ChartPlane::Across::Logarithmic;
    series.emptyText = tr("There are too few points for a trend line.");
    if (!m_found || !answerData())
        return series;
    const AnswerData &data = answerData();
    for (int row = 0; row < rows(); ++row)
        series.marks.append(mark(row));
    series.plane()->trend = trend();
    series.plane()->acrossTitle
        = tr("%1 (%2), logarithmic").arg(basisText(), toQString(data.answer->view.money.currency));
    series.valueAxisTitle
        = tr("%1 of the best model (points of 100)").arg(methodName(data.method()));
    series.title = title();
    series.subtitle = rulesLine(data, RulesOf::MoneyIndex) + u" · "_s + rules();
    series.source = sources();
    return series;
}

} // namespace podium
