// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/importing/import_input.h"

namespace podium {

/// Hugging Face: a card's "model-index" (README.md, or what the hub's service answers), a list in
/// `.eval_results`, a leaderboard's rows. Their scale is nowhere stated: it is judged for each
/// evaluation over the whole file. Rows of requests that are not merged are left out.
[[nodiscard]] bool isHuggingFace(const ImportInput &input);
[[nodiscard]] Result<Import> readHuggingFace(const ImportInput &input);

} // namespace podium
