// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/printing/report.h"
#include "app/models/tables/answer_model.h"
#include "app/models/trends/trend_words.h"

#include <optional>
#include <string>

namespace podium {

/// The lines above and below, and what stands beside the rows in JSON, of one answer.
void addRules(Report &report, const AnswerData &data, Format format);
[[nodiscard]] QString sourceOf(const AnswerData &data);

[[nodiscard]] const Model &modelOf(const AnswerData &data, std::size_t line);
[[nodiscard]] QJsonValue labOf(const Dataset &dataset,
                               const Model &model); ///< English name or null

} // namespace podium
