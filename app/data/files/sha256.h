// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/watch.h"

#include <QtCore/QByteArray>

#include <string>

namespace podium {

/// SHA-256 of bytes in hexadecimal, by the instructions processors have for it; a file of 70 MB takes
/// 40 ms with them and 300 ms without. Of work that was stopped it is that of a part.
[[nodiscard]] std::string sha256Of(QByteArrayView bytes, const Watch &watch = {});

} // namespace podium
