// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/document/document.h"
#include "app/engine/values/dataset.h"

#include <QtCore/QString>

#include <vector>

namespace podium {

/// The command that ranks what was brought into this document: "podium rank --document x.podium
/// --snapshot 2025-12-28". Empty where nothing of it has an index under any of its rules, and of
/// so many models that looking for it would take longer than the import.
[[nodiscard]] QString rankingCommand(const QString &document, const Dataset &shipped,
                                     const std::vector<KeptImport> &imports);

} // namespace podium
