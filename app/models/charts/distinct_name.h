// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <functional>
#include <optional>

namespace podium {

/// A name that has no room, by what tells it from those of `all` that begin alike: of "Opus 5.5
/// (Adaptive Reasoning, Max Effort, Fallback)" among its variants "Opus 5.5 (Max Effort, …)", in less
/// room "Opus 5.5 (Max …)" and "… 5.5 (Max …)". Absent where it is told apart by nothing in its
/// brackets, or that has no room either.
[[nodiscard]] std::optional<QString> distinctName(
    const QString &name, const QStringList &all,
    const std::function<bool(const QString &text)> &fits);

} // namespace podium
