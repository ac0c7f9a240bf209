// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenter/slides/slide_move.h"

#include <QtGui/QPainter>

#include <utility>

namespace podium {

namespace {

QRectF pixels(const QRectF &place, const QPixmap &of)
{
    const double ratio = of.devicePixelRatio();
    return {place.topLeft() * ratio, place.size() * ratio};
}

} // namespace

SlideMove::SlideMove(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_way.setStartValue(0.0);
    m_way.setEndValue(1.0);
    m_way.setDuration(kMilliseconds);
    m_way.setEasingCurve(QEasingCurve::InOutCubic);
    connect(&m_way, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
    connect(&m_way, &QVariantAnimation::finished, this, &SlideMove::finish);
    hide();
}

void SlideMove::start(SlideLook from, SlideLook to)
{
    m_way.stop();
    m_from = std::move(from);
    m_to = std::move(to);
    show();
    raise();
    m_way.start();
}

void SlideMove::finish()
{
    const bool moved = !isHidden();
    m_way.stop();
    hide();
    m_from = {};
    m_to = {};
    if (moved)
        Q_EMIT rested();
}

QRectF SlideMove::rowAt(const QString &key, double part) const
{
    if (!m_from.rows.contains(key) || !m_to.rows.contains(key))
        return {};
    const QRectF from = m_from.rows.value(key);
    const QRectF to = m_to.rows.value(key);
    return {from.topLeft() * (1 - part) + to.topLeft() * part,
            from.size() * (1 - part) + to.size() * part};
}

void SlideMove::paintRow(QPainter &painter, const QString &key, double part) const
{
    const QRectF place = rowAt(key, part);
    if (place.isEmpty())
        return;
    painter.setOpacity(1);
    painter.drawPixmap(place, m_from.picture, pixels(m_from.rows.value(key), m_from.picture));
    painter.setOpacity(part);
    painter.drawPixmap(place, m_to.picture, pixels(m_to.rows.value(key), m_to.picture));
}

void SlideMove::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.drawPixmap(rect(), m_from.picture);
    const double part = m_way.currentValue().toDouble();
    painter.setOpacity(part);
    painter.drawPixmap(rect(), m_to.picture);
    for (const QString &key : m_from.rows.keys())
        paintRow(painter, key, part);
}

} // namespace podium
