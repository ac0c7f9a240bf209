// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/document/document_change.h"

#include <vector>

namespace podium {

/// The imports of a document that a newer one takes the place of: those of the same bytes; those of a
/// file of its name that says something of the same runs, snapshots or figures; and those of which it
/// says all. Its findings name them, and what is in the document no longer.
[[nodiscard]] std::vector<ImportKey> replacedBy(const std::vector<KeptImport> &there,
                                                Import &import);

} // namespace podium
