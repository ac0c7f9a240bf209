// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/comparison/pareto.h"
#include "app/models/charts/chart_series.h"
#include "app/models/tables/answer_model.h"

#include <QtCore/QString>

namespace podium {

/// The ranked models by price and index: price across, on a logarithmic axis, with the intervals of
/// the indices and, as steps, the best index there is for a price or less. Models that are free or
/// have no price are counted in the subtitle.
[[nodiscard]] ChartSeries pricePicture(const AnswerData &data);

/// How a model stands among those that cost no more: "nothing cheaper is as good".
[[nodiscard]] QString priceStanding(const AnswerData &data, const ParetoPoint &point);

} // namespace podium
