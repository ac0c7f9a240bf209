// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/cells/index_delegate.h"

#include "app/models/tables/roles.h"
#include "ui/tables/cells/figure_text.h"

#include <QtCore/QtMath>
#include <QtGui/QPainter>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBarHeight = 9;
constexpr int kGap = 9;
constexpr int kShortestBar = 60;
constexpr int kWhisker = 6; ///< half of what stands at the ends of an interval

QFont numberFont(const QFont &base)
{
    QFont font = base;
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

int IndexDelegate::numberWidth(const QFont &font) const
{
    return qCeil(figureWidth(font, m_longest));
}

QString IndexDelegate::legend() const
{
    return tr("The line through the end of a bar is its interval; a hollow bar is an estimate.");
}

void IndexDelegate::paintContent(QPainter &painter, const QRect &area,
                                 const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFont font = numberFont(option.font);
    const int figures = numberWidth(font);
    paintNumber(painter, QRect(area.left(), area.top(), figures, area.height()), font,
                index.data(Qt::DisplayRole).toString());
    if (m_fullScale > 0 && index.data(ValueRole).isValid())
        paintBar(painter, area.adjusted(figures + kGap, 0, 0, 0), index);
}

void IndexDelegate::paintBar(QPainter &painter, const QRect &area, const QModelIndex &index) const
{
    const auto widthOf = [&](const QVariant &value) {
        return std::clamp(value.toDouble() / m_fullScale, 0.0, 1.0) * area.width();
    };
    const QRectF bar(area.left(), area.center().y() - kBarHeight / 2 + 0.5,
                     std::max(1.0, widthOf(index.data(ValueRole)) - 1), kBarHeight - 1);
    const QColor colour = theme().countryColour(index.data(CountryRole).toString());
    painter.setRenderHint(QPainter::Antialiasing);
    if (index.data(EstimatedRole).toBool() || index.data(OwnRole).toBool()) {
        painter.setPen(QPen(colour, 1.4));
        painter.setBrush(Qt::NoBrush);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
    }
    painter.drawRoundedRect(bar, 1.5, 1.5);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const QVariant low = index.data(LowRole);
    const QVariant high = index.data(HighRole);
    if (low.isValid() && high.isValid())
        paintInterval(painter, area, qRound(widthOf(low)), qRound(widthOf(high)));
}

/// A line with ends that reach beyond the bar.
void IndexDelegate::paintInterval(QPainter &painter, const QRect &area, int from, int to) const
{
    const int left = area.left() + std::min(from, area.width() - 3);
    const int right = area.left() + std::clamp(to, from + 2, std::max(from + 2, area.width() - 1));
    const int middle = area.center().y();
    painter.fillRect(QRect(QPoint(left, middle), QPoint(right, middle)), theme().text);
    for (const int end : {left, right})
        painter.fillRect(QRect(end, middle - kWhisker, 1, 2 * kWhisker + 1), theme().text);
}

int IndexDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return numberWidth(numberFont(option.font)) + kGap + kShortestBar;
}

} // namespace podium
