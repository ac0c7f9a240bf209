// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/package/part_edits.h"
#include "app/export/refresh/chart_merge.h"

namespace podium {

/// Ranges, steps and titles of axes that Podium set and nobody changed since follow the figures;
/// `out` hears what stays, and what makes values before and after differ in meaning. `fresh`: the
/// chart as it would be drawn now.
void mergeAxes(const ChartMerge &merge, const XmlNode &fresh, const PartEdits &freshText,
               PartEdits &edits, MergedChart &out);

} // namespace podium
