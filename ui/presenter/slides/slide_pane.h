// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QPainter>
#include <QtGui/QPixmap>
#include <QtWidgets/QWidget>

namespace podium {

/// A picture as large as there is room for it.
class SlidePane final : public QWidget
{
public:
    using QWidget::QWidget;

    void setPicture(const QPixmap &picture)
    {
        m_picture = picture;
        update();
    }
    [[nodiscard]] const QPixmap &picture() const { return m_picture; }
    [[nodiscard]] QSize sizeHint() const override { return {480, 270}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, 90}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (m_picture.isNull())
            return;
        const QSize fits = m_picture.size().scaled(size(), Qt::KeepAspectRatio);
        QPainter painter(this);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawPixmap(QRect(QPoint((width() - fits.width()) / 2, 0), fits), m_picture);
    }

private:
    QPixmap m_picture;
};

} // namespace podium
