// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/cells/part_bars_delegate.h"

#include "app/models/tables/part_bars.h"
#include "app/models/tables/roles.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace podium {

namespace {

constexpr int kBar = 6;
constexpr int kBarGap = 2;
constexpr int kMargin = 4; ///< above and below
constexpr int kCross = 4;

void paintCross(QPainter &painter, QPointF middle, const QColor &colour)
{
    constexpr double kHalf = kCross / 2.0;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.2));
    painter.drawLine(middle + QPointF(-kHalf, -kHalf), middle + QPointF(kHalf, kHalf));
    painter.drawLine(middle + QPointF(-kHalf, kHalf), middle + QPointF(kHalf, -kHalf));
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void paintBar(QPainter &painter, const QRect &bar, bool hollow, const QColor &colour)
{
    if (!hollow || bar.height() < 3)
        return painter.fillRect(bar, colour);
    painter.setPen(colour);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar.adjusted(0, 0, -1, -1));
}

} // namespace

QString PartBarsDelegate::legend() const
{
    return tr(
        "All rows share one scale. A cross stands for a score that is missing, a hollow bar for "
        "one that was filled in.");
}

void PartBarsDelegate::paintContent(QPainter &painter, const QRect &area,
                                    const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const auto parts = index.data(BarsRole).value<PartBars>();
    if (parts.bars.empty())
        return CellDelegate::paintContent(painter, area, option, index);
    const auto count = static_cast<int>(parts.bars.size());
    const int step = std::clamp(area.width() / count, 2, kBar + kBarGap);
    const int width = std::max(1, step - kBarGap);
    const int height = area.height() - 2 * kMargin;
    const auto heightOf
        = [&](double place) { return area.bottom() - kMargin - qRound(place * height); };
    const int zero = heightOf(parts.zero);
    const QColor colour = theme().countryColour(index.data(CountryRole).toString());
    painter.setPen(theme().border);
    painter.drawLine(area.left(), zero + 1, area.left() + count * step - kBarGap - 1, zero + 1);
    for (int i = 0; i < count; ++i) {
        const PartBars::Bar &bar = parts.bars[static_cast<std::size_t>(i)];
        const int left = area.left() + i * step;
        if (!bar.end) {
            paintCross(painter, {left + width / 2.0, zero - kCross / 2.0 - 1}, theme().quietText);
            continue;
        }
        const int end = heightOf(*bar.end);
        const int top = std::min(zero, end);
        // A part of nothing is still measured.
        const int length = std::max(1, std::abs(zero - end));
        paintBar(painter, {left, end <= zero ? zero + 1 - length : top + 2, width, length},
                 bar.hollow, colour);
    }
}

int PartBarsDelegate::contentWidth(const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const auto parts = index.data(BarsRole).value<PartBars>();
    return parts.bars.empty() ? CellDelegate::contentWidth(option, index)
                              : static_cast<int>(parts.bars.size()) * (kBar + kBarGap);
}

} // namespace podium
