// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/refresh/chart_merge.h"

#include "app/export/charts/chart_part.h"
#include "app/export/package/part_edits.h"
#include "app/export/refresh/axis_merge.h"
#include "app/export/refresh/point_merge.h"
#include "app/export/refresh/series_order.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <memory>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct MergeText {
    Q_DECLARE_TR_FUNCTIONS(podium::DeckRefresh)
};

class ChartMerging final
{
public:
    explicit ChartMerging(const ChartMerge &merge)
        : m_merge(merge)
        , m_edits(merge.part)
        , m_fresh(xmlTree(merge.drawn))
        , m_freshText(merge.drawn)
        , m_ids(merge.tree)
    {
    }

    MergedChart take()
    {
        if (!m_edits.fits(m_merge.tree) || !m_fresh)
            return refused(MergeText::tr("The chart is written in a way Podium cannot change."));
        readFresh();
        if (const QString why = whyNot(); !why.isEmpty())
            return refused(why);
        for (const SeriesInFile &series : m_merge.read.series)
            mergeSeries(series);
        addSeries();
        const MergedAxes axes
            = mergedAxes({m_merge.tree, m_merge.memory, *m_fresh, m_freshText}, m_edits);
        m_out.kept += axes.kept;
        m_out.said = axes.said;
        m_out.part = m_edits.isEmpty() ? m_merge.part : withLongestFirst(m_edits.applied());
        return std::move(m_out);
    }

private:
    struct Fresh {
        const XmlNode *node;
        const XmlNode *plot;
        int index;
        bool taken = false;
    };

    static MergedChart refused(const QString &why) { return {{}, {}, {}, why}; }

    void readFresh()
    {
        for (const auto &plot : m_fresh->at("c:chart/c:plotArea")->children) {
            for (const XmlNode *node : plot->childrenOf("c:ser"))
                m_drawn.append({node, plot.get(), node->val("c:order").toInt()});
        }
        std::ranges::sort(m_drawn, {}, &Fresh::index);
    }
    /// The series of now that stands in the file: by its key, else by its name, else by its place.
    Fresh *freshOf(const SeriesInFile &series)
    {
        const auto &now = m_merge.chart.series;
        const auto byKey = std::ranges::find_if(m_drawn, [&](const Fresh &fresh) {
            return series.key.isEmpty() ? now[fresh.index].name == series.name
                                        : now[fresh.index].key == series.key;
        });
        return byKey == m_drawn.end() || byKey->taken ? nullptr : &*byKey;
    }

    /// A chart that somebody made another kind of takes our figures only where it has the same
    /// ranges.
    QString whyNot()
    {
        if (m_merge.read.sheet.isEmpty())
            return MergeText::tr("The chart does not draw the cells of its workbook.");
        bool any = false;
        for (const SeriesInFile &series : m_merge.read.series) {
            const Fresh *const fresh = freshOf(series);
            any = any || fresh;
            for (const char *range : {"c:val", "c:xVal", "c:yVal"}) {
                if (fresh && !fresh->node->child(range) != !series.node->child(range))
                    return MergeText::tr(
                        "The chart was made another kind, which has no place for these figures.");
            }
        }
        return any ? QString() : MergeText::tr("None of the chart's series is Podium's any more.");
    }

    void mergeSeries(const SeriesInFile &series)
    {
        Fresh *const fresh = freshOf(series);
        if (!fresh && series.key.isEmpty()) {
            m_out.kept.append(MergeText::tr("A series of your own: %1").arg(series.name));
            return;
        }
        if (!fresh) {
            m_edits.remove(*series.node);
            return;
        }
        fresh->taken = true;
        keepKind(series, *fresh);
        if (series.node->at("c:tx/c:strRef"))
            copy(*series.node, *fresh->node, "c:tx");
        for (const char *range : {"c:cat", "c:val", "c:xVal", "c:yVal"})
            copy(*series.node, *fresh->node, range);
        const auto labels = series.node->all("c15:datalabelsRange");
        const auto drawn = fresh->node->all("c15:datalabelsRange");
        if (!labels.empty() && !drawn.empty())
            copy(*labels.front(), *drawn.front());
        const NativeSeries &now = m_merge.chart.series[fresh->index];
        mergePoints({series, *fresh->node, now, m_merge.chart.kind,
                     fresh->plot->name == series.plot->name,
                     m_merge.memory.value("colours"_L1).toObject().value(now.key).toString()},
                    m_edits, m_freshText, m_ids, m_out.kept);
        // Behind the points, which stand before them.
        copyLabels(series, *fresh);
        copyIntervals(series, *fresh);
        copyGap(series, *fresh);
    }

    void copy(const XmlNode &old, const XmlNode &now)
    {
        if (!sameElement(old, now))
            m_edits.replace(old, m_freshText.textOf(now));
    }
    void copy(const XmlNode &old, const XmlNode &now, const char *path)
    {
        const XmlNode *const from = now.at(path);
        const XmlNode *const to = old.at(path);
        if (from && to)
            copy(*to, *from);
    }
    /// Error bars that a person took away stay away.
    void copyIntervals(const SeriesInFile &series, const Fresh &fresh)
    {
        const XmlNode *const now = fresh.node->child("c:errBars");
        const XmlNode *const old = series.node->child("c:errBars");
        if (old && now) {
            copy(*old, *now, "c:plus");
            copy(*old, *now, "c:minus");
        } else if (now && !wrote("intervals", m_merge.chart.series[fresh.index].key)) {
            const XmlNode *const next
                = series.node->child(series.node->child("c:cat")        ? "c:cat"
                                         : series.node->child("c:xVal") ? "c:xVal"
                                                                        : "c:val");
            m_edits.insertBefore(*next, m_freshText.textOf(*now));
        } else if (now) {
            m_out.kept.append(MergeText::tr("The intervals were taken away."));
        } else if (old && wrote("intervals", series.key)) {
            m_edits.remove(*old);
        }
    }
    /// Labels go to another series when intervals come or go; those taken away stay away.
    void copyLabels(const SeriesInFile &series, const Fresh &fresh)
    {
        const XmlNode *const now = fresh.node->child("c:dLbls");
        const XmlNode *const old = series.node->child("c:dLbls");
        const bool ours = wrote("labels", m_merge.chart.series[fresh.index].key);
        if (!now == !old || ours != !now || fresh.plot->name != series.plot->name)
            return;
        if (old) {
            m_edits.remove(*old);
            if (const XmlNode *range = labelRange(*series.node))
                m_edits.remove(*range);
            return;
        }
        const XmlNode *next = nullptr;
        for (const char *part : {"c:trendline", "c:errBars", "c:cat", "c:xVal", "c:val", "c:yVal"})
            next = next ? next : series.node->child(part);
        m_edits.insertBefore(*next, m_ids.renewed(m_freshText.textOf(*now)));
        const XmlNode *const range = labelRange(*fresh.node);
        const XmlNode *const list = series.node->child("c:extLst");
        if (range && list)
            m_edits.append(*list, m_freshText.textOf(*range));
        else if (range)
            m_edits.append(*series.node,
                           u"<c:extLst>"_s + m_freshText.textOf(*range) + u"</c:extLst>"_s);
    }
    /// The extension that says where the texts of labels stand.
    static const XmlNode *labelRange(const XmlNode &series)
    {
        const XmlNode *const list = series.child("c:extLst");
        for (const XmlNode *one : list ? list->childrenOf("c:ext") : std::vector<const XmlNode *>())
            if (!one->all("c15:datalabelsRange").empty())
                return one;
        return nullptr;
    }
    /// Bars are as far apart as their number asks for, unless somebody set it.
    void copyGap(const SeriesInFile &series, const Fresh &fresh)
    {
        const XmlNode *const old = series.plot->child("c:gapWidth");
        const XmlNode *const now = fresh.plot->child("c:gapWidth");
        if (old && now && series.key == "values"_L1
            && old->attribute("val").toInt() == gapFor(series.points.size()))
            copy(*old, *now);
    }
    [[nodiscard]] bool wrote(const char *what, const QString &series) const
    {
        return m_merge.memory.value(QLatin1StringView(what)).toArray().contains(series);
    }

    /// Series that are new stand behind the others of their kind.
    void addSeries()
    {
        int number = 0;
        for (const XmlNode *index : m_merge.tree.all("c:idx"))
            number = std::max(number, index->attribute("val").toInt() + 1);
        for (const XmlNode *order : m_merge.tree.all("c:order"))
            number = std::max(number, order->attribute("val").toInt() + 1);
        for (const Fresh &fresh : m_drawn) {
            const auto last = std::ranges::find_if(
                m_merge.read.series.rbegin(), m_merge.read.series.rend(),
                [&fresh](const auto &series) { return series.plot->name == fresh.plot->name; });
            if (fresh.taken || last == m_merge.read.series.rend())
                continue;
            static const QRegularExpression kNumbers(u"<c:(idx|order) val=\"\\d+\"/>"_s);
            QString text = m_freshText.textOf(*fresh.node);
            for (int i = 0; i < 2; ++i) {
                const auto match = kNumbers.match(text, i == 0 ? 0 : text.indexOf("<c:order"_L1));
                text.replace(match.capturedStart(), match.capturedLength(),
                             u"<c:%1 val=\"%2\"/>"_s.arg(match.captured(1)).arg(number));
            }
            ++number;
            m_edits.insertAfter(*last->node, m_ids.renewed(text));
        }
    }

    void keepKind(const SeriesInFile &series, const Fresh &fresh)
    {
        const auto kindOf = [](const XmlNode &plot) { return plot.name + plot.val("c:barDir"); };
        const QString kept = MergeText::tr("The kind of chart that somebody chose.");
        if (kindOf(*series.plot) != kindOf(*fresh.plot) && !m_out.kept.contains(kept))
            m_out.kept.append(kept);
    }

    const ChartMerge &m_merge;
    PartEdits m_edits;
    std::unique_ptr<XmlNode> m_fresh;
    PartEdits m_freshText;
    ChartIdentities m_ids;
    QList<Fresh> m_drawn;
    MergedChart m_out;
};

} // namespace

MergedChart merged(const ChartMerge &merge)
{
    return ChartMerging(merge).take();
}

} // namespace podium
