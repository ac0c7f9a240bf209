// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/answer.h"
#include "app/models/charts/rules_of.h"
#include "app/models/language/language.h"

#include <QtCore/QStringList>

namespace podium {

/// The part of rulesLine() that is about money, figures and events: whose, of which period, in which
/// currency and at which rates.
[[nodiscard]] QStringList moneyRules(const Dataset &dataset, const Answer &answer,
                                     Language language, RulesOf what);

/// Rounds that would be shown if their day were known, and that sums leave out.
[[nodiscard]] int roundsWithoutDay(const Dataset &dataset, const Answer &answer);

} // namespace podium
