// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/ranking/desk_series.h"

#include "app/models/charts/captions.h"
#include "app/models/countries/country_slope.h"
#include "ui/panels/desk.h"

namespace podium {

namespace {

Captions captionsOf(Desk &desk)
{
    const AnswerData &shown = desk.shown();
    return {*shown.dataset, *shown.answer, shown.language};
}

} // namespace

ChartSeries readModels(Desk &desk, int mostMarks)
{
    ChartSeries series = readSeries(
        desk.table(), {RankingModel::Model, RankingModel::Index, -1, RankingModel::Interval},
        mostMarks);
    captionsOf(desk).captionModels(series);
    return series;
}

ChartSeries readCountries(Desk &desk, int mostMarks)
{
    ChartSeries series = readSeries(desk.countryTable(),
                                    {CountryModel::Country, CountryModel::Value, -1}, mostMarks);
    captionsOf(desk).captionCountries(series);
    return series;
}

ChartSeries readSlope(Desk &desk, int mostCountries)
{
    ChartSeries series = CountrySlope::read(desk.countryTable(), mostCountries);
    captionsOf(desk).captionSlope(series);
    return series;
}

ChartSeries readLabFunding(Desk &desk, int mostMarks)
{
    ChartSeries series = readSeries(
        desk.labFundingTable(),
        {LabFundingModel::Lab, LabFundingModel::Total, LabFundingModel::Description}, mostMarks);
    captionsOf(desk).captionFunding(series);
    return series;
}

} // namespace podium
