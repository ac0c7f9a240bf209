// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/answer.h"
#include "app/models/charts/rules_of.h"
#include "app/models/language/language.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <string>
#include <vector>

namespace podium {

/// The part of rulesLine() that is about frontiers, lags and histories: whose they are, behind whom
/// they are counted, and what is assumed of them. Empty for other kinds.
[[nodiscard]] QStringList trendRules(const Dataset &dataset, const Answer &answer,
                                     Language language, RulesOf what, Intervals intervals);

/// "95% intervals from 1,000 draws, seed 20251002"
[[nodiscard]] QString drawnIntervalRules(const Certainty &certainty, Language language);
/// Names of countries and labs, and models as the View names them: "South Korea, LG AI Research".
[[nodiscard]] QString itemsText(const Dataset &dataset, const std::vector<std::string> &items,
                                Language language);

} // namespace podium
