// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/result.h"

#include <QtCore/QString>

namespace podium {

/// The error in the reader's language, with file, row and column where it has them.
[[nodiscard]] QString sentenceOf(const Error &error);

} // namespace podium
