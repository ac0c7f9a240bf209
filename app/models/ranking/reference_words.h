// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/answer.h"
#include "app/engine/values/dataset.h"
#include "app/models/language/language.h"

#include <QtCore/QString>

namespace podium {

/// What a ratio to the answer's reference rests on beside its scores: "*" where the source estimated
/// it, "‡" where it was run or graded anew since the figures before; else empty.
[[nodiscard]] QString referenceMark(const Dataset &dataset, const Answer &answer);

/// The same in words: "estimated", "measured again since 6 August 2026"; else empty.
[[nodiscard]] QString referenceRemark(const Dataset &dataset, const Answer &answer,
                                      Language language);

} // namespace podium
