// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/importing/import.h"
#include "app/engine/values/dataset.h"

namespace podium {

/// Says which exchange rates and figures of countries Podium's own figures have already: those stay, and
/// the import's do not act. That some are another value is a warning, with one of them.
void sayKnownAlready(Import &import, const Dataset &known);

} // namespace podium
