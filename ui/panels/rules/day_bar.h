// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QTimer>
#include <QtWidgets/QFrame>

#include <string>

class QLabel;
class QSlider;
class QToolButton;

namespace podium {

class Desk;

/// A slider over the days there are figures of, which plays them one after the other: everything
/// shown follows. A way along it is one step to undo.
class DayBar final : public QFrame
{
    Q_OBJECT

public:
    explicit DayBar(Desk &desk, QWidget *parent = nullptr);

    void open();
    [[nodiscard]] bool isPlaying() const { return m_playing.isActive(); }

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void fill();
    void play();
    void stop();
    void next();
    void showDay(int position);
    void translate();
    [[nodiscard]] int position() const; ///< of the day shown; −1: none

    Desk &m_desk;
    QToolButton *m_play;
    QSlider *m_slider;
    QLabel *m_day;
    QToolButton *m_close;
    QTimer m_playing;
    std::string m_reference; ///< what is compared with wherever a day has it
};

} // namespace podium
