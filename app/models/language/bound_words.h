// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/money/bound.h"

#include <QtCore/QString>

namespace podium {

/// For programs: "exact", "at_least", "at_most", "unsure".
[[nodiscard]] QString boundKey(Bound bound);

/// "≥ 57.3" of what is at least so much, because some of those it is of are not measured.
[[nodiscard]] QString atLeastText(const QString &text, bool atLeast);

} // namespace podium
