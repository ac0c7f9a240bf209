// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace podium {

/// What people also call the things a text names, in English and Korean, whichever of them the text
/// is in; separated by spaces, empty where nothing is known.
[[nodiscard]] QString otherWordsFor(const QString &text);

} // namespace podium
