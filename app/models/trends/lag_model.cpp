// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/trends/lag_model.h"

#include "app/models/charts/captions.h"
#include "app/models/language/number_text.h"
#include "app/models/receipts/lag_steps.h"
#include "app/models/trends/trend_words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace podium {

using namespace Qt::StringLiterals;

void LagModel::setFound(AnswerData data, std::optional<Lags> found)
{
    m_found = std::move(found);
    setAnswer(std::move(data));
}

int LagModel::rows() const
{
    return m_found ? static_cast<int>(m_found->groups.size()) : 0;
}

const GroupLag &LagModel::lag(int row) const
{
    return m_found->groups[static_cast<std::size_t>(row)];
}

const RankedModel &LagModel::best(int row) const
{
    return answerData().answer->ranking[lag(row).line];
}

QString LagModel::name(const std::string &group) const
{
    return groupName(*answerData().dataset, answerData().answer->view.trends.by, group,
                     answerData().language);
}

QVariant LagModel::cell(int row, int column, int role) const
{
    const podium::Model &model = answerData().snapshot().models[best(row).model];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case ValueRole:
        return value(row, column);
    case KeyRole:
        return toQString(model.id);
    case CountryRole:
        return toQString(countryOf(*answerData().dataset, model));
    case EstimatedRole:
        return best(row).estimated;
    case SearchRole:
        return name(lag(row).group) + u'\n' + toQString(model.name);
    case LowRole:
        return column == Months && lag(row).low ? QVariant(*lag(row).low) : QVariant();
    case HighRole:
        return column == Months && lag(row).high ? QVariant(*lag(row).high) : QVariant();
    case StepsRole:
        return column == Months ? QVariant::fromValue(
                   lagSteps(lag(row), m_found->lastDay,
                            {name(lag(row).group), name(m_found->reference), best(row).index},
                            answerData().language))
                                : QVariant();
    default:
        return {};
    }
}

QString LagModel::monthsText(const GroupLag &lag, Language language)
{
    const QString months = indexText(std::abs(lag.months), language);
    switch (lag.standing) {
    case LagStanding::Reference:
        return tr("reference");
    case LagStanding::Ahead:
        return lag.atLeast ? tr("ahead by at least %1").arg(months) : tr("ahead by %1").arg(months);
    case LagStanding::Behind:
        break;
    }
    return lag.atLeast ? tr("at least %1").arg(months) : months;
}

QVariant LagModel::text(int row, int column) const
{
    const Language language = answerData().language;
    const GroupLag &shown = lag(row);
    switch (column) {
    case Group:
        return name(shown.group);
    case Months:
        return monthsText(shown, language);
    case Interval:
        if (shown.low && !shown.high)
            return tr("from %1 on").arg(indexText(*shown.low, language));
        return shown.low && shown.high
            ? QVariant(indexIntervalText(*shown.low, *shown.high, language))
            : QVariant();
    case Ahead:
        return shown.ahead ? QVariant(percentText(*shown.ahead, language)) : QVariant();
    case BestModel:
        return toQString(answerData().snapshot().models[best(row).model].name);
    case Index:
        return indexText(best(row).index, language);
    default:
        return {};
    }
}

QVariant LagModel::value(int row, int column) const
{
    const GroupLag &shown = lag(row);
    switch (column) {
    case Months:
        return shown.months;
    case Interval:
        return shown.low && shown.high ? QVariant(*shown.high - *shown.low) : QVariant();
    case Ahead:
        return shown.ahead ? QVariant(*shown.ahead) : QVariant();
    case Index:
        return best(row).index;
    default:
        return text(row, column);
    }
}

QVariant LagModel::header(int column, int role) const
{
    static constexpr std::array kColumns{
        ColumnText{"group", QT_TR_NOOP("Who"), QT_TR_NOOP("Country, lab or kind of weights.")},
        ColumnText{"months", QT_TR_NOOP("Months behind"),
                   QT_TR_NOOP("Since the reference first had an index as high.")},
        ColumnText{"interval", QT_TR_NOOP("Interval"),
                   QT_TR_NOOP("What the errors of the scores leave open.")},
        ColumnText{"p_ahead", QT_TR_NOOP("Ahead in"),
                   QT_TR_NOOP("Share of the draws in which it is ahead of the reference.")},
        ColumnText{"model", QT_TR_NOOP("Best model"), QT_TR_NOOP("Its index sets the level.")},
        ColumnText{"index", QT_TR_NOOP("Index"), QT_TR_NOOP("Of the best model.")}};
    return headerFrom(kColumns.at(static_cast<std::size_t>(column)), role);
}

QString LagModel::rules() const
{
    return m_found ? rules(answerData(), *m_found) : QString();
}

QString LagModel::rules(const AnswerData &data, const Lags &found)
{
    const View &view = data.answer->view;
    const QString reference
        = groupName(*data.dataset, view.trends.by, found.reference, data.language);
    return tr("Months from the day %1 first had an index as high, to %2; intervals at %3 from %4 "
              "draws")
        .arg(reference, dateText(found.lastDay, data.language),
             percentText(view.certainty.level, data.language),
             countText(view.certainty.draws, data.language));
}

ChartMark LagModel::mark(int row) const
{
    const GroupLag &shown = lag(row);
    ChartMark mark;
    mark.key = data(index(row, 0), KeyRole).toString();
    mark.label = name(shown.group);
    mark.note = text(row, BestModel).toString();
    mark.value = shown.months;
    mark.low = shown.low;
    mark.high = shown.high;
    mark.intervalText = text(row, Interval).toString();
    mark.valueText = monthsText(shown, answerData().language);
    mark.country
        = groupCountry(*answerData().dataset, answerData().answer->view.trends.by, shown.group);
    mark.hollow = best(row).estimated;
    if (shown.low && !shown.high)
        mark.high = std::numeric_limits<double>::infinity();
    return mark;
}

ChartSeries LagModel::series(int most) const
{
    ChartSeries series;
    series.dots = true;
    series.categoryAxisTitle = tr("Who");
    series.valueAxisTitle = tr("Months behind");
    series.emptyText = tr("There is nobody to compare. Remove a filter to see more.");
    if (!m_found)
        return series;
    for (int row = 0; row < std::min(rows(), most); ++row)
        series.marks.append(mark(row));
    series.rowsNotShown = std::max(0, rows() - most);
    caption(series, answerData(), *m_found);
    return series;
}

void LagModel::caption(ChartSeries &series, const AnswerData &data, const Lags &found)
{
    const Captions captions(*data.dataset, *data.answer, data.language);
    const auto nameOf = [&data](const std::string &group) {
        return groupName(*data.dataset, data.answer->view.trends.by, group, data.language);
    };
    series.valueAxisTitle = tr("Months behind");
    const auto second = std::ranges::find(found.groups, LagStanding::Behind, &GroupLag::standing);
    if (second != found.groups.end())
        series.title = tr("%1 is %2 months behind %3")
                           .arg(nameOf(second->group), monthsText(*second, data.language),
                                nameOf(found.reference));
    series.subtitle = rules(data, found) + u" · "_s + captions.rules();
    if (found.unmeasured > 0)
        series.subtitle += u" · "_s
            + tr("arrows: at least, for models without an index or only estimated were out before "
                 "(%1 in all)")
                  .arg(countText(found.unmeasured, data.language));
    if (series.rowsNotShown > 0)
        series.subtitle += u" · "_s
            + tr("first %1 of %2")
                  .arg(countText(series.marks.size(), data.language),
                       countText(series.marks.size() + series.rowsNotShown, data.language));
    series.source = captions.source();
}

} // namespace podium
