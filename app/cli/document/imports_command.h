// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands/refusal.h"
#include "app/cli/options/arguments.h"
#include "app/cli/printing/report.h"

namespace podium {

/// Lists the imports of a document, or takes one out.
[[nodiscard]] OrRefusal<PreparedReport> importsReport(const Arguments &arguments);

} // namespace podium
