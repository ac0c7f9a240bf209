// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/cells/section_delegate.h"

namespace podium {

void SectionDelegate::paintContent(QPainter &painter, const QRect &area,
                                   const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const QString section = index.data(Qt::DisplayRole).toString();
    const bool goesOn
        = index.row() > 0 && index.siblingAtRow(index.row() - 1).data().toString() == section;
    if (goesOn)
        return;
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    paintText(painter, area, font, Qt::AlignLeft | Qt::AlignVCenter, section, option.textElideMode);
}

} // namespace podium
