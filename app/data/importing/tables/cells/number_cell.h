// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/importing/tables/cells/plain_number.h"

#include <optional>
#include <string>
#include <string_view>

namespace podium {

/// One cell with a number and what stands around it: "64.5% ± 1.2", "1446 +5/-4", "0.85 (0.8–0.9)",
/// "$1,234.50", "57.1*".
struct NumberCell {
    double value = 0;
    bool percent = false;
    bool marked = false; ///< with a star or a question mark, as estimates are
    std::optional<double> plusMinus;
    std::optional<double> low; ///< as a value, not a distance
    std::optional<double> high;
    bool beside = false;    ///< words stand beside the number that say nothing more of it
    bool estimated = false; ///< "~57", "est. 57", "57 (추정)"
};

/// Absent where the cell is no number in this style.
[[nodiscard]] std::optional<NumberCell> numberCell(std::string_view text, NumberStyle style);

/// Empty, or a word for it: N/A, n.a., None, null, nan, -, –, 미공개.
[[nodiscard]] bool isMissing(std::string_view text);

/// Without blanks around it, also those that do not break.
[[nodiscard]] std::string_view trimmedCell(std::string_view text);

[[nodiscard]] StyleEvidence styleEvidence(std::string_view text);

} // namespace podium
