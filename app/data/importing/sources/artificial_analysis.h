// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/importing/import_input.h"

namespace podium {

/// Artificial Analysis: API v2 (free and pro), dumps of the API that ended in 2026-11, and what its
/// page loads. The version it says is major and minor only, and patches change scores, so its index
/// is of a method of its own ("published only"); its scores stand beside it, for whoever sets a
/// method on them. A 0 in an old dump's prices and speeds means "not measured". Unknown evaluations
/// and indices become columns of their own; values that cannot be are findings.
[[nodiscard]] bool isArtificialAnalysis(const ImportInput &input);
[[nodiscard]] Result<Import> readArtificialAnalysis(const ImportInput &input);

} // namespace podium
