// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/trends/lag.h"
#include "app/models/language/language.h"
#include "app/models/receipts/steps.h"

namespace podium {

/// What is told of one group's months behind, beside the numbers.
struct LagNames {
    QString group;
    QString reference;
    double level = 0; ///< the group's highest index
};

/// How the months that a group is behind come about: its level, the two days and what lies between
/// them. Empty for the reference itself.
[[nodiscard]] Steps lagSteps(const GroupLag &lag, Date lastDay, const LagNames &names,
                             Language language);

} // namespace podium
