// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/cells/fact_delegate.h"

namespace podium {

void FactDelegate::paintContent(QPainter &painter, const QRect &area,
                                const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintText(painter, area, option.font, Qt::AlignLeft | Qt::AlignVCenter,
              index.data(Qt::DisplayRole).toString(), option.textElideMode);
}

} // namespace podium
