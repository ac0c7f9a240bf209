// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/comparison/row_drag.h"

#include "app/models/tables/roles.h"
#include "app/session/desk/desk.h"
#include "ui/panels/desk_theme.h"

#include <QtCore/QMimeData>
#include <QtGui/QDrag>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QTableView>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

RowDrag::RowDrag(Desk &desk, QTableView &table, int nameColumn)
    : QObject(&table)
    , m_desk(desk)
    , m_table(table)
    , m_nameColumn(nameColumn)
{
    table.viewport()->installEventFilter(this);
}

/// Before the table hears of it: a press chooses the row, and the choice before is what is dragged.
bool RowDrag::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        press(*static_cast<QMouseEvent *>(event));
        break;
    case QEvent::MouseMove:
        if (move(*static_cast<QMouseEvent *>(event)))
            return true;
        break;
    case QEvent::MouseButtonRelease:
        m_pressed.reset();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void RowDrag::press(const QMouseEvent &mouse)
{
    m_pressed.reset();
    if (mouse.button() == Qt::LeftButton && mouse.modifiers() == Qt::NoModifier)
        take(mouse.position().toPoint());
}

/// A row that is pressed is dragged, and chooses no others on its way.
bool RowDrag::move(const QMouseEvent &mouse)
{
    if (!m_pressed || !mouse.buttons().testFlag(Qt::LeftButton))
        return false;
    if ((mouse.position().toPoint() - *m_pressed).manhattanLength()
        >= QApplication::startDragDistance())
        drag();
    return true;
}

void RowDrag::take(const QPoint &position)
{
    const QModelIndex index = m_table.indexAt(position);
    if (!index.isValid())
        return;
    m_pressed = position;
    m_items = {};
    const bool chosen = m_table.selectionModel()->isSelected(index);
    QModelIndexList rows = chosen ? m_table.selectionModel()->selectedRows()
                                  : QModelIndexList{index.siblingAtColumn(0)};
    std::ranges::sort(rows, {}, &QModelIndex::row);
    for (const QModelIndex &row : std::as_const(rows)) {
        m_items.ids.append(row.data(KeyRole).toString());
        m_items.names.append(row.siblingAtColumn(m_nameColumn).data().toString());
    }
}

void RowDrag::drag()
{
    m_pressed.reset();
    auto *drag = new QDrag(&m_table);
    drag->setMimeData(mimeOf(m_items).release());
    drag->setPixmap(picture(m_desk, m_items));
    drag->setHotSpot(QPoint(-12, -8));
    Q_EMIT started();
    drag->exec(Qt::CopyAction);
    Q_EMIT ended();
}

QPixmap RowDrag::picture(const Desk &desk, const DraggedItems &items)
{
    const QString text = items.names.size() == 1
        ? items.names.first()
        : tr("%n of the ranking", nullptr, static_cast<int>(items.names.size()));
    const QFontMetrics metrics(QApplication::font());
    const QSize size(metrics.horizontalAdvance(text) + 24, metrics.height() + 10);
    const double scale = qApp->devicePixelRatio();
    QPixmap pixmap(size * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeOf(desk).accent, 1.2));
    painter.setBrush(themeOf(desk).card);
    const QRectF shape = QRectF(QPointF(), size).adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2);
    painter.setPen(themeOf(desk).text);
    painter.drawText(shape, Qt::AlignCenter, text);
    return pixmap;
}

} // namespace podium
