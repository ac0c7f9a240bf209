// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/countries/country_lag_picture.h"

#include "app/models/charts/captions.h"
#include "app/models/countries/country_model.h"
#include "app/models/trends/lag_model.h"

#include <algorithm>

namespace podium {

ChartSeries countryLagPicture(const QAbstractItemModel &rows, const AnswerData &data,
                              const Lags &lags, int most)
{
    ChartSeries series = readSeries(
        rows, {CountryModel::Country, CountryModel::MonthsBehind, -1, CountryModel::BehindInterval},
        most);
    series.dots = true;
    Captions(*data.dataset, *data.answer, data.language).captionCountries(series);
    series.referenceValue.reset();
    for (ChartMark &mark : series.marks) {
        const auto lag = std::ranges::find(lags.groups, mark.key.toStdString(), &GroupLag::group);
        if (lag != lags.groups.end())
            LagModel::openEnds(mark, *lag);
    }
    LagModel::caption(series, data, lags);
    return series;
}

} // namespace podium
