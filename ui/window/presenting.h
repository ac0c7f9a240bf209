// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace podium {

class Desk;
class Presenter;
class StoryDesk;

/// Presents what was presented last, from its first slide or from the one it ended at; what is
/// shown, where nothing was.
void presentAgain(const Desk &desk, Presenter &presenter, bool whereItEnded);

/// Presents the story that is worked on, from its first slide; without one as presentAgain() does.
void presentWorkedOn(const Desk &desk, const StoryDesk &stories, Presenter &presenter);

/// Presents what is shown, as one slide.
void presentShown(const Desk &desk, Presenter &presenter);

/// An entry for each story that can be presented or, to learn the times of its slides, rehearsed.
void fillStoryMenu(QMenu &menu, const Desk &desk, const StoryDesk &stories, Presenter &presenter,
                   bool rehearsal);

} // namespace podium
