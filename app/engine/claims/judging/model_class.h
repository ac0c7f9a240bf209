// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/dataset.h"

#include <optional>
#include <string>
#include <vector>

namespace podium {

/// Models of one kind, such as the open ones of Korea. As the subject of a claim it is written in
/// words with commas between: "open-weights" or "closed-weights", "reasoning" or "non-reasoning",
/// codes of countries and groups they are of, and with a "-" in front those they are not of.
struct ModelClass {
    std::optional<bool> openWeights;
    std::optional<bool> reasoning;
    std::vector<std::string> within; ///< empty: everywhere
    std::vector<std::string> outside;
};
/// Absent: the words are no such class.
[[nodiscard]] std::optional<ModelClass> modelClass(const Dataset &dataset,
                                                   const std::string &words);
[[nodiscard]] bool isOfClass(const Dataset &dataset, const ModelClass &named, const Model &model);

/// Whether nothing known of a model keeps it out of a class that asks what is not known of it.
[[nodiscard]] bool mayBeOfClass(const Dataset &dataset, const ModelClass &named,
                                const Model &model);

} // namespace podium
