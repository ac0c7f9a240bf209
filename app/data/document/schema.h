// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/document/database.h"

#include <span>

namespace podium {

/// "PODI", by which `file` and we tell a document from other SQLite files.
inline constexpr int kDocumentId = 0x504F4449;

/// What leads from one version of a document to the next: statements, each ended by a semicolon and
/// a line break.
using SchemaStep = const char *;

/// Step number i leads to version i + 1. A step that once shipped never changes.
[[nodiscard]] std::span<const SchemaStep> schemaSteps();

/// The version a document has; 0 where it is empty. Fails where it is another program's, damaged, or
/// of a version later than the last of `steps`.
[[nodiscard]] Result<int> checkedVersion(Database &database,
                                         std::span<const SchemaStep> steps = schemaSteps());

/// The two of it: the version a document says it has, and whether its file is whole.
[[nodiscard]] Result<int> saidVersion(Database &database,
                                      std::span<const SchemaStep> steps = schemaSteps());
[[nodiscard]] Result<void> checkWhole(Database &database);

/// Takes an empty or older document to the newest version; call it in a transaction.
[[nodiscard]] Result<void> migrate(Database &database, int version,
                                   std::span<const SchemaStep> steps = schemaSteps());

} // namespace podium
