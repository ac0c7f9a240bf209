// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QtCore/QString>

namespace podium {

/// What the palette cannot say: frames, paddings and the colours of named parts (see setPart()).
[[nodiscard]] QString styleSheet(const Theme &theme);

} // namespace podium
