// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/claims/sentences/clause.h"
#include "app/engine/claims/claim_kinds.h"
#include "app/engine/values/dataset.h"

namespace podium {

/// Where all that is named are labs, or labs and countries, those of which so many are counted: labs
/// get the letter of countries, and their name as code.
void nameLabParts(const Dataset &dataset, Clause &clause);

/// Whether a part with the letter of countries is a lab.
[[nodiscard]] bool isLabPart(const Item &item);

/// Adds what an item names, countries or a lab.
void addNamed(CountPart &part, const Item &item);

} // namespace podium
