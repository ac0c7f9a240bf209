// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands/refusal.h"
#include "app/cli/options/arguments.h"
#include "app/cli/surroundings.h"

#include <QtCore/QTextStream>

namespace podium {

/// The chart that the arguments ask for, read from its exhibit.
[[nodiscard]] OrRefusal<ChartOrder> chartOrder(const Arguments &arguments, Language language,
                                               QTextStream &err);

} // namespace podium
