// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace podium {

/// The candidate most like `word`, if it could be a slip of the finger.
[[nodiscard]] std::optional<QString> closest(const QString &word, const QStringList &candidates);

} // namespace podium
