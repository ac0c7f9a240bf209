// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace podium {

/// The text of an entry without the letter to press and without dots.
[[nodiscard]] QString withoutMnemonic(QString text);

} // namespace podium
