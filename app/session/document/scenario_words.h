// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/scenarios/scenario.h"
#include "app/models/language/language.h"

#include <QtCore/QString>

namespace podium {

/// What a scenario assumes, in one line: "EXAONE 5: index 60.0, LG AI Research · without grok-4 ·
/// lg: USD 5.0 bn, 1 Dec 2026".
[[nodiscard]] QString assumptionText(const Scenario &scenario, Language language);

} // namespace podium
