// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/result.h"

#include <QtCore/QString>

#include <functional>

class QSettings;

namespace podium {

/// Changes a file of settings as a file of one's own (see writeOwnFile()): what QSettings writes by
/// itself is empty after the disk was full, without a word.
[[nodiscard]] Result<void> writeSettingsFile(const QString &file,
                                             const std::function<void(QSettings &)> &change);

} // namespace podium
