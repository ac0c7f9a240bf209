// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/refresh/series_order.h"

#include "app/export/package/part_edits.h"

#include <algorithm>

namespace podium {

namespace {

int pointsIn(const XmlNode *series)
{
    const XmlNode *const cache = series->at("c:xVal/c:numRef/c:numCache");
    return cache ? cache->val("c:ptCount").toInt() : 0;
}

} // namespace

QByteArray withLongestFirst(const QByteArray &chart)
{
    if (!chart.contains("scatterChart"))
        return chart;
    const auto tree = xmlTree(chart);
    PartEdits edits(chart);
    if (!tree || !edits.fits(*tree))
        return chart;
    for (const XmlNode *plot : tree->all("c:scatterChart")) {
        const auto series = plot->childrenOf("c:ser");
        const auto longest = std::ranges::max_element(series, {}, pointsIn);
        if (longest == series.end() || longest == series.begin())
            continue;
        edits.remove(**longest);
        edits.insertBefore(*series.front(), edits.textOf(**longest));
    }
    return edits.isEmpty() ? chart : edits.applied();
}

} // namespace podium
