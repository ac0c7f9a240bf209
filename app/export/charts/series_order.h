// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

namespace podium {

/// A chart part in whose planes the series with the most points stands first. LibreOffice counts
/// 1, 2, 3 … for the places of the first series where a later one is longer, which puts it off the
/// axis. What is drawn over what, and the order of a legend, is said by c:order.
[[nodiscard]] QByteArray withLongestFirst(const QByteArray &chart);

} // namespace podium
