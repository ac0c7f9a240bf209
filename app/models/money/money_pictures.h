// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/charts/chart_series.h"
#include "app/models/tables/answer_model.h"

namespace podium {

/// Pictures of the answer's counted rounds, in its currency, with all texts.

/// What each lab's rounds add up to, from day to day; those with most money.
[[nodiscard]] ChartSeries cumulativeMoney(const AnswerData &data, int mostLabs);

/// Dumbbells from what each lab or country raised to what the largest raised, with ratio and
/// difference. `by`: Lab or Country.
[[nodiscard]] ChartSeries moneyGaps(const AnswerData &data, SumBy by, int most);

/// Bars of what was raised; years in order, countries most money first. `by`: Country or Year.
[[nodiscard]] ChartSeries moneyTotals(const AnswerData &data, SumBy by, int most);

/// Bars of what was raised by kind of round, most money first.
[[nodiscard]] ChartSeries moneyByKind(const AnswerData &data);

} // namespace podium
