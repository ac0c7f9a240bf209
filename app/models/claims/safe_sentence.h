// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/claims/evaluating.h"
#include "app/models/language/language.h"

#include <QtCore/QString>

#include <vector>

namespace podium {

/// What can safely be said in place of a claim: what a reading says with its day and rules, and,
/// where the verdict depends, what its nearest counter-example says. Both languages are at hand
/// whatever the language of the interface, because one report prints both; so these sentences do
/// not pass through the translator, but have a grammar for each language.
[[nodiscard]] QString safeSentence(const Dataset &dataset, const Claim &claim,
                                   const ClaimResult &result, Language language);

/// What one reading says, without its circumstances: "Magistral Medium 1.2 (52.0) led"; why, where
/// it says nothing.
[[nodiscard]] QString readingText(const Dataset &dataset, const Claim &claim,
                                  const ClaimResult &result, std::size_t reading,
                                  Language language);

/// Day and rules of a reading, as far as the grid varies them.
[[nodiscard]] QString circumstancesText(const Dataset &dataset, const Claim &claim,
                                        const ClaimResult &result, std::size_t reading,
                                        Language language);

/// What differs between the readings of a claim, and the day.
[[nodiscard]] std::vector<Dimension> variedIn(const Dataset &dataset, const Claim &claim,
                                              const ClaimResult &result);

/// What a reading has of one dimension: "on 2 October 2025", "by best model".
[[nodiscard]] QString valueText(const Dataset &dataset, const Claim &claim,
                                const ClaimResult &result, std::size_t reading, Dimension dimension,
                                Language language);

} // namespace podium
