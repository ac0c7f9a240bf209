// SPDX-License-Identifier: GPL-3.0-or-later
// How many months countries are behind.
#include "app/models/countries/country_model.h"

#include "app/models/language/number_text.h"
#include "app/models/receipts/lag_steps.h"
#include "app/models/trends/lag_model.h"

#include <algorithm>

namespace podium {

void CountryModel::setLags(std::optional<Lags> lags)
{
    m_lags = std::move(lags);
    if (!answerData())
        return;
    findLags();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, MonthsBehind), index(rowCount() - 1, BehindInterval));
}

void CountryModel::findLags()
{
    const auto &countries = answerData().answer->countries;
    m_lagOfRow.assign(countries.size(), nullptr);
    for (std::size_t i = 0; m_lags && i < countries.size(); ++i) {
        const auto found
            = std::ranges::find(m_lags->groups, countries[i].country, &GroupLag::group);
        if (found != m_lags->groups.end())
            m_lagOfRow[i] = &*found;
    }
}

QVariant CountryModel::lagEnd(int row, int column, int role) const
{
    const GroupLag *shown = lag(row);
    if (!shown || (column != MonthsBehind && column != BehindInterval))
        return {};
    const std::optional<double> &end = role == LowRole ? shown->low : shown->high;
    return end ? QVariant(*end) : QVariant();
}

QVariant CountryModel::lagSteps(int row) const
{
    const auto nameOf = [this](const std::string &code) {
        return countryName(*answerData().dataset, code, answerData().language);
    };
    const GroupLag &shown = *lag(row);
    return QVariant::fromValue(
        podium::lagSteps(shown, m_lags->lastDay,
                         {nameOf(shown.group), nameOf(m_lags->reference), result(row).bestIndex},
                         answerData().language));
}

QVariant CountryModel::lagText(int row, int column) const
{
    const GroupLag *shown = lag(row);
    if (!shown)
        return {};
    if (column == MonthsBehind)
        return LagModel::monthsText(*shown, answerData().language);
    const QString interval = LagModel::intervalText(*shown, answerData().language);
    return interval.isEmpty() ? QVariant() : QVariant(interval);
}

} // namespace podium
