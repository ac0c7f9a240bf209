// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/charts/native/native_chart.h"
#include "app/models/charts/chart_series.h"
#include "app/models/language/language.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace podium {

/// What values reach from and to; not known before the first one.
struct ValueRange {
    double least = std::numeric_limits<double>::max();
    double most = std::numeric_limits<double>::lowest();

    void add(double value)
    {
        if (!std::isfinite(value))
            return;
        least = std::min(least, value);
        most = std::max(most, value);
    }
    [[nodiscard]] bool known() const { return least <= most; }
};

/// The axes of a plane whose drawn marks reach so far; days as Office counts them.
[[nodiscard]] NativeAxis acrossAxis(const ChartSeries &series, const ValueRange &across,
                                    Language language);
[[nodiscard]] NativeAxis upAxis(const ChartSeries &series, const ValueRange &up, Language language);

} // namespace podium
