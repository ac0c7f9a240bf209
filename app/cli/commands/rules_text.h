// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/answer_model.h"

namespace podium {

/// The rules as the subtitle of a chart of countries or of money composes them, also where the
/// View gives its picture another subtitle.
[[nodiscard]] QString countryRulesText(const AnswerData &data);
[[nodiscard]] QString fundingRulesText(const AnswerData &data);

} // namespace podium
