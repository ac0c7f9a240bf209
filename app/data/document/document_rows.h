// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/document/database.h"
#include "app/data/document/document.h"

namespace podium {

/// What stands in an open document of the newest version, and how it comes there; to be called in a
/// transaction.

[[nodiscard]] Result<void> insertImport(Database &database, const Import &import);
[[nodiscard]] Result<void> insertText(Database &database, const KeptText &text);
/// A correction that is there already stays as it is.
[[nodiscard]] Result<void> insertCorrection(Database &database, const Correction &correction);
[[nodiscard]] Result<void> deleteCorrection(Database &database, const Correction &correction);
/// Puts a scenario in place of the one of its name, or adds it; one that assumes nothing is taken
/// out.
[[nodiscard]] Result<void> insertScenario(Database &database, const Scenario &scenario);
[[nodiscard]] Result<Document> selectDocument(Database &database);

} // namespace podium
