// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/result.h"

#include <QtCore/QString>

namespace podium {

/// "figures.csv:12:index"; empty when the place is not known.
[[nodiscard]] QString placeText(const Place &place);

/// The error's sentence in the language of the installed translator, without the place.
[[nodiscard]] QString sentence(const Error &error);

/// Place and sentence on one line.
[[nodiscard]] QString errorText(const Error &error);

} // namespace podium
