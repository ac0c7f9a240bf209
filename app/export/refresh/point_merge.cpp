// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/refresh/point_merge.h"

#include "app/export/charts/chart_points.h"
#include "app/export/package/xml_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <vector>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct PointText {
    Q_DECLARE_TR_FUNCTIONS(podium::DeckRefresh)
};

QString tokenOf(const OfficeColour &colour)
{
    return colour.size() != 6 || colour.startsWith("accent"_L1) ? u"a:schemeClr "_s + colour
                                                                : u"a:srgbClr "_s + colour;
}

/// A fill in a word: "none", a colour, or the kind of what is more than a plain one.
QString fillIn(const XmlNode *holder)
{
    if (!holder)
        return {};
    for (const auto &child : holder->children) {
        if (child->name == "a:noFill"_L1)
            return u"none"_s;
        if (child->name == "a:solidFill"_L1 && !child->children.empty()) {
            const XmlNode &colour = *child->children.front();
            return colour.name + u' ' + colour.attribute("val")
                + (colour.children.empty() ? QString() : u" changed"_s);
        }
        if (child->name.endsWith("Fill"_L1))
            return child->name;
    }
    return {};
}

/// What an eye tells points apart by: symbol, fill and outline.
QString lookIn(const XmlNode &holder)
{
    const XmlNode *const marker = holder.child("c:marker");
    const XmlNode *const shape = marker ? marker->child("c:spPr") : holder.child("c:spPr");
    return (marker ? marker->val("c:symbol") : QString()) + u'|' + fillIn(shape) + u'|'
        + fillIn(shape ? shape->child("a:ln") : nullptr);
}

QString lookOf(NativeChart::Kind kind, const OfficeColour &colour, bool hollow)
{
    const QString token = tokenOf(colour);
    if (kind == NativeChart::Kind::Bars)
        return u'|' + (hollow ? u"none|"_s + token : token + u"|none"_s);
    return (hollow ? u"diamond|none|"_s : u"circle|"_s + token + u'|') + token;
}

/// Whether Podium may have drawn a point of this colour so.
bool isOurs(NativeChart::Kind kind, const QString &look, const OfficeColour &colour,
            const OfficeColour &grey)
{
    for (const OfficeColour &one : {colour, grey}) {
        for (const bool hollow : {false, true}) {
            if (look == lookOf(kind, one, hollow))
                return true;
        }
    }
    return false;
}

class PointMerging final
{
public:
    PointMerging(const PointMerge &merge, PartEdits &edits, const PartEdits &fresh,
                 ChartIdentities &ids, QStringList &kept)
        : m_merge(merge)
        , m_edits(edits)
        , m_fresh(fresh)
        , m_ids(ids)
        , m_kept(kept)
    {
    }

    void mergeLooks()
    {
        const XmlNode &node = *m_merge.old.node;
        if (m_merge.now.invisible || !m_merge.now.markers)
            return;
        const auto had = byKey(node.childrenOf("c:dPt"));
        const QString usual = lookOf(m_merge.kind, usualColour(m_merge.now), false);
        const QString series = lookIn(node);
        const bool own = isOurs(m_merge.kind, series, m_merge.wrote, m_merge.now.grey)
            || std::ranges::any_of(m_merge.now.points, [&](const NativePoint &point) {
                             return isOurs(m_merge.kind, series, point.colour, m_merge.now.grey);
                         });
        if (!own && !series.isEmpty() && m_merge.sameKind)
            m_kept.append(
                PointText::tr("The look that somebody gave to “%1”.").arg(m_merge.now.name));
        QStringList list;
        for (int i = 0; i < m_merge.now.points.size(); ++i) {
            // Points of a series that somebody painted get no look that they had not.
            if (!own && !series.isEmpty() && !had.contains(keyOf(i)))
                continue;
            if (const QString look = pointLook(i, had, own ? series : usual); !look.isEmpty())
                list.append(look);
        }
        replaceAll(node, "c:dPt", list,
                   {"c:dLbls", "c:trendline", "c:errBars", "c:cat", "c:xVal", "c:val", "c:yVal"});
        if (!m_chosen.isEmpty())
            m_kept.append(
                PointText::tr("Colours that somebody chose, at %1").arg(m_chosen.join(u", "_s)));
    }

    void mergeLabels()
    {
        const XmlNode *const labels = m_merge.old.node->child("c:dLbls");
        const XmlNode *const drawn = m_merge.drawn.child("c:dLbls");
        if (!labels || !drawn || labels->child("c:delete"))
            return; // taken away, or none
        const auto had = byKey(labels->childrenOf("c:dLbl"));
        QHash<int, const XmlNode *> now;
        for (const XmlNode *label : drawn->childrenOf("c:dLbl"))
            now.insert(label->val("c:idx").toInt(), label);
        QStringList list;
        for (int i = 0; i < m_merge.now.points.size(); ++i) {
            if (const XmlNode *label = had.value(keyOf(i)))
                list.append(movedLabel(*label, i));
            else if (now.contains(i) && m_merge.sameKind)
                list.append(m_ids.renewed(m_fresh.textOf(*now.value(i))));
        }
        replaceAll(*labels, "c:dLbl", list, {});
    }

private:
    using ByKey = QHash<QString, const XmlNode *>;

    [[nodiscard]] QString keyOf(int point) const
    {
        const NativePoint &one = m_merge.now.points[point];
        return !one.key.isEmpty() ? one.key : one.label.isEmpty() ? one.text : one.label;
    }
    [[nodiscard]] QString nameOf(int point) const
    {
        const QString &label = m_merge.now.points[point].label;
        return label.isEmpty() ? keyOf(point) : label.section(u'\n', 0, 0);
    }
    [[nodiscard]] ByKey byKey(const std::vector<const XmlNode *> &nodes) const
    {
        ByKey out;
        for (const XmlNode *node : nodes) {
            const QString key = m_merge.old.points.value(node->val("c:idx").toInt());
            if (!key.isEmpty())
                out.insert(key, node);
        }
        return out;
    }

    /// Of a point that looks other than its series; empty: it does not.
    QString pointLook(int i, const ByKey &had, const QString &series)
    {
        const NativePoint &point = m_merge.now.points[i];
        const QString wanted = lookOf(m_merge.kind, point.colour, point.hollow);
        const XmlNode *const old = had.value(keyOf(i));
        const bool chosen
            = old && !isOurs(m_merge.kind, lookIn(*old), point.colour, m_merge.now.grey);
        if (chosen)
            m_chosen.append(nameOf(i));
        if (old && (lookIn(*old) == wanted || chosen))
            return moved(*old, i);
        if (wanted == series || !m_merge.sameKind)
            return {};
        XmlText xml;
        writePoint(xml, m_merge.kind, m_merge.now, 0, i);
        QString text = QString::fromUtf8(xml.finish());
        return m_ids.renewed(text.sliced(text.indexOf("<c:dPt"_L1)).trimmed());
    }

    [[nodiscard]] QString moved(const XmlNode &node, int to) const
    {
        static const QRegularExpression kIndex(u"(<c:idx\\s+val=\")\\d+"_s);
        QString text = m_edits.textOf(node);
        const auto match = kIndex.match(text);
        return text.replace(match.capturedStart(), match.capturedLength(),
                            match.captured(1) + QString::number(to));
    }

    /// The label at its new place; its text follows where it is read from a cell.
    QString movedLabel(const XmlNode &label, int to)
    {
        const NativePoint &point = m_merge.now.points[to];
        const auto fields = label.all("a:fld");
        const bool read = !fields.empty() && fields.front()->attribute("type") == "CELLRANGE"_L1;
        const XmlNode *const text = read ? fields.front()->child("a:t") : nullptr;
        if (!read && label.child("c:tx"))
            m_kept.append(PointText::tr("A label that somebody typed, at %1").arg(nameOf(to)));
        QString out = moved(label, to);
        if (text && text->text != point.text && text->text != "[CELLRANGE]"_L1) {
            const QString old = m_edits.textOf(*text);
            out.replace(old, u"<a:t>"_s + xmlEscaped(point.text) + u"</a:t>"_s);
        }
        return out;
    }

    /// Puts the list in place of the elements of this name, unless it is the same.
    void replaceAll(const XmlNode &parent, const char *name, const QStringList &list,
                    const std::vector<const char *> &before)
    {
        const auto nodes = parent.childrenOf(name);
        QStringList stands;
        for (const XmlNode *node : nodes)
            stands.append(m_edits.textOf(*node));
        if (stands == list)
            return;
        if (!nodes.empty()) {
            m_edits.replace(*nodes.front(), list.join(QString()));
            for (auto node = nodes.begin() + 1; node != nodes.end(); ++node)
                m_edits.remove(**node);
            return;
        }
        const XmlNode *next = before.empty() ? parent.children.front().get() : nullptr;
        for (auto one = before.begin(); one != before.end() && !next; ++one)
            next = parent.child(*one);
        if (next)
            m_edits.insertBefore(*next, list.join(QString()));
    }

    const PointMerge &m_merge;
    PartEdits &m_edits;
    const PartEdits &m_fresh;
    ChartIdentities &m_ids;
    QStringList &m_kept;
    QStringList m_chosen; ///< names of points whose look somebody chose
};

} // namespace

ChartIdentities::ChartIdentities(const XmlNode &chart)
{
    for (const XmlNode *id : chart.all("c16:uniqueId"))
        m_taken.insert(id->attribute("val").toUpper());
}

QString ChartIdentities::renewed(QString piece)
{
    // "{504F4449-0001-4000-8000-000000000003}": the fourth group is free.
    static const QRegularExpression kIdentity(
        u"c16:uniqueId val=\"(\\{[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-)([0-9A-F]{4})(-[0-9A-F]{12}\\})"_s);
    for (qsizetype from = 0;;) {
        const auto match = kIdentity.match(piece, from);
        if (!match.hasMatch())
            return piece;
        int group = 0x8000;
        const auto id = [&] {
            return match.captured(1) + QString::number(group, 16).toUpper() + match.captured(3);
        };
        while (m_taken.contains(id()) && group < 0xBFFF)
            ++group;
        m_taken.insert(id());
        piece.replace(match.capturedStart(2), 4, QString::number(group, 16).toUpper());
        from = match.capturedEnd();
    }
}

void mergePoints(const PointMerge &merge, PartEdits &edits, const PartEdits &fresh,
                 ChartIdentities &ids, QStringList &kept)
{
    PointMerging merging(merge, edits, fresh, ids, kept);
    merging.mergeLooks();
    merging.mergeLabels();
}

} // namespace podium
