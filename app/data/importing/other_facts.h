// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/importing/import.h"
#include "app/data/importing/import_findings.h"

namespace podium {

/// What `import` says of the models of `before` and of the countries of their labs, and that does not or says
/// otherwise: of one run in both the first counts, and a corrected release day would be lost without a word.
void sayOtherFacts(const Import &before, const Import &import, ImportFindings &findings);

} // namespace podium
