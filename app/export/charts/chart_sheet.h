// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/charts/native/native_chart.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <variant>

namespace podium {

using SheetCell = std::variant<std::monostate, double, QString>;

/// The cells that stand behind a chart: what "Edit data" shows, and what the chart keeps a copy of.
struct ChartSheet {
    QString name = QStringLiteral("Data");
    QList<QList<SheetCell>> rows; ///< the first one heads the columns
    int keys = -1; ///< first of the hidden columns: keys of the rows and of their series
};

/// Cells below one another; rows count from 1 as in a spreadsheet.
struct SheetRange {
    int column = 0;
    int first = 0;
    int last = 0;

    [[nodiscard]] int count() const { return last - first + 1; }
};

/// What heads the hidden columns, by which a refresh finds them.
inline constexpr char16_t kKeyHead[] = u"podium";
inline constexpr char16_t kSeriesHead[] = u"podium series";

/// "Data!$B$2:$B$6", and "Data!$B$1" for a single cell.
[[nodiscard]] QString reference(const ChartSheet &sheet, const SheetRange &range);
[[nodiscard]] const SheetCell &cellAt(const ChartSheet &sheet, int column, int row);

/// Where the parts of a series stand.
struct SeriesPlace {
    SheetRange name;
    SheetRange labels; ///< categories of bars
    SheetRange across; ///< of points
    SheetRange values;
    SheetRange below;
    SheetRange above;
    SheetRange texts; ///< at the marks
};

struct PlacedChart {
    ChartSheet sheet;
    QList<SeriesPlace> places; ///< one for each series
};

/// Lays the numbers of a chart out in a sheet. Bars: a row for each, a column for each series.
/// Points: a row for each, series below one another.
[[nodiscard]] PlacedChart placedChart(const NativeChart &chart);

} // namespace podium
