// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace podium {

/// About how wide a line of this text is, in pixels of 96 to the inch, whatever font it is set in;
/// Korean letters are as wide as they are high.
[[nodiscard]] double widthOfText(const QString &text, double points);

} // namespace podium
