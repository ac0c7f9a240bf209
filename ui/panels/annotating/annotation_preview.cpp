// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/annotating/annotation_preview.h"

#include "ui/charts/chart_scene.h"
#include "ui/charts/chart_widget.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace podium {

AnnotationPreview::AnnotationPreview(ChartWidget &chart, std::function<QPainterPath()> chosen)
    : QWidget(chart.viewport())
    , m_chart(chart)
    , m_chosen(std::move(chosen))
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setGeometry(chart.viewport()->rect());
}

void AnnotationPreview::draw(const Shown &shown)
{
    m_shown = shown;
    update();
}

/// On a pill of its own, wholly inside.
void AnnotationPreview::drawText(QPainter &painter, const QString &text, QPointF middleLeft) const
{
    if (text.isEmpty())
        return;
    const QRectF room = m_chart.chartScene().sceneRect();
    QRectF pill = painter.fontMetrics().boundingRect(text).adjusted(-6, -3, 6, 3);
    pill.moveTopLeft(middleLeft - QPointF(0, pill.height() / 2));
    pill.moveLeft(
        std::clamp(pill.left(), room.left(), std::max(room.left(), room.right() - pill.width())));
    pill.moveTop(
        std::clamp(pill.top(), room.top(), std::max(room.top(), room.bottom() - pill.height())));
    const Theme &theme = m_chart.look().theme;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    painter.drawRoundedRect(pill, 4, 4);
    painter.setPen(theme.card);
    painter.drawText(pill, Qt::AlignCenter, text);
}

void AnnotationPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setTransform(m_chart.viewportTransform());
    const QColor accent = m_chart.look().theme.accent;
    QColor shade = accent;
    shade.setAlphaF(0.18F);
    if (const QPainterPath chosen = m_chosen(); !chosen.isEmpty())
        painter.fillPath(chosen, shade);
    if (!m_shown.band.isNull()) {
        painter.fillRect(m_shown.band, shade);
        painter.setPen(QPen(accent, 1));
        painter.drawRect(m_shown.band);
    }
    if (!m_shown.line.isNull()) {
        painter.setPen(QPen(accent, 1.5, Qt::DashLine));
        painter.drawLine(m_shown.line);
    }
    drawText(painter, m_shown.text, m_shown.textAt);
    const QRectF room = m_chart.chartScene().sceneRect();
    drawText(painter, m_shown.hint, {room.left() + 8, room.top() + 14});
}

} // namespace podium
