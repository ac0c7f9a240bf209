// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/answer.h"
#include "app/engine/values/dataset.h"

#include <string>
#include <string_view>

namespace podium::tests {

/// The figures that ship, read once for all tests.
[[nodiscard]] const Dataset &shippedDataset();

/// The answer on the shipped figures; a View that cannot be answered fails the test and throws.
[[nodiscard]] Answer shippedAnswer(const View &view);

[[nodiscard]] View viewOf(const char *snapshot, Folding folding = Folding::All);

/// Name of a ranking line's model.
[[nodiscard]] std::string nameOf(const Answer &answer, const RankedModel &line);

/// The line of a model by name; a model that is not ranked throws.
[[nodiscard]] const RankedModel &lineOf(const Answer &answer, std::string_view name);

/// "US 17, CN 5".
[[nodiscard]] std::string compositionOf(const Answer &answer);

inline constexpr std::string_view kExaone = "EXAONE 4.0 32B (Reasoning)";

} // namespace podium::tests
