// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QTimer>
#include <QtWidgets/QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace podium {

class Desk;
class StoryDesk;

/// A line across the window that says which slide what is shown came from, to update the slide or to
/// go back to it; for a few seconds, that a slide was captured.
class SlideBar final : public QFrame
{
    Q_OBJECT

public:
    /// Both must outlive it.
    SlideBar(Desk &desk, StoryDesk &stories, QWidget *parent);

    [[nodiscard]] QString sentence() const;
    void translate();

private:
    void build();
    void sayCaptured(int place);
    void refresh();
    [[nodiscard]] QString storyTitle() const;

    Desk &m_desk;
    StoryDesk &m_stories;
    QLabel *m_sentence;
    QPushButton *m_update;
    QPushButton *m_revert;
    QPushButton *m_undo;
    QPushButton *m_show;
    QToolButton *m_close;
    QTimer m_told;       ///< runs while a capture is told
    int m_captured = -1; ///< place of the slide
    QString m_step;      ///< that captured it
};

} // namespace podium
