// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/cells/wrapped_delegate.h"

#include <QtGui/QFontMetrics>
#include <QtGui/QPainter>

namespace podium {

namespace {

constexpr int kFlags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap;
constexpr int kAnyHeight = 10000;

} // namespace

int WrappedDelegate::heightOf(const QString &text, const QFont &font, int width)
{
    return QFontMetrics(font).boundingRect({0, 0, width, kAnyHeight}, kFlags, text).height();
}

void WrappedDelegate::paintContent(QPainter &painter, const QRect &area,
                                   const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    painter.setFont(option.font);
    painter.drawText(area, kFlags, index.data(Qt::DisplayRole).toString());
}

} // namespace podium
