// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace podium {

/// The numbers that a header says its column may hold: "LexQA (0-15)", "Essay /10", "MT (15점 만점)".
struct HeaderScale {
    double least = 0;
    double most = 1;
    std::string name; ///< the header without it

    bool operator==(const HeaderScale &) const = default;
};

/// Absent where the header says none: "GPQA (0-shot)", "AIME 24/25" and "HLE (2024-2026)" do not.
[[nodiscard]] std::optional<HeaderScale> headerScale(std::string_view header);

/// The header without what it says of its scale.
[[nodiscard]] std::string withoutScale(std::string_view header);

} // namespace podium
