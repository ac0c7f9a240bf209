// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/cells/standing_delegate.h"

#include "app/models/tables/roles.h"

#include <QtGui/QPainter>

namespace podium {

namespace {

constexpr int kMark = 10;
constexpr int kMarkGap = 6;

QColor colourOf(Standing standing, const Theme &theme)
{
    switch (standing) {
    case Standing::Holds:
        return theme.good;
    case Standing::Fails:
        return theme.bad;
    case Standing::Depends:
        return theme.warning;
    case Standing::Open:
        break;
    }
    return theme.quietText;
}

void paintMark(QPainter &painter, const QRectF &mark, Standing standing, const QColor &colour)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const auto at = [&mark](double x, double y) {
        return QPointF(mark.left() + x * mark.width(), mark.top() + y * mark.height());
    };
    switch (standing) {
    case Standing::Holds:
        painter.drawPolyline(QPolygonF({at(0.05, 0.55), at(0.38, 0.88), at(0.95, 0.15)}));
        return;
    case Standing::Fails:
        painter.drawLine(at(0.1, 0.1), at(0.9, 0.9));
        painter.drawLine(at(0.9, 0.1), at(0.1, 0.9));
        return;
    case Standing::Depends:
        painter.setBrush(colour);
        painter.drawPie(mark, 90 * 16, 180 * 16); // sixteenths of a degree: the left half
        painter.setBrush(Qt::NoBrush);
        break;
    case Standing::Open:
        break;
    }
    painter.drawEllipse(mark);
}

} // namespace

void StandingDelegate::paintContent(QPainter &painter, const QRect &area,
                                    const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const auto standing = static_cast<Standing>(index.data(StandingRole).toInt());
    const QColor colour = colourOf(standing, theme());
    const QRect mark(area.left(), area.center().y() - kMark / 2, kMark, kMark);
    paintMark(painter, mark, standing, colour);
    painter.setPen(colour);
    paintText(painter, area.adjusted(kMark + kMarkGap, 0, 0, 0), option.font,
              Qt::AlignLeft | Qt::AlignVCenter, index.data(Qt::DisplayRole).toString(),
              option.textElideMode);
}

int StandingDelegate::contentWidth(const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    return kMark + kMarkGap
        + QFontMetrics(option.font).horizontalAdvance(index.data(Qt::DisplayRole).toString()) + 1;
}

} // namespace podium
