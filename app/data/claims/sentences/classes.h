// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/claims/sentences/clause.h"

namespace podium {

/// "The best open model", "유럽 최고 모델", "the best one outside the US": a class of models where it is
/// compared with somebody who is named; it becomes a name, that of the class. "Korean labs", of
/// which money is told, become the name of all labs of the country.
void settleClasses(Clause &clause);

} // namespace podium
