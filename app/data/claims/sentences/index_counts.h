// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/claims/sentences/said.h"
#include "app/data/claims/words/item.h"
#include "app/engine/values/dataset.h"

#include <optional>
#include <vector>

namespace podium {

/// "Only two countries have a model above 40 points", "35점을 넘는 한국 모델은 세 개다": how many models, labs
/// or countries have an index above or below some points. Absent: the parts say no such thing.
[[nodiscard]] std::optional<Said> countedByIndex(const Dataset &dataset,
                                                 const std::vector<Item> &items);

} // namespace podium
