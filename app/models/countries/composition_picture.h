// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/charts/chart_series.h"
#include "app/models/tables/answer_model.h"

namespace podium {

/// Where the top N models come from: a bar for each country, most models first, each with its share
/// of all of them; with all texts.
[[nodiscard]] ChartSeries compositionPicture(const AnswerData &data);

} // namespace podium
