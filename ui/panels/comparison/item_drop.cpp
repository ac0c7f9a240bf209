// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/comparison/item_drop.h"

#include <QtGui/QDropEvent>
#include <QtWidgets/QStyle>
#include <QtWidgets/QWidget>

namespace podium {

ItemDrop::ItemDrop(QWidget &target, std::function<void(const DraggedItems &)> take)
    : QObject(&target)
    , m_target(target)
    , m_take(std::move(take))
{
    target.setAcceptDrops(true);
    target.installEventFilter(this);
}

bool ItemDrop::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
        if (follow(*static_cast<QDropEvent *>(event)))
            return true;
        break;
    case QEvent::DragLeave:
        mark(false);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

bool ItemDrop::follow(QDropEvent &event)
{
    const DraggedItems items = draggedItems(event.mimeData());
    if (items.ids.isEmpty())
        return false;
    event.setDropAction(Qt::CopyAction);
    event.accept();
    const bool dropped = event.type() == QEvent::Drop;
    mark(!dropped);
    if (dropped)
        m_take(items);
    return true;
}

void ItemDrop::mark(bool dropping)
{
    if (m_target.property("dropping").toBool() == dropping)
        return;
    m_target.setProperty("dropping", dropping);
    m_target.style()->unpolish(&m_target);
    m_target.style()->polish(&m_target);
    m_target.update();
}

} // namespace podium
