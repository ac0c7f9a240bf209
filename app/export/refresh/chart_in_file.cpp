// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/refresh/chart_in_file.h"

#include "app/export/package/xlsx_file.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

QString textIn(const SheetCell &cell)
{
    const auto *text = std::get_if<QString>(&cell);
    return text ? *text : QString();
}

/// Letters of the column whose first cell says so; empty: there is none.
QString columnHeaded(const char16_t *head, const QString &sheet, const WorkbookCells &cells)
{
    constexpr int kMostColumns = 64;
    for (int column = 1; column <= kMostColumns; ++column) {
        QString letters = columnLetters(column);
        if (textIn(cells.value(sheet + u'!' + letters + u'1')) == QString::fromUtf16(head))
            return letters;
    }
    return {};
}

/// The first formula below a node.
QString formulaOf(const XmlNode *node)
{
    const auto formulas = node ? node->all("c:f") : std::vector<const XmlNode *>();
    return formulas.empty() ? QString() : formulas.front()->text;
}

QString columnOf(const QString &cell)
{
    QString letters = cell.section(u'!', -1);
    letters.removeIf([](QChar letter) { return letter.isDigit(); });
    return letters;
}

QString rowOf(const QString &cell)
{
    QString digits = cell.section(u'!', -1);
    digits.removeIf([](QChar letter) { return !letter.isDigit(); });
    return digits;
}

class ChartReading final
{
public:
    ChartReading(const XmlNode &chart, const std::optional<WorkbookCells> &cells)
        : m_cells(cells)
    {
        const XmlNode *const area = chart.at("c:chart/c:plotArea");
        if (!area)
            return;
        for (const auto &plot : area->children) {
            for (const XmlNode *node : plot->childrenOf("c:ser"))
                addSeries(*node, *plot);
        }
    }
    ChartInFile take() { return std::move(m_out); }

private:
    void addSeries(const XmlNode &node, const XmlNode &plot)
    {
        const bool bars = node.child("c:val") != nullptr;
        const XmlNode *const values = node.child(bars ? "c:val" : "c:yVal");
        SeriesInFile series{.node = &node, .plot = &plot};
        series.name = cacheOf(node.child("c:tx")).value(0);
        series.values = cacheOf(values);
        series.across = cacheOf(node.child("c:xVal"));
        series.names = cacheOf(bars ? node.child("c:cat") : labels(node));
        const auto named = cellsOf(formulaOf(values));
        if (m_cells && named)
            readKeys(series, *named, bars);
        else
            series.points = bars ? series.names : QStringList();
        m_out.series.append(series);
    }

    /// The cells of a series stand beside their keys. Bars lie in columns of their own: the second
    /// is that of the values, the seventh that of a line across all of them.
    void readKeys(SeriesInFile &series, const QStringList &named, bool bars)
    {
        const QString sheet = named.first().section(u'!', 0, -2);
        if (m_out.sheet.isEmpty())
            m_out.sheet = sheet;
        const QString keys = columnHeaded(kKeyHead, sheet, *m_cells);
        if (keys.isEmpty())
            return;
        const QString owners = columnHeaded(kSeriesHead, sheet, *m_cells);
        for (qsizetype i = 0; i < named.size(); ++i) {
            const QString row = rowOf(named[i]);
            const QString key = textIn(m_cells->value(sheet + u'!' + keys + row));
            series.points.append(key.isEmpty() ? series.names.value(i) : key);
        }
        const QString column = columnOf(named.first());
        if (bars)
            series.key = column == "B"_L1 ? u"values"_s
                : column == "G"_L1        ? u"reference"_s
                                          : u"texts"_s;
        else if (!owners.isEmpty())
            series.key = textIn(m_cells->value(sheet + u'!' + owners + rowOf(named.first())));
    }
    static const XmlNode *labels(const XmlNode &series)
    {
        const auto ranges = series.all("c15:datalabelsRange");
        return ranges.empty() ? nullptr : ranges.front();
    }

    const std::optional<WorkbookCells> &m_cells;
    ChartInFile m_out;
};

} // namespace

QStringList cacheOf(const XmlNode *range)
{
    if (!range)
        return {};
    for (const char *name : {"c:numCache", "c:strCache", "c15:dlblRangeCache"}) {
        const auto caches = range->all(name);
        if (caches.empty())
            continue;
        QStringList out(std::clamp(caches.front()->val("c:ptCount").toInt(), 0, 100'000));
        for (const XmlNode *point : caches.front()->childrenOf("c:pt")) {
            const int index = point->attribute("idx").toInt();
            if (index >= 0 && index < out.size() && point->child("c:v"))
                out[index] = point->child("c:v")->text;
        }
        return out;
    }
    return {};
}

ChartInFile chartInFile(const XmlNode &chart, const std::optional<WorkbookCells> &cells)
{
    return ChartReading(chart, cells).take();
}

} // namespace podium
