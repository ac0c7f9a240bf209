// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace podium {

class StoryDesk;

/// The files the story that is worked on can be saved as, in both languages; whoever listens to
/// StoryDesk::deckAsked saves it. `stories` must outlive the menu.
void fillExportMenu(QMenu &menu, StoryDesk &stories);

} // namespace podium
