// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace podium {

/// Office cuts off alternative texts that are longer.
inline constexpr qsizetype kLongestAltText = 250;

/// An alternative text as slides have room for it: of a longer one the whole words that fit, and "…".
[[nodiscard]] QString shortAltText(const QString &text);

} // namespace podium
