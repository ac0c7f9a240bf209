// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/window_parts.h"

class QMenu;

namespace podium {

/// Entries that ask sources for figures, and show what they changed. They are greyed as the figures
/// change.
void fillDataMenu(QMenu &menu, const WindowParts &parts);

} // namespace podium
