// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/dataset.h"

#include <string>
#include <string_view>
#include <vector>

namespace podium {

/// What the names of assumed models and rounds end in, whatever the language, and their ids begin
/// with.
inline constexpr std::string_view kAssumedMark = " †";
inline constexpr std::string_view kAssumedId = "assumed:";

/// In Dataset::corrections, of a scenario in force: `value` is its name.
inline constexpr auto kScenarioInForce = static_cast<Correction::Kind>(3);

/// By a scenario: nobody measured it.
[[nodiscard]] inline bool isAssumed(const Model &model)
{
    return model.id.starts_with(kAssumedId);
}

/// Names of the scenarios that act. The values are then no longer those of any source, and whatever
/// is shown says so.
[[nodiscard]] inline std::vector<std::string> scenariosOf(const Dataset &dataset)
{
    std::vector<std::string> names;
    for (const Correction &made : dataset.corrections) {
        if (made.kind == kScenarioInForce)
            names.push_back(made.value);
    }
    return names;
}

} // namespace podium
