// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/result.h"

#include <QtCore/QString>

namespace podium {

/// What went wrong and what to do about it, in the language whose translators are installed; the
/// place is not part of it. Where errors arise there is often no translator, so the texts an Error
/// can carry are named in the *_errors.cpp beside this file; a test finds the one that is not.
[[nodiscard]] QString errorSentence(const Error &error);

} // namespace podium
