// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/comparison/side_by_side.h"
#include "app/engine/values/answer.h"

#include <string>
#include <vector>

namespace podium {

/// Everything Compare shows of a View: two to six models, labs or countries.
struct Comparison {
    std::vector<std::string> items; ///< see comparedItems()
    SideBySide sides;
    std::vector<Result<PairComparison>> againstFirst; ///< the first and each of the others
    std::string from; ///< ends of the way from one index to another: as the View says where both
    std::string to;   ///< are compared, else from the second to the first
    Result<PairComparison> ends; ///< `to` and `from`
};

/// Compares what comparedItems() says. A pair that cannot be compared is an error of its own; fails
/// as answer() and sideBySide() do, and when fewer than two are there to compare.
[[nodiscard]] Result<Answered<Comparison>> comparison(const Dataset &dataset, const View &view);

} // namespace podium
