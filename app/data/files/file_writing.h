// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace podium {

/// Writes the bytes whole or leaves the file as it was.
[[nodiscard]] Result<void> writeFile(const QString &file, const QByteArray &bytes);

} // namespace podium
