// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/money/bound.h"

#include <QtCore/QString>

namespace podium {

/// For programs: "exact", "at_least", "at_most", "unsure".
[[nodiscard]] QString boundKey(Bound bound);

/// The same for people, and what qualifiers of programmes say: "at least" of "at_least"; other words
/// are left as they are.
[[nodiscard]] QString boundText(const QString &word);

/// "≥ 57.3" of what is at least so much, because some of those it is of are not measured.
[[nodiscard]] QString atLeastText(const QString &text, bool atLeast);

} // namespace podium
