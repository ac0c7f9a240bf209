// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/result.h"

#include <QtCore/QString>

namespace podium {

/// "figures.csv:12:index"; empty when the place is not known.
[[nodiscard]] QString placeText(const Place &place);

/// Place and sentence on one line.
[[nodiscard]] QString errorText(const Error &error);

} // namespace podium
