// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/dataset_builder.h"

namespace podium::tests {

/// Three models in one snapshot of 2 October 2025.
[[nodiscard]] inline DatasetBuilder sessionWorld()
{
    DatasetBuilder world;
    world.country("US", "United States", "미국")
        .country("KR", "South Korea", "대한민국")
        .lab("openai", "OpenAI", "US")
        .lab("lg", "LG AI Research", "KR")
        .evaluation("gpqa", "GPQA Diamond")
        .method("v3.0", {{"gpqa", 1.0}})
        .snapshot("2025-10-02", "v3.0")
        .model("GPT-5", "openai", {0.685})
        .model("EXAONE 4.0 32B", "lg", {0.426})
        .model("GPT-3.5 Turbo", "openai", {0.083});
    return world;
}

} // namespace podium::tests
