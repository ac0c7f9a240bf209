// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace podium {

/// Columns of a terminal or of a sheet's letters: two for wide East Asian characters, none for
/// combining ones.
[[nodiscard]] qsizetype displayWidth(const QString &text);

} // namespace podium
