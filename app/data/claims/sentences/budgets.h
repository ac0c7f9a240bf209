// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/claims/sentences/said.h"
#include "app/data/claims/words/item.h"
#include "app/engine/values/dataset.h"

#include <optional>
#include <vector>

namespace podium {

/// "Korea's AI budget for 2026 is three times that of 2025", "한국의 올해 AI 예산은 대만의 두 배다": one
/// year's public budget for AI as a multiple of another; nothing where the ledger has not one of each.
[[nodiscard]] std::optional<Said> comparedBudgets(const Dataset &dataset,
                                                  const std::vector<Item> &items, bool korean);

} // namespace podium
