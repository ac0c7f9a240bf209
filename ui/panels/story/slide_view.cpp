// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/story/slide_view.h"

#include "app/models/language/speaking.h"
#include "ui/panels/error_text.h"
#include "ui/panels/story/live_story.h"
#include "ui/slides/slide_painter.h"

#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>

namespace podium {

SlideView::SlideView(const LiveStory &live, QWidget *parent)
    : QWidget(parent)
    , m_live(live)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void SlideView::show(int place, int step)
{
    m_place = place;
    m_step = step;
    const DraftSlide *draft = m_live.slide(place);
    setAccessibleName(draft ? tr("Slide %1: %2").arg(place + 1).arg(draft->slide.title)
                            : QString());
    update();
}

QRect SlideView::slideRect() const
{
    constexpr int kEdge = 10;
    const QSize room = size() - QSize(2 * kEdge, 2 * kEdge);
    const QSize size = QSize(1280, 720).scaled(room, Qt::KeepAspectRatio);
    return {QPoint((width() - size.width()) / 2, (height() - size.height()) / 2), size};
}

/// Anew only where it looks otherwise: a window that is only uncovered paints no charts.
void SlideView::drawPicture(QSize size)
{
    const QByteArray look = m_live.lookOf(m_place, m_step) + QByteArray::number(size.width());
    if (look == m_look)
        return;
    m_look = look;
    m_picture = QPixmap(size * devicePixelRatio());
    m_picture.setDevicePixelRatio(devicePixelRatio());
    const Speaking spoken(m_live.language());
    QPainter painter(&m_picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(size.width() / 1280.0, size.height() / 720.0);
    paintSlide(painter, *m_live.shown(m_place, m_step), m_place + 1, m_live.language());
}

void SlideView::paintEvent(QPaintEvent *)
{
    const QRect place = slideRect();
    QPainter painter(this);
    const DraftSlide *draft = m_live.slide(m_place);
    if (!draft || place.isEmpty())
        return;
    drawPicture(place.size());
    painter.drawPixmap(place, m_picture);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(place.adjusted(0, 0, -1, -1));
    if (!draft->error)
        return;
    painter.setPen(Qt::darkRed);
    const int edge = place.width() / 12;
    painter.drawText(
        place.adjusted(edge, place.height() / 3, -edge, -edge), Qt::AlignLeft | Qt::TextWordWrap,
        tr("The figures of this slide cannot be shown. %1").arg(sentenceOf(*draft->error)));
}

void SlideView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && slideRect().contains(event->pos()))
        Q_EMIT openAsked();
}

} // namespace podium
