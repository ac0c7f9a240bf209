// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/cells/cell_delegate.h"

#include "app/models/tables/roles.h"
#include "ui/tables/cells/figure_text.h"
#include "ui/tables/columns/number_column.h"
#include "ui/theme/known_text.h"

#include <QtCore/QtMath>
#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QToolTip>

namespace podium {

namespace {

bool isNumber(const QModelIndex &index)
{
    const auto type = index.data(ValueRole).typeId();
    return type == QMetaType::Double || type == QMetaType::Int;
}

Qt::Alignment alignmentOf(const QModelIndex &index)
{
    const bool right = isNumber(index)
        || (!index.data(ValueRole).isValid() && isNumberColumn(*index.model(), index.column()));
    return (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

} // namespace

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    if (selected || hovered) {
        QColor behind = m_theme.selection;
        if (!selected)
            behind.setAlphaF(0.45F);
        painter->fillRect(option.rect, behind);
    }
    if (m_rowLines) {
        painter->setPen(m_theme.grid);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
    painter->setPen(m_theme.text);
    paintContent(*painter, option.rect.adjusted(m_padding, 0, -m_padding, 0), option, index);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(m_theme.accent);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {contentWidth(option, index) + 2 * m_padding, option.fontMetrics.height() + 10};
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                             const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString text = index.data(Qt::ToolTipRole).toString();
    if (text.isEmpty() && sizeHint(option, index).width() > option.rect.width())
        text = index.data(Qt::DisplayRole).toString();
    // As at the marks of a chart: what a number is, and where it is from.
    const QString source = index.data(SourceRole).toString();
    if (!text.isEmpty() && isNumber(index) && source != text && !source.isEmpty())
        text += u'\n' + source;
    QToolTip::showText(event->globalPos(), text, view);
    return true;
}

void CellDelegate::paintContent(QPainter &painter, const QRect &area,
                                const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    if (isNumber(index))
        paintNumber(painter, area, option.font, text);
    else
        paintText(painter, area, option.font, alignmentOf(index), text, option.textElideMode);
}

int CellDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    return isNumber(index) ? qCeil(figureWidth(option.font, text))
                           : qCeil(textWidth(text, option.font)) + 1;
}

/// A number that does not fit is cut at its end with a mark: never to another number.
void CellDelegate::paintNumber(QPainter &painter, const QRect &area, const QFont &font,
                               const QString &text)
{
    painter.setFont(font);
    const bool fits = figureWidth(font, text) <= area.width() + 1;
    drawFigures(painter, area, Qt::AlignRight, fits ? text : QStringLiteral("…"));
}

void CellDelegate::paintText(QPainter &painter, const QRect &area, const QFont &font,
                             Qt::Alignment alignment, const QString &text, Qt::TextElideMode elide)
{
    painter.setFont(font);
    const QString fitting = elide == Qt::ElideRight ? beginningText(text, font, area.width())
                                                    : shortenedText(text, font, area.width());
    const QFontMetricsF metrics(font);
    const double left = alignment.testFlag(Qt::AlignRight)
        ? area.right() + 1 - textWidth(fitting, font)
        : area.left();
    const double height = metrics.ascent() + metrics.descent();
    drawText(painter, {left, area.top() + (area.height() - height) / 2 + metrics.ascent()},
             fitting);
}

} // namespace podium
