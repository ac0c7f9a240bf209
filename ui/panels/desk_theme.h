// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

namespace podium {

class Desk;

/// The colours of whatever shows the desk.
[[nodiscard]] const Theme &themeOf(const Desk &desk);

} // namespace podium
