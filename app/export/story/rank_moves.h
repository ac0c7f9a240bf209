// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/date.h"
#include "app/models/charts/chart_series.h"

#include <QtCore/QString>

#include <optional>

namespace podium {

/// A rank that was another one in the figures before.
struct RankMove {
    QString who;
    int from = 0;
    int to = 0;
    Date day; ///< of the newer figures
};

/// Of a history of ranks the largest change between the newest figures that compare. Nothing where
/// no rank changed, and of other pictures.
[[nodiscard]] std::optional<RankMove> largestMove(const ChartSeries &series);

} // namespace podium
