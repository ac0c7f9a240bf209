// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace podium {

/// What the header of a column that no evaluation is known by says about its numbers.
enum class HeaderKind {
    Score,
    LessIsBetter, ///< an error rate, or it says so
    NoScore,      ///< a price, a size, a time, a count
    Whole         ///< an average or a total of the others
};

/// By words in English: "WER (lower is better)", "Latency (s)", "CO₂ cost (kg)", "Average ⬆️".
[[nodiscard]] HeaderKind headerKind(std::string_view header);

/// A row that stands for no model: "Average", "Human baseline", "Random".
[[nodiscard]] bool isNoModel(std::string_view name);

/// Without tags of HTML and links of Markdown: "<a href="…">org/model</a>" is "org/model".
[[nodiscard]] std::string plainName(std::string_view name);

} // namespace podium
