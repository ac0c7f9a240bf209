// SPDX-License-Identifier: GPL-3.0-or-later
// What mouse, wheel and keyboard do to a chart.
#include "ui/charts/chart_widget.h"

#include "ui/charts/chart_callout.h"
#include "ui/charts/chart_scene.h"
#include "ui/charts/paint/text_item.h"
#include "ui/charts/plane/plane_zoom.h"

#include <QtGui/QContextMenuEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QWheelEvent>

#include <cmath>

namespace podium {

void ChartWidget::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF point = mapToScene(event->position().toPoint());
    if (m_grip) {
        setZoom(movedZoom(m_look.zoom, m_scene->plane(), point - *m_grip));
        m_grip = point;
        return;
    }
    const int mark = m_scene->markAt(point);
    if (mark < 0)
        hideCallout();
    else
        showCallout(mark, point.x() + 12);
    viewport()->setCursor(mark < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void ChartWidget::mousePressEvent(QMouseEvent *event)
{
    const int mark = m_scene->markAt(mapToScene(event->position().toPoint()));
    const QPointF point = mapToScene(event->position().toPoint());
    if (event->button() == Qt::LeftButton && mark < 0 && m_scene->plane().contains(point)) {
        m_grip = point;
        viewport()->setCursor(Qt::ClosedHandCursor);
        return;
    }
    if (event->button() != Qt::LeftButton || mark < 0) {
        event->ignore();
        return;
    }
    m_current = m_series.marks.at(mark).key;
    viewport()->update();
    Q_EMIT markClicked(QString(m_current));
}

/// False where no text stands that a person may write anew.
bool ChartWidget::activateText(QPointF point)
{
    const auto letters = [](const QString &text) {
        return QString(text).remove(u' ').remove(QChar::Nbsp).remove(u'\n');
    };
    for (const TextItem *item : m_scene->textItems()) {
        const QString shown = letters(item->text());
        if (shown.isEmpty() || !item->sceneBoundingRect().contains(point))
            continue;
        const QRect place = mapFromScene(item->sceneBoundingRect()).boundingRect();
        const bool title = letters(m_series.title) == shown;
        const bool note = !m_series.note.isEmpty() && letters(m_series.note) == shown;
        if (!title && !note && letters(m_series.subtitle) != shown
            && item->toolTip() != m_series.subtitle)
            continue;
        Q_EMIT textActivated(title ? Text::Title : note ? Text::Note : Text::Subtitle, place);
        return true;
    }
    return false;
}

void ChartWidget::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int mark = m_scene->markAt(mapToScene(event->position().toPoint()));
    if (event->button() == Qt::LeftButton && mark >= 0)
        Q_EMIT markActivated(QString(m_series.marks.at(mark).key));
    else if (event->button() == Qt::LeftButton
             && !activateText(mapToScene(event->position().toPoint())))
        resetZoom();
}

/// By mouse of the mark under it, by keyboard of the one the keyboard stands on; else of the chart.
void ChartWidget::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int current = indexOf(m_current) >= 0 ? indexOf(m_current) : highlightedIndex();
    const int mark = byKey ? current : m_scene->markAt(mapToScene(event->pos()));
    const QPoint position
        = byKey ? viewport()->mapToGlobal(viewport()->rect().center()) : event->globalPos();
    if (mark < 0)
        Q_EMIT menuRequested(position);
    else
        Q_EMIT markMenuRequested(QString(m_series.marks.at(mark).key), position);
}

void ChartWidget::mouseReleaseEvent(QMouseEvent *event)
{
    QGraphicsView::mouseReleaseEvent(event);
    m_grip.reset();
    viewport()->setCursor(Qt::ArrowCursor);
}

void ChartWidget::wheelEvent(QWheelEvent *event)
{
    const QPointF point = mapToScene(event->position().toPoint());
    if (!m_scene->plane().contains(point) || event->angleDelta().y() == 0) {
        event->ignore();
        return;
    }
    zoomBy(std::pow(1.0015, event->angleDelta().y()), point);
    event->accept();
}

void ChartWidget::zoomBy(double factor, QPointF about)
{
    setZoom(scaledZoom(m_look.zoom, m_scene->plane(), about, factor));
}

void ChartWidget::setZoom(const QRectF &zoom)
{
    ChartLook look = m_look;
    look.zoom = zoom;
    setLook(look);
}

void ChartWidget::resetZoom()
{
    setZoom(ChartLook().zoom);
}

void ChartWidget::leaveEvent(QEvent *event)
{
    QGraphicsView::leaveEvent(event);
    hideCallout();
}

bool ChartWidget::zoomByKey(int key)
{
    constexpr double kStep = 1.25;
    if (m_scene->plane().isEmpty())
        return false;
    if (key == Qt::Key_Plus || key == Qt::Key_Equal)
        zoomBy(kStep, m_scene->plane().center());
    else if (key == Qt::Key_Minus)
        zoomBy(1 / kStep, m_scene->plane().center());
    else if (key == Qt::Key_0)
        resetZoom();
    else
        return false;
    return true;
}

void ChartWidget::keyPressEvent(QKeyEvent *event)
{
    if (zoomByKey(event->key()))
        return;
    const int current = indexOf(m_current) >= 0 ? indexOf(m_current) : highlightedIndex();
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Right:
        return moveCurrent(current + 1);
    case Qt::Key_Up:
    case Qt::Key_Left:
        return moveCurrent(current < 0 ? 0 : current - 1);
    case Qt::Key_Home:
        return moveCurrent(0);
    case Qt::Key_End:
        return moveCurrent(static_cast<int>(m_series.marks.size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current >= 0)
            Q_EMIT markActivated(QString(m_series.marks.at(current).key));
        return;
    case Qt::Key_Escape:
        if (m_callout->isVisible())
            return hideCallout();
        break;
    default:
        break;
    }
    event->ignore();
}

} // namespace podium
