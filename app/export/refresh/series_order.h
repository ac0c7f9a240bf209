// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

namespace podium {

/// A chart part in whose planes the series with the most points stands first, as in a fresh one.
/// LibreOffice counts 1, 2, 3 … for the places of series before the longest, which puts them off
/// the axis. What is drawn over what, and the order of a legend, is said by c:order.
[[nodiscard]] QByteArray withLongestFirst(const QByteArray &chart);

} // namespace podium
