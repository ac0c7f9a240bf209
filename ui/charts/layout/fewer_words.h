// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace podium {

// What is said of a picture, in less room.

/// Rules of a subtitle: what stands between its middle dots.
[[nodiscard]] qsizetype rulesIn(const QString &subtitle);
/// The first rules, and how many more there are.
[[nodiscard]] QString firstRules(const QString &subtitle, qsizetype rules);
/// Of a source: empty where it has two sentences or less, which say whose figures they are.
[[nodiscard]] QString withoutLastSentence(const QString &source);

} // namespace podium
