// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/result.h"

#include <QtCore/QString>

namespace podium {

/// What went wrong and what to do about it, in the language whose translators are installed; the
/// place is not part of it.
[[nodiscard]] QString errorSentence(const Error &error);

} // namespace podium
