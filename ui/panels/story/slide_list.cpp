// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/story/slide_list.h"

#include "ui/panels/story/slide_delegate.h"

#include <QtGui/QContextMenuEvent>
#include <QtGui/QDropEvent>
#include <QtGui/QKeyEvent>

namespace podium {

SlideList::SlideList(QWidget *parent)
    : QListView(parent)
{
    setItemDelegate(new SlideDelegate(this));
    setSelectionMode(SingleSelection);
    setDragDropMode(InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    connect(this, &QListView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT openAsked(index.row()); });
}

void SlideList::setTheme(const Theme &theme)
{
    static_cast<SlideDelegate *>(itemDelegate())->setTheme(theme);
    viewport()->update();
}

/// Before which row something is dropped.
int SlideList::gapAt(const QPoint &point) const
{
    const QModelIndex over = indexAt(point);
    if (!over.isValid())
        return model()->rowCount();
    return over.row() + (point.y() > visualRect(over).center().y() ? 1 : 0);
}

/// The order is the story's, and the model follows it.
void SlideList::dropEvent(QDropEvent *event)
{
    const int from = currentIndex().row();
    if (event->source() != this || from < 0) {
        event->ignore();
        return;
    }
    const int gap = gapAt(event->position().toPoint());
    event->setDropAction(Qt::CopyAction); // or the view would take the row away
    event->accept();
    stopAutoScroll();
    setState(NoState);
    viewport()->update();
    Q_EMIT moveAsked(from, gap > from ? gap - 1 : gap);
}

void SlideList::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    const bool alt = event->modifiers() == Qt::AltModifier;
    if (alt && row >= 0 && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        Q_EMIT moveAsked(row, event->key() == Qt::Key_Up ? row - 1 : row + 1);
    else if (row >= 0 && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT openAsked(row);
    else if (row >= 0 && event->key() == Qt::Key_Delete)
        Q_EMIT removeAsked();
    else
        QListView::keyPressEvent(event);
}

void SlideList::contextMenuEvent(QContextMenuEvent *event)
{
    if (currentIndex().isValid())
        Q_EMIT menuAsked(event->globalPos());
}

} // namespace podium
