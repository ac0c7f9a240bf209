// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/document/import_command.h"
#include "app/exhibits/studies.h"
#include "app/fetching/fetch.h"
#include "app/models/language/language.h"

#include <optional>

namespace podium {

/// What "podium fetch" did, printed once the language is known.
struct FetchReport {
    Service service;
    Fetched fetched;
    ImportReport imported = {}; ///< empty where nothing changed
    /// What changed since the last fetch, where there was one.
    std::optional<Study<SnapshotDifference>> changes = {};

    [[nodiscard]] Report report(Language language, Format format) const;
};

/// Asks the source that stands behind the command, and adds what it gives to the document, or only
/// looks at it where none is named.
[[nodiscard]] OrRefusal<FetchReport> fetchReport(const Arguments &arguments, QTextStream &err);

} // namespace podium
