// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/answer.h"

namespace podium {

/// Whether the first index is above the second by more than the error of their difference, at the
/// level of the answer's View; false where an error is not known.
[[nodiscard]] bool isAheadBeyondError(const Answer &answer, const RankedModel &first,
                                      const RankedModel &second);

} // namespace podium
