// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/story/live_values.h"

namespace podium {

/// Of a history of ranks: whose rank changed most between the newest figures that compare, from
/// where to where, and by when. Nothing where no rank changed.
void addMover(LiveValues &values, const ChartSeries &series, Language language);

} // namespace podium
