// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/answer.h"
#include "app/engine/values/dataset.h"
#include "app/models/language/language.h"

#include <QtCore/QString>

namespace podium {

/// How many own runs an answer ranks and what their scores rest on: "Own runs, not of this source: 2
/// (n = 5–2,000, K = 3)."; empty where it ranks none.
[[nodiscard]] QString ownRunsText(const Dataset &dataset, const Answer &answer, Language language);

/// The same of one line: "n = 200, K = 5"; empty where nothing is stated of its scores.
[[nodiscard]] QString ownRunBasis(const Snapshot &snapshot, const RankedModel &line,
                                  Language language);

} // namespace podium
