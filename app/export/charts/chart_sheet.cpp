// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/charts/chart_sheet.h"

#include "app/export/package/xlsx_file.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct SheetText {
    Q_DECLARE_TR_FUNCTIONS(podium::ChartSheet)
};

/// As many digits as a spreadsheet keeps, so that its cell and the chart's copy are the same number.
SheetCell numberCell(std::optional<double> number)
{
    constexpr int kDigits = 15;
    return number ? SheetCell(QString::number(*number, 'g', kDigits).toDouble()) : SheetCell();
}

bool hasIntervals(const NativeChart &chart)
{
    return std::ranges::any_of(chart.series, &NativeSeries::intervals);
}

QString axisName(const NativeAxis &axis, const QString &otherwise)
{
    return axis.title.isEmpty() ? otherwise : axis.title;
}

const NativeSeries *seriesOf(const NativeChart &chart, QLatin1StringView key)
{
    const auto found = std::ranges::find(chart.series, key, &NativeSeries::key);
    return found == chart.series.end() ? nullptr : &*found;
}

/// Name, value, below, above, text, where the texts stand if not at the values, and the value of a
/// line across all rows. Each has its column wherever it is there, by which a refresh knows it.
PlacedChart placedBars(const NativeChart &chart)
{
    PlacedChart out;
    const NativeSeries &bars = chart.series.first();
    const NativeSeries *const carrier = seriesOf(chart, "texts"_L1);
    const NativeSeries *const level = seriesOf(chart, "reference"_L1);
    QList<SheetCell> head{chart.labelTitle, bars.name, SheetText::tr("Below"),
                          SheetText::tr("Above"), SheetText::tr("Text")};
    if (carrier || level)
        head << (carrier ? SheetCell(SheetText::tr("Place of the text")) : SheetCell());
    if (level)
        head << level->name;
    head << QString::fromUtf16(kKeyHead);
    out.sheet.rows.append(head);
    out.sheet.keys = static_cast<int>(head.size()) - 1;
    for (qsizetype row = 0; row < bars.points.size(); ++row) {
        const NativePoint &bar = bars.points[row];
        QList<SheetCell> cells{bar.label, numberCell(bar.value), numberCell(bar.below),
                               numberCell(bar.above), bar.text};
        if (carrier || level)
            cells << (carrier ? numberCell(carrier->points[row].value) : SheetCell());
        if (level)
            cells << numberCell(level->points[row].value);
        cells << bar.key;
        out.sheet.rows.append(cells);
    }
    const int last = static_cast<int>(out.sheet.rows.size());
    for (const NativeSeries &series : chart.series) {
        const int values = &series == carrier ? 5 : &series == level ? 6 : 1;
        out.places.append(SeriesPlace{{values, 1, 1},
                                      {0, 2, last},
                                      {},
                                      {values, 2, last},
                                      {2, 2, last},
                                      {3, 2, last},
                                      {4, 2, last}});
    }
    return out;
}

PlacedChart placedPoints(const NativeChart &chart)
{
    PlacedChart out;
    QList<SheetCell> head{SheetText::tr("Series"), chart.labelTitle,
                          axisName(chart.across, SheetText::tr("Across")),
                          axisName(chart.up, SheetText::tr("Up"))};
    if (hasIntervals(chart))
        head << SheetText::tr("Below") << SheetText::tr("Above");
    head << QString::fromUtf16(kKeyHead) << QString::fromUtf16(kSeriesHead);
    const bool intervals = hasIntervals(chart);
    out.sheet.keys = static_cast<int>(head.size()) - 2;
    out.sheet.rows.append(head);
    for (const NativeSeries &series : chart.series) {
        const int first = static_cast<int>(out.sheet.rows.size()) + 1;
        for (const NativePoint &point : series.points) {
            QList<SheetCell> cells{series.name, point.text, numberCell(point.across),
                                   numberCell(point.value)};
            if (intervals)
                cells << numberCell(point.below) << numberCell(point.above);
            cells << point.key << series.key;
            out.sheet.rows.append(cells);
        }
        const int last = static_cast<int>(out.sheet.rows.size());
        out.places.append(SeriesPlace{{0, first, first},
                                      {},
                                      {2, first, last},
                                      {3, first, last},
                                      {4, first, last},
                                      {5, first, last},
                                      {1, first, last}});
    }
    return out;
}

} // namespace

QString reference(const ChartSheet &sheet, const SheetRange &range)
{
    const auto cell = [&range](int row) {
        return u'$' + columnLetters(range.column + 1) + u'$' + QString::number(row);
    };
    static const QRegularExpression kPlain(u"^[A-Za-z_][A-Za-z0-9_]*$"_s);
    QString name = sheet.name;
    if (!kPlain.match(name).hasMatch())
        name = u'\'' + name.replace(u'\'', "''"_L1) + u'\'';
    const QString first = name + u'!' + cell(range.first);
    return range.count() == 1 ? first : first + u':' + cell(range.last);
}

const SheetCell &cellAt(const ChartSheet &sheet, int column, int row)
{
    return sheet.rows[row - 1][column];
}

PlacedChart placedChart(const NativeChart &chart)
{
    return chart.kind == NativeChart::Kind::Points ? placedPoints(chart) : placedBars(chart);
}

} // namespace podium
