// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/scenarios/scenario.h"
#include "app/engine/values/dataset.h"
#include "app/models/language/language.h"

#include <QtCore/QString>

namespace podium {

/// What a scenario assumes, in one line: "EXAONE 5: index 60.0, LG AI Research · without Grok 4 ·
/// LG AI Research: USD 5.0 bn, 1 Dec 2026". What `dataset`, which may be null, does not know keeps
/// its id.
[[nodiscard]] QString assumptionText(const Scenario &scenario, const Dataset *dataset,
                                     Language language);

} // namespace podium
