// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/story.h"

#include <QtWidgets/QWidget>

#include <functional>

class QMenu;
class QTabBar;

namespace podium {

class LiveStory;
class MenuButton;
class StoryDesk;

/// The steps of the slide looked at: the whole slide and each step as a tab, and a menu that adds
/// steps and says what is highlighted at the one looked at.
class StepBar final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    StepBar(StoryDesk &stories, const LiveStory &live, QWidget *parent);

    void refresh();

private:
    void fill(QMenu &menu);
    void fillStep(QMenu &menu);
    void fillHighlights(QMenu &menu);
    void add();
    void changeStep(const std::function<void(SlideStep &)> &change);
    /// `by`: -1, +1; 0: it is removed.
    void move(int by);

    StoryDesk &m_stories;
    const LiveStory &m_live;
    QTabBar *m_tabs;
    MenuButton *m_menu;
    bool m_refreshing = false;
};

} // namespace podium
