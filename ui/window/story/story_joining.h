// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/window_parts.h"

class QWidget;

namespace podium {

class StatusLine;
class StorySaving;

/// Lets documents, stories, decks and talks tell one another what happens; `window` is the parent of
/// what they ask people.
void joinStories(const WindowParts &parts, StorySaving &saving, StatusLine &status,
                 QWidget &window);

} // namespace podium
