// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/importing/import_input.h"

namespace podium {

/// OpenRouter's benchmarks: an index as it publishes it, whose version it does not say, or shares
/// that it measured itself.
[[nodiscard]] bool isOpenRouter(const ImportInput &input);
[[nodiscard]] Result<Import> readOpenRouter(const ImportInput &input);

} // namespace podium
