// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/story.h"
#include "app/session/desk/save_request.h"

#include <QtCore/QString>

class QMenu;

namespace podium {

class Desk;

/// What is shown, as a story of one slide; the desk must show something.
[[nodiscard]] Story shownStory(const Desk &desk);

/// What is shown, as a presentation of one slide with a chart that PowerPoint can edit, its rules,
/// its source and notes.
[[nodiscard]] SaveRequest slideRequest(const Desk &desk);

/// A story that ships with the program, told with the figures of now.
[[nodiscard]] SaveRequest storyRequest(const Desk &desk, const QString &story);

/// An entry for each presentation that can be saved; whoever listens to Desk::savingAsked saves it.
void fillDeckMenu(QMenu &menu, Desk &desk);

} // namespace podium
