// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtGui/QPixmap>
#include <QtWidgets/QWidget>

namespace podium {

class LiveStory;

/// One slide, as large as there is room, as decks have it. A double click asks for its View.
class SlideView final : public QWidget
{
    Q_OBJECT

public:
    /// `live` must outlive it.
    SlideView(const LiveStory &live, QWidget *parent);

    /// -1: none; of the step: the slide as a whole.
    void show(int place, int step = -1);
    [[nodiscard]] QSize sizeHint() const override { return {640, 360}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 135}; }

Q_SIGNALS:
    void openAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QRect slideRect() const;
    void drawPicture(QSize size);

    const LiveStory &m_live;
    int m_place = -1;
    int m_step = -1;
    QPixmap m_picture;
    QByteArray m_look; ///< of the picture, with its size
};

} // namespace podium
