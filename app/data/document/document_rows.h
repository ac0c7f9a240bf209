// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/document/database.h"
#include "app/data/document/document.h"

namespace podium {

/// What stands in an open document of the newest version, and how it comes there; to be called in a
/// transaction.

[[nodiscard]] Result<void> insertImport(Database &database, const Import &import);
[[nodiscard]] Result<void> insertText(Database &database, const KeptText &text);
[[nodiscard]] Result<void> replaceCorrections(Database &database,
                                              const std::vector<Correction> &corrections);
[[nodiscard]] Result<Document> selectDocument(Database &database);

} // namespace podium
