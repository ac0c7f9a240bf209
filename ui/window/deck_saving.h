// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/story.h"
#include "app/session/desk/save_request.h"

class QMenu;
class QWidget;

namespace podium {

class Desk;
class StorySaving;
struct Story;

/// What is shown, as a story of one slide; the desk must show something.
[[nodiscard]] Story shownStory(const Desk &desk);

/// What is shown, as a presentation of one slide with a chart that PowerPoint can edit, its rules,
/// its source and notes.
[[nodiscard]] SaveRequest slideRequest(const Desk &desk);

/// Shows the dialog of a story before `window`; once it is accepted, `saving` saves it.
void askStoryExport(const Story &story, Desk &desk, StorySaving &saving, QWidget &window);

/// An entry for each presentation that can be saved.
void fillDeckMenu(QMenu &menu, Desk &desk, StorySaving &saving, QWidget &window);

} // namespace podium
