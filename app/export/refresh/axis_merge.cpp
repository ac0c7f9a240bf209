// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/refresh/axis_merge.h"

#include "app/export/charts/chart_memory.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct AxisText {
    Q_DECLARE_TR_FUNCTIONS(podium::DeckRefresh)
};

/// [least, most, step, format], as far as the axis says them.
QStringList axisIn(const XmlNode &axis)
{
    const XmlNode *const scaling = axis.child("c:scaling");
    const XmlNode *const format = axis.child("c:numFmt");
    return {scaling ? scaling->val("c:min") : QString(),
            scaling ? scaling->val("c:max") : QString(), axis.val("c:majorUnit"),
            format ? format->attribute("formatCode") : QString()};
}

/// The one text of its title; null: it has none or somebody styled its words.
const XmlNode *titleOf(const XmlNode &axis)
{
    const XmlNode *const title = axis.child("c:title");
    const auto texts = title ? title->all("a:t") : std::vector<const XmlNode *>();
    return texts.size() == 1 ? texts.front() : nullptr;
}

/// As of another version of an index, whose values do not compare.
void sayOther(const QString &before, const QString &now, MergedAxes &out)
{
    const auto meaning = [](const QString &title) { return title.section(u" · "_s, 0, 0); };
    if (meaning(before) != meaning(now))
        out.said.append(AxisText::tr("The axis was “%1” and is “%2”: values before and after do "
                                     "not compare.")
                            .arg(meaning(before), meaning(now)));
}

void mergeRange(const XmlNode &axis, const XmlNode &now, const QStringList &memory,
                const PartEdits &freshText, PartEdits &edits, MergedAxes &out)
{
    const QStringList stands = axisIn(axis);
    if (stands != memory.first(std::min<qsizetype>(4, memory.size()))) {
        if (stands != axisIn(now))
            out.kept.append(AxisText::tr("The axis as you set it: %1 to %2")
                                .arg(stands[0].isEmpty() ? u"…"_s : stands[0],
                                     stands[1].isEmpty() ? u"…"_s : stands[1]));
        return;
    }
    for (const char *part : {"c:scaling", "c:majorUnit", "c:numFmt"}) {
        const XmlNode *const from = now.child(part);
        const XmlNode *const to = axis.child(part);
        if (from && to && !sameElement(*to, *from))
            edits.replace(*to, freshText.textOf(*from));
    }
}

void mergeTitle(const XmlNode &axis, const XmlNode &now, const QString &wrote, PartEdits &edits,
                MergedAxes &out)
{
    const XmlNode *const title = titleOf(axis);
    const XmlNode *const fresh = titleOf(now);
    if (!title || !fresh || title->text == fresh->text)
        return;
    if (title->text != wrote) {
        out.kept.append(AxisText::tr("The title of an axis: %1").arg(title->text));
        return;
    }
    edits.setText(*title, fresh->text);
    sayOther(title->text, fresh->text, out);
}

} // namespace

MergedAxes mergedAxes(const AxisMerge &merge, PartEdits &edits)
{
    MergedAxes out;
    for (const XmlNode *axis : merge.tree.all("c:valAx")) {
        const QString id = axis->val("c:axId");
        for (const XmlNode *now : merge.fresh.all("c:valAx")) {
            if (now->val("c:axId") != id)
                continue;
            const QStringList memory = axisMemory(merge.memory, id);
            mergeRange(*axis, *now, memory, merge.freshText, edits, out);
            mergeTitle(*axis, *now, memory.value(4), edits, out);
        }
    }
    return out;
}

} // namespace podium
