// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/table_header.h"

#include "app/models/tables/roles.h"
#include "ui/tables/cells/cell_delegate.h"
#include "ui/tables/columns/number_column.h"
#include "ui/theme/fonts.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QHoverEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolTip>

#include <algorithm>

namespace podium {

namespace {

// As in the style sheet.
constexpr double kTitleScale = 12.0 / 13;
constexpr int kTitlePadding = 9;
constexpr int kSortArrow = 12;
constexpr int kArrowWidth = 8;
constexpr int kSlack = 6;
/// Columns in place leave at least this share of the width to the others.
constexpr double kLeastFree = 0.35;

/// Numbers beside a bar start at the left, and so does their title.
bool hasBars(const QAbstractItemModel &model, int column)
{
    return model.rowCount() > 0 && model.index(0, column).data(ShareRole).isValid();
}

QFontMetrics titleMetrics()
{
    return QFontMetrics(textFont(kTitleScale, QFont::DemiBold));
}

int widthOf(const QStringList &lines)
{
    int width = 0;
    for (const QString &line : lines)
        width = std::max(width, titleMetrics().horizontalAdvance(line));
    return width;
}

/// On two lines that are as short as possible; on one if there is no place to break it.
QStringList broken(const QString &title)
{
    QStringList best{title};
    for (qsizetype at = title.indexOf(u' '); at >= 0; at = title.indexOf(u' ', at + 1)) {
        const QStringList lines{title.left(at), title.mid(at + 1)};
        if (widthOf(lines) < widthOf(best))
            best = lines;
    }
    return best;
}

} // namespace

TableHeader::TableHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
}

int TableHeader::pinnedWidth(int offset) const
{
    if (offset == 0)
        return 0;
    int width = 0;
    for (const int column : m_pinned)
        width += column < count() ? sectionSize(column) : 0;
    return width <= (1 - kLeastFree) * viewport()->width() ? width : 0;
}

int TableHeader::pinnedShift(int column) const
{
    return m_pinned.contains(column) && pinnedWidth() > 0 ? offset() : 0;
}

void TableHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    const int width = pinnedWidth();
    if (width == 0)
        return;
    QPainter painter(viewport());
    painter.setClipRect(0, 0, width, height());
    painter.fillRect(0, 0, width, height(), palette().color(QPalette::Base));
    for (const int column : m_pinned) {
        if (isSectionHidden(column))
            continue;
        const int left = sectionViewportPosition(column) + offset();
        painter.save();
        paintSection(&painter, QRect(left, 0, sectionSize(column), height()), column);
        painter.restore();
    }
}

/// The style keeps room for the arrow of sorting even where there is none, which would put titles of
/// numbers to the left of their numbers, and cut others short.
void TableHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    QHeaderView::paintSection(painter, sorted ? rect : rect.adjusted(0, 0, kArrowWidth, 0),
                              section);
}

bool TableHeader::isRight(int section) const
{
    return model() && isNumberColumn(*model(), section) && !hasBars(*model(), section);
}

/// Over the columns in place, the mouse is taken to where Qt believes them to be.
bool TableHeader::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
        return takeMouse(static_cast<QMouseEvent *>(event));
    case QEvent::HoverEnter:
    case QEvent::HoverMove:
        return takeHover(static_cast<QHoverEvent *>(event));
    case QEvent::ToolTip:
        showHelp(*static_cast<QHelpEvent *>(event));
        return true;
    default:
        break;
    }
    return QHeaderView::viewportEvent(event);
}

/// What the column is, and how to read what stands in it.
void TableHeader::showHelp(const QHelpEvent &event)
{
    const int shift = event.x() < pinnedWidth() ? offset() : 0;
    const int section = logicalIndexAt(event.x() - shift);
    const auto *table = qobject_cast<QTableView *>(parentWidget());
    if (section < 0 || !model() || !table)
        return;
    QStringList told{model()->headerData(section, orientation(), Qt::ToolTipRole).toString()};
    const auto *cells = qobject_cast<CellDelegate *>(table->itemDelegateForColumn(section));
    if (cells && !cells->legend().isEmpty())
        told << cells->legend();
    QToolTip::showText(event.globalPos(), told.join(u'\n'), this);
}

bool TableHeader::takeMouse(QMouseEvent *event)
{
    const bool press = event->type() == QEvent::MouseButtonPress;
    const bool above = event->position().x() < pinnedWidth();
    if (press)
        m_pressedPinned = above;
    const bool free = event->type() == QEvent::MouseMove && event->buttons() == Qt::NoButton;
    const bool pinned = free ? above : m_pressedPinned;
    const QPointF position = event->position() - QPointF(pinned ? offset() : 0, 0);
    if (press)
        prepareFor(logicalIndexAt(position.toPoint()));
    if (!pinned)
        return QHeaderView::viewportEvent(event);
    QMouseEvent moved(event->type(), position, event->globalPosition(), event->button(),
                      event->buttons(), event->modifiers());
    return QHeaderView::viewportEvent(&moved);
}

bool TableHeader::takeHover(QHoverEvent *event)
{
    if (event->position().x() >= pinnedWidth())
        return QHeaderView::viewportEvent(event);
    const QPointF shift(offset(), 0);
    QHoverEvent moved(event->type(), event->position() - shift, event->globalPosition(),
                      event->oldPosF() - shift, event->modifiers());
    viewport()->update();
    return QHeaderView::viewportEvent(&moved);
}

void TableHeader::prepareFor(int section)
{
    setSectionsMovable(!m_pinned.contains(section));
    setSectionsClickable(!m_unsorted.contains(section));
}

void TableHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);

    option->textAlignment = (isRight(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    const QString title = titleOf(section);
    const int room = titleRoom(section);
    QStringList lines = widthOf({title}) <= room ? QStringList{title} : broken(title);
    for (QString &line : lines)
        line = titleMetrics().elidedText(line, Qt::ElideRight, room);
    option->text = lines.join(u'\n');
}

QString TableHeader::titleOf(int section) const
{
    return model() ? model()->headerData(section, orientation()).toString() : QString();
}

int TableHeader::titleRoom(int section) const
{
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    return sectionSize(section) - 2 * kTitlePadding - (sorted ? kSortArrow : kSlack);
}

int TableHeader::leastTitleWidth(int section) const
{
    return widthOf(broken(titleOf(section))) + 2 * kTitlePadding + kSortArrow;
}

/// Qt counts the style sheet's padding twice and leaves room for an arrow beside it.
QSize TableHeader::sectionSizeFromContents(int section) const
{
    const QString title = titleOf(section);
    const bool two = !isSectionHidden(section) && widthOf({title}) > titleRoom(section)
        && broken(title).size() > 1;
    const int height = QHeaderView::sectionSizeFromContents(section).height();
    return {widthOf({title}) + 2 * kTitlePadding + kSortArrow,
            height + (two ? titleMetrics().lineSpacing() : 0)};
}

} // namespace podium
