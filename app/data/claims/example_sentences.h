// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

namespace podium {

/// One sentence of each sort, all of which are read; templates to fill in.
[[nodiscard]] QStringList englishClaimSentences();
[[nodiscard]] QStringList koreanClaimSentences();

} // namespace podium
