// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/template/free_area.h"

#include <algorithm>
#include <array>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

qint64 areaOf(const QRect &rect)
{
    return rect.isEmpty() ? 0 : qint64{rect.width()} * rect.height();
}

/// What is left of a rectangle beside another one: the largest of the four sides.
QRect beside(const QRect &area, const QRect &taken)
{
    if (!area.intersects(taken))
        return area;
    constexpr int kGap = 8;
    const int right = area.x() + area.width();
    const int bottom = area.y() + area.height();
    const std::array sides{QRect(area.x(), area.y(), area.width(), taken.y() - kGap - area.y()),
                           QRect(area.x(), taken.y() + taken.height() + kGap, area.width(),
                                 bottom - taken.y() - taken.height() - kGap),
                           QRect(area.x(), area.y(), taken.x() - kGap - area.x(), area.height()),
                           QRect(taken.x() + taken.width() + kGap, area.y(),
                                 right - taken.x() - taken.width() - kGap, area.height())};
    return *std::ranges::max_element(sides, {}, areaOf);
}

bool isFooter(const QString &type)
{
    return type == "ftr"_L1 || type == "dt"_L1 || type == "sldNum"_L1;
}

} // namespace

QRect freeArea(const TemplateLayout &layout, QSize slide)
{
    const int edge = slide.width() / 24;
    QRect area(edge, edge, slide.width() - 2 * edge, slide.height() - 2 * edge);
    const QRect whole(QPoint(0, 0), slide);
    // The title first: what is below it lines up with it.
    for (const TemplatePlace &place : layout.places) {
        if (place.type != "title"_L1 && place.type != "ctrTitle"_L1)
            continue;
        const bool wide = place.place.width() > slide.width() / 2;
        if (wide) {
            area.setLeft(place.place.left());
            area.setRight(place.place.right());
        }
        area = beside(area, place.place);
    }
    for (const TemplatePlace &place : layout.places) {
        if (isFooter(place.type))
            area = beside(area, place.place);
    }
    for (const TemplatePanel &panel : layout.panels) {
        const QRect seen = panel.place & whole;
        const bool covers = areaOf(seen) * 2 > areaOf(whole) || seen.contains(area);
        if (!covers && !seen.isEmpty())
            area = beside(area, seen);
    }
    return area;
}

std::optional<QString> groundAt(const TemplateLayout &layout, const QRect &place)
{
    QList<std::optional<QString>> partly;
    std::optional<QString> ground = layout.ground;
    for (auto panel = layout.panels.rbegin(); panel != layout.panels.rend(); ++panel) {
        const auto covered = areaOf(panel->place & place);
        if (panel->filled && covered * 10 >= areaOf(place) * 9) {
            ground = panel->colour;
            break;
        }
        if (panel->filled && covered * 6 >= areaOf(place))
            partly.append(panel->colour);
    }
    const bool even = std::ranges::all_of(
        partly, [&ground](const std::optional<QString> &colour) { return colour == ground; });
    return even ? ground : std::nullopt;
}

} // namespace podium
