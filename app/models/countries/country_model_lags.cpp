// SPDX-License-Identifier: GPL-3.0-or-later
// How many months countries are behind.
#include "app/models/countries/country_model.h"

#include "app/models/receipts/lag_steps.h"

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

QVariant CountryModel::lagSteps(const CountryLine &row)
{
    if (!row.lag)
        return {};
    const auto nameOf = [&row](const std::string &code) {
        return countryName(*row.model.answerData().dataset, code, row.language());
    };
    const Lags &lags = *row.model.m_lags;
    return QVariant::fromValue(podium::lagSteps(
        *row.lag, lags.lastDay,
        {nameOf(row.lag->group), nameOf(lags.reference), row.result.bestIndex}, row.language()));
}

} // namespace podium
