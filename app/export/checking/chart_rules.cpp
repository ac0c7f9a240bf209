// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/checking/rules.h"
#include "app/export/checking/workbook_cells.h"
#include "app/export/package/xml_text.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <algorithm>
#include <cmath>
#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

const QStringList kBarOrder{
    u"c:idx"_s, u"c:order"_s, u"c:tx"_s,        u"c:spPr"_s,    u"c:invertIfNegative"_s,
    u"c:dPt"_s, u"c:dLbls"_s, u"c:trendline"_s, u"c:errBars"_s, u"c:cat"_s,
    u"c:val"_s, u"c:extLst"_s};
const QStringList kPointOrder{u"c:idx"_s,     u"c:order"_s,  u"c:tx"_s,    u"c:spPr"_s,
                              u"c:marker"_s,  u"c:dPt"_s,    u"c:dLbls"_s, u"c:trendline"_s,
                              u"c:errBars"_s, u"c:xVal"_s,   u"c:cat"_s,   u"c:yVal"_s,
                              u"c:val"_s,     u"c:smooth"_s, u"c:extLst"_s};

/// Label positions by kind of chart; others make PowerPoint repair the file.
QStringList positionsOf(const XmlNode &plot)
{
    if (plot.name == "c:barChart"_L1)
        return plot.val("c:grouping") == "clustered"_L1
            ? QStringList{u"outEnd"_s, u"inEnd"_s, u"ctr"_s, u"inBase"_s}
            : QStringList{u"ctr"_s, u"inEnd"_s, u"inBase"_s};
    if (plot.name == "c:lineChart"_L1 || plot.name == "c:scatterChart"_L1
        || plot.name == "c:bubbleChart"_L1)
        return {u"t"_s, u"b"_s, u"l"_s, u"r"_s, u"ctr"_s};
    if (plot.name == "c:pieChart"_L1)
        return {u"bestFit"_s, u"outEnd"_s, u"inEnd"_s, u"ctr"_s};
    return {};
}

class ChartRules final
{
public:
    ChartRules(const OfficeFile &file, const QString &part, QList<DeckFault> &faults)
        : m_file(file)
        , m_part(part)
        , m_tree(*file.tree(part))
        , m_faults(faults)
    {
    }

    void check()
    {
        const XmlNode *const area = m_tree.at("c:chart/c:plotArea");
        if (!area)
            return add("chart", u"The chart draws nothing."_s);
        QSet<QString> indices;
        QSet<QString> orders;
        for (const auto &plot : area->children) {
            if (!plot->name.endsWith("Chart"_L1))
                continue;
            checkPlot(*plot, *area);
            for (const XmlNode *series : plot->childrenOf("c:ser")) {
                unique(indices, series->val("c:idx"), "series-index");
                unique(orders, series->val("c:order"), "series-order");
                checkSeries(*series, *plot);
            }
        }
        checkAxes(*area);
        QSet<QString> ids;
        for (const XmlNode *id : m_tree.all("c16:uniqueId"))
            unique(ids, id->attribute("val"), "unique-id");
        checkCaches();
    }

private:
    void unique(QSet<QString> &seen, const QString &value, const char *rule)
    {
        if (seen.contains(value))
            add(rule, value + u" stands twice."_s);
        seen.insert(value);
    }

    void checkPlot(const XmlNode &plot, const XmlNode &area)
    {
        const QStringList positions = positionsOf(plot);
        for (const XmlNode *position : plot.all("c:dLblPos")) {
            if (!positions.contains(position->attribute("val")))
                add("label-position",
                    u"Labels of this kind of chart cannot stand at "_s
                        + position->attribute("val"));
        }
        if (plot.name == "c:barChart"_L1 && !plot.all("c:errDir").empty())
            add("error-direction", u"Error bars of bars have no direction."_s);
        const bool round = plot.name == "c:pieChart"_L1 || plot.name == "c:doughnutChart"_L1;
        const auto axes = plot.childrenOf("c:axId");
        if (!round && axes.size() < 2)
            add("axes", u"The chart needs two axes."_s);
        for (const XmlNode *axis : axes) {
            const QString id = axis->attribute("val");
            const bool known = std::ranges::any_of(area.children, [&id](const auto &child) {
                return child->name.endsWith("Ax"_L1) && child->val("c:axId") == id;
            });
            if (!known)
                add("axis-id", u"There is no axis "_s + id);
        }
    }

    void checkSeries(const XmlNode &series, const XmlNode &plot)
    {
        const QStringList &order = plot.name == "c:barChart"_L1 ? kBarOrder : kPointOrder;
        qsizetype last = -1;
        for (const auto &child : series.children) {
            const qsizetype at = order.indexOf(child->name);
            if (at >= 0 && at < last)
                add("order", child->name + u" stands too late in its series."_s);
            last = std::max(last, at);
        }
        for (const char *once : {"c:marker", "c:dLbls", "c:spPr", "c:tx"}) {
            if (series.childrenOf(once).size() > 1)
                add("twice", QString::fromLatin1(once) + u" stands twice in a series."_s);
        }
    }

    void checkAxes(const XmlNode &area)
    {
        static const QStringList kOrder{u"c:logBase"_s, u"c:orientation"_s, u"c:max"_s, u"c:min"_s};
        for (const XmlNode *scaling : area.all("c:scaling")) {
            qsizetype last = -1;
            for (const auto &child : scaling->children) {
                if (kOrder.indexOf(child->name) < last)
                    add("order", child->name + u" stands too late in its scaling."_s);
                last = kOrder.indexOf(child->name);
            }
            const QString least = scaling->val("c:min");
            if (scaling->child("c:logBase") && !least.isEmpty() && least.toDouble() <= 0)
                add("log-axis", u"A logarithmic axis cannot begin at "_s + least);
        }
    }

    void checkCaches()
    {
        const QString book = m_file.related(m_part, "package").value(0);
        const auto cells = book.isEmpty() ? std::nullopt : workbookCells(m_file.bytes(book));
        if (m_tree.child("c:externalData") && book.isEmpty())
            add("no-workbook", u"The workbook behind the chart is missing."_s);
        if (!book.isEmpty() && !cells)
            add("workbook", u"The workbook behind the chart cannot be read."_s);
        for (const auto &[holder, cache] :
             {std::pair{"c:numRef", "c:numCache"}, std::pair{"c:strRef", "c:strCache"}}) {
            for (const XmlNode *reference : m_tree.all(holder))
                checkCache(*reference, reference->child("c:f"), reference->child(cache), cells);
        }
        for (const XmlNode *range : m_tree.all("c15:datalabelsRange"))
            checkCache(*range, range->child("c15:f"), range->child("c15:dlblRangeCache"), cells);
    }

    void checkCache(const XmlNode &reference, const XmlNode *formula, const XmlNode *cache,
                    const std::optional<WorkbookCells> &cells)
    {
        if (!formula || !cache)
            return;
        const auto names = cellsOf(formula->text);
        if (!names)
            return add("reference", formula->text + u" is no range of cells."_s);
        const int count = cache->val("c:ptCount").toInt();
        if (count != names->size())
            add("point-count", formula->text + u" has another number of cells than its cache."_s);
        QSet<int> cached;
        for (const XmlNode *point : cache->childrenOf("c:pt")) {
            const int index = point->attribute("idx").toInt();
            cached.insert(index);
            const QString value = point->child("c:v") ? point->child("c:v")->text : QString();
            if (index < 0 || index >= count)
                add("point-count", u"The cache of "_s + formula->text + u" is too long."_s);
            if (reference.name == "c:numRef"_L1)
                checkNumber(value);
            if (cells && index >= 0 && index < names->size())
                checkCell(names->at(index), value, *cells);
        }
        for (int index = 0; cells && index < names->size(); ++index) {
            if (!cached.contains(index) && !isEmpty(cells->value(names->at(index))))
                add("cache", names->at(index) + u" is not in the chart."_s);
        }
    }
    static bool isEmpty(const SheetCell &cell)
    {
        const auto *const text = std::get_if<QString>(&cell);
        return std::holds_alternative<std::monostate>(cell) || (text && text->isEmpty());
    }
    void checkNumber(const QString &value)
    {
        bool ok = false;
        const double number = value.toDouble(&ok);
        if (!ok || !std::isfinite(number))
            add("number", value + u" is no number."_s);
    }
    void checkCell(const QString &name, const QString &cached, const WorkbookCells &cells)
    {
        const SheetCell cell = cells.value(name);
        const auto *const number = std::get_if<double>(&cell);
        const auto *const text = std::get_if<QString>(&cell);
        const bool same = number ? *number == cached.toDouble() : text && *text == cached;
        if (!same)
            add("cache", name + u" is not what the chart says: "_s + cached);
    }
    void add(const char *rule, const QString &text)
    {
        m_faults.append({QString::fromLatin1(rule), m_part, text});
    }

    const OfficeFile &m_file;
    const QString &m_part;
    const XmlNode &m_tree;
    QList<DeckFault> &m_faults;
};

} // namespace

void checkChart(const OfficeFile &file, const QString &part, QList<DeckFault> &faults)
{
    if (file.tree(part))
        ChartRules(file, part, faults).check();
}

} // namespace podium
