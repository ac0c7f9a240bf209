// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"
#include "app/cli/options/arguments.h"
#include "app/models/tables/answer_model.h"

namespace podium {

/// Where the chart goes and how it is drawn, without its series and size.
[[nodiscard]] OrUsage<ChartOrder> chartOptions(const Arguments &arguments);

/// Adds what is drawn: the rows of `--top`, or as many as a picture holds.
void fillOrder(ChartOrder &order, const Arguments &arguments, const AnswerData &data);

/// Size, language, and the texts that the View gives in place of the composed ones.
void finishOrder(ChartOrder &order, const Picture &picture, Language language);

} // namespace podium
