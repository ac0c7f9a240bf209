// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/cells/index_delegate.h"

#include <algorithm>

#include <QtCore/QtMath>
#include <QtGui/QPainter>

#include "app/models/roles.h"
#include "ui/tables/cells/figure_text.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBarHeight = 9;
constexpr int kGap = 9;
constexpr int kShortestBar = 60;

QFont numberFont(const QFont &base)
{
    QFont font = base;
    font.setWeight(QFont::DemiBold);
    return font;
}

int numberWidth(const QFont &font)
{
    return qCeil(figureWidth(font, u"100.0"_s));
}

} // namespace

void IndexDelegate::paintContent(QPainter &painter, const QRect &area,
                                 const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const QFont font = numberFont(option.font);
    const int figures = numberWidth(font);
    paintNumber(painter, QRect(area.left(), area.top(), figures, area.height()), font,
                index.data(Qt::DisplayRole).toString());
    const QVariant value = index.data(ValueRole);
    if (!value.isValid() || m_fullScale <= 0)
        return;
    const int room = area.width() - figures - kGap;
    const double share = std::clamp(value.toDouble() / m_fullScale, 0.0, 1.0);
    const QRectF bar(area.left() + figures + kGap, area.center().y() - kBarHeight / 2 + 0.5,
                     std::max(1.0, share * room - 1), kBarHeight - 1);
    const QColor colour = theme().countryColour(index.data(CountryRole).toString());
    painter.setRenderHint(QPainter::Antialiasing);
    if (index.data(EstimatedRole).toBool()) {
        painter.setPen(QPen(colour, 1.4));
        painter.setBrush(Qt::NoBrush);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
    }
    painter.drawRoundedRect(bar, 1.5, 1.5);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

int IndexDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return numberWidth(numberFont(option.font)) + kGap + kShortestBar;
}

} // namespace podium
