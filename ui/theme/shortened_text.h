// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <functional>
#include <optional>

namespace podium {

/// Whether a text has room.
using Fits = std::function<bool(const QString &text)>;

/// A shorter text that has room, for one that has not; absent where only letters can be cut. What is
/// left out is marked, and words stay whole: of an address the host is kept, of a list of names its
/// beginning and how many follow, of "Claude Opus 5.5 (Adaptive Reasoning, Max Effort)" the name and
/// whole parts of what is said of it, the last before the first, since variants differ there, of a
/// sentence its beginning, of other names their first and last words.
[[nodiscard]] std::optional<QString> shortenedByWords(const QString &text, const Fits &fits);

/// As much of the beginning of a text of several clauses as has room: to the end of a clause where
/// that keeps half of what there is room for, else to the end of a word. Absent as above, and for a
/// text of one clause, which may be a name.
[[nodiscard]] std::optional<QString> beginningByWords(const QString &text, const Fits &fits);

} // namespace podium
