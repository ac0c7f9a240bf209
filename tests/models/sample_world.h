// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/tables/answer_model.h"
#include "tests/support/dataset_builder.h"

namespace podium::tests {

/// Nine models of five labs as the tests of this folder look at them. The index is the mean of the
/// two scores: 68.5, 57.7, 52.0, 42.6, 37.7, 25.0, 20.0 and 8.3; "Guess 1" has only the source's
/// estimate of 33.
[[nodiscard]] DatasetBuilder sampleWorld();

/// The same where each evaluation has a thousand questions, so that errors are known.
[[nodiscard]] std::shared_ptr<const Dataset> worldWithErrors();

/// The answer to a View on it; a View that cannot be answered throws.
[[nodiscard]] AnswerData answered(const DatasetBuilder &world, const View &view = {},
                                  Language language = Language::English);
[[nodiscard]] AnswerData answered(std::shared_ptr<const Dataset> dataset, const View &view = {},
                                  Language language = Language::English);

/// As the report of October 2025 looked: one model per lab, without the United States and China,
/// compared with GPT-3.5 Turbo.
[[nodiscard]] View outsideUnitedStatesAndChina();

} // namespace podium::tests
