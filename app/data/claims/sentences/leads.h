// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/claims/sentences/clause.h"

namespace podium {

/// "Leads the field by five points", "five points clear of the second", "2위와 5점 차이로 1위다": who leads
/// and by how much becomes one part, δ, where nobody is named whom that is compared with.
void settleLeads(Clause &clause);

} // namespace podium
