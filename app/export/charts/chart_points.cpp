// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/charts/chart_points.h"

#include "app/export/charts/chart_pieces.h"

#include <algorithm>
#include <map>

namespace podium {

OfficeColour usualColour(const NativeSeries &series)
{
    std::map<OfficeColour, int> counts;
    for (const NativePoint &point : series.points)
        ++counts[point.colour];
    const auto most
        = std::ranges::max_element(counts, {}, [](const auto &entry) { return entry.second; });
    return most == counts.end() ? series.colour : most->first;
}

bool isMixed(const NativeSeries &series)
{
    const auto looks = [&series](const NativePoint &point) {
        return point.colour == series.points.first().colour
            && point.hollow == series.points.first().hollow;
    };
    return !std::ranges::all_of(series.points, looks);
}

void writeBarLook(XmlText &xml, const NativePoint &bar)
{
    xml.open("c:spPr");
    if (bar.hollow)
        xml.leaf("a:noFill");
    else
        writeFill(xml, bar.colour);
    writeLine(xml, bar.colour, bar.hollow ? 1.25 : 0);
    xml.close();
}

void writePoint(XmlText &xml, NativeChart::Kind kind, const NativeSeries &series, int index,
                int point)
{
    const bool bars = kind == NativeChart::Kind::Bars;
    xml.open("c:dPt").val("c:idx", point);
    if (bars)
        xml.val("c:invertIfNegative", 0);
    else
        writeMarker(xml, series, series.points[point], series.size);
    xml.val("c:bubble3D", 0);
    if (bars)
        writeBarLook(xml, series.points[point]);
    writeIdentity(xml, index, point);
    xml.close();
}

} // namespace podium
