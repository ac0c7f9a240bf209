// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/cells/country_delegate.h"

#include "app/models/tables/roles.h"

#include <QtGui/QPainter>

namespace podium {

namespace {

constexpr int kSwatch = 9;
constexpr int kSwatchGap = 6;

} // namespace

void CountryDelegate::paintContent(QPainter &painter, const QRect &area,
                                   const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const QVariant country = index.data(CountryRole);
    if (!country.isValid()) {
        CellDelegate::paintContent(painter, area, option, index);
        return;
    }
    const QRect swatch(area.left(), area.center().y() - kSwatch / 2, kSwatch, kSwatch);
    painter.fillRect(swatch, theme().countryColour(country.toString()));
    CellDelegate::paintContent(painter, area.adjusted(kSwatch + kSwatchGap, 0, 0, 0), option,
                               index);
}

int CountryDelegate::contentWidth(const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    return kSwatch + kSwatchGap + CellDelegate::contentWidth(option, index);
}

} // namespace podium
