// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/answer.h"

#include <cstddef>
#include <vector>

namespace podium {

/// Evaluations, by position in the method, in which every model shown lies at or beyond the
/// goalposts, so that the evaluation tells nobody apart: the goalposts are not in the unit of the
/// scores, or too near together. Empty under any other normalisation.
[[nodiscard]] std::vector<std::size_t> idleGoalposts(const Answer &answer);

} // namespace podium
