// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/charts/native/native_chart.h"
#include "app/export/package/xml_text.h"

namespace podium {

/// The colour most points have; the others are told apart one by one.
[[nodiscard]] OfficeColour usualColour(const NativeSeries &series);
/// Whether points of a series differ in colour or kind of mark. Then each says its own, in another
/// size than the series: some programs look at a point's colour only where its size differs.
[[nodiscard]] bool isMixed(const NativeSeries &series);
void writeBarLook(XmlText &xml, const NativePoint &bar);
/// A point that looks other than its series: `c:dPt`, with its identity within the chart.
void writePoint(XmlText &xml, NativeChart::Kind kind, const NativeSeries &series, int index,
                int point);

} // namespace podium
