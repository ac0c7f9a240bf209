// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/story.h"
#include "app/models/language/language.h"

#include <QtCore/QString>

namespace podium {

/// The text in this language; where there is none, in the other.
[[nodiscard]] QString inLanguage(const LocalText &text, Language language);

} // namespace podium
