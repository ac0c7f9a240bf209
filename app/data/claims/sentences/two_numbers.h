// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/claims/words/name_rows.h"

#include <QtCore/QStringList>

namespace podium {

/// "Korea rose from fifth in 2025 to third in 2026", "AI 예산은 2025년 3.3조원에서 2026년 10.1조원으로 늘었다":
/// what was and what is, a sentence each. None where the text says no such change, or leaves open
/// when what was. "With 43 points, EXAONE ranked 20th": an index and a rank.
[[nodiscard]] QStringList twoNumbersIn(const QString &text, Items items);

} // namespace podium
