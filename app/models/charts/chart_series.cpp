// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/charts/chart_series.h"

#include "app/models/tables/roles.h"

#include <algorithm>
#include <cmath>

namespace podium {

namespace {

std::optional<double> numberAt(const QModelIndex &index, int role = ValueRole)
{
    bool isNumber = false;
    const double number = index.data(role).toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

ChartMark readMark(const QAbstractItemModel &model, const ChartColumns &columns, int row)
{
    const QModelIndex label = model.index(row, columns.label);
    const QModelIndex value = model.index(row, columns.value);
    ChartMark mark;
    mark.key = label.data(KeyRole).toString();
    mark.label = label.data(Qt::DisplayRole).toString();
    mark.note = label.data(NoteRole).toString();
    mark.value = numberAt(value);
    if (columns.interval >= 0) {
        const QModelIndex interval = model.index(row, columns.interval);
        mark.low = numberAt(interval, LowRole);
        mark.high = numberAt(interval, HighRole);
        if (interval.data(ValueRole).isValid())
            mark.intervalText = interval.data(Qt::DisplayRole).toString();
    }
    mark.valueText = value.data(Qt::DisplayRole).toString();
    if (columns.valueNote >= 0)
        mark.valueNote = model.index(row, columns.valueNote).data(Qt::DisplayRole).toString();
    mark.country = label.data(CountryRole).toString();
    mark.setOrigin(label.data(EstimatedRole).toBool(), label.data(OwnRole).toBool());
    return mark;
}

} // namespace

ChartSeries readSeries(const QAbstractItemModel &model, const ChartColumns &columns, int mostMarks)
{
    ChartSeries series;
    const int rows = model.rowCount();
    const int shown = std::clamp(mostMarks, 0, rows);
    for (int row = 0; row < shown; ++row)
        series.marks << readMark(model, columns, row);
    series.rowsNotShown = rows - shown;
    return series;
}

} // namespace podium
