// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/printing/report.h"
#include "app/models/tables/answer_model.h"
#include "app/models/trends/trend_words.h"

#include <optional>
#include <string>

namespace podium {

/// "Models left out because their release date is not known: 3."; empty for none.
[[nodiscard]] QString withoutDateText(int models, Language language);
/// How many models a frontier may lack; empty where none.
[[nodiscard]] QString unmeasuredText(int models, Language language);
[[nodiscard]] QString withoutGroupText(TrendGroup by, int models, Language language);

/// The lines above and below, and what stands beside the rows in JSON, of one answer.
void addRules(Report &report, const AnswerData &data, Format format);
[[nodiscard]] QString sourceOf(const AnswerData &data);

[[nodiscard]] const Model &modelOf(const AnswerData &data, std::size_t line);
[[nodiscard]] QJsonValue labOf(const Dataset &dataset,
                               const Model &model); ///< English name or null
/// Rounded, or null.

} // namespace podium
