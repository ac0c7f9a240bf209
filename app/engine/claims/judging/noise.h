// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/claims/judging/judgement.h"

namespace podium {

/// Half the width of an interval of a View's level, in standard errors.
[[nodiscard]] double standardErrorsWide(const Certainty &certainty);

/// Whether a condition on a number known to `margin` is as true at one end as at the other, and in
/// between: a band of "equals" may lie wholly inside.
[[nodiscard]] Noise noiseOf(const Condition &condition, double number, double margin);

/// Of a line's index.
[[nodiscard]] Noise noiseOfIndex(const Case &judged, const Condition &points,
                                 const RankedModel &line);

} // namespace podium
