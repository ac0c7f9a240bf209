// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/charts/chart_series.h"

#include <QtCore/QString>

namespace podium {

/// What outlines of marks mean in a picture: "Outlined: estimated, own run."; empty: none is outlined.
[[nodiscard]] QString outlinedText(const ChartSeries &series);

} // namespace podium
