// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options/option_list.h"

#include <QtCore/QString>

#include <optional>

namespace podium {

/// The help of one command, or of all; ends with a line break.
[[nodiscard]] QString helpText(std::optional<Command> command, bool drawn = false);

} // namespace podium
