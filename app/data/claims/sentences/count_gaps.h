// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/claims/sentences/said.h"
#include "app/data/claims/words/item.h"
#include "app/engine/values/dataset.h"

#include <optional>
#include <vector>

namespace podium {

/// "Korea has more models in the top 50 than France", "캐나다는 한국보다 연구소가 적다", "the US has the most labs":
/// how many of something two countries have, compared. Absent: the parts say no such thing.
[[nodiscard]] std::optional<Said> comparedCounts(const Dataset &dataset,
                                                 const std::vector<Item> &items, bool korean);

} // namespace podium
