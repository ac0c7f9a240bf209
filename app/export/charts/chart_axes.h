// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/charts/native/native_chart.h"
#include "app/export/package/xml_text.h"

namespace podium {

/// Ids of the axes within a chart; each refers to the other.
inline constexpr int kAcrossAxis = 504000001;
inline constexpr int kUpAxis = 504000002;

/// The categories of bars, the first one on top.
void writeCategoryAxis(XmlText &xml, const NativeChart &chart);
/// The values of bars, below them.
void writeBarValueAxis(XmlText &xml, const NativeChart &chart);
/// Both axes of points.
void writePointAxes(XmlText &xml, const NativeChart &chart);

} // namespace podium
