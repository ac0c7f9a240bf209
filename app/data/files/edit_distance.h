// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace podium {

/// Levenshtein's distance: letters to insert, drop or change.
[[nodiscard]] qsizetype editDistance(const QString &a, const QString &b);

} // namespace podium
