// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands/asking.h"
#include "app/cli/printing/report.h"

#include <QtCore/QTextStream>

namespace podium {

/// Answers `uncertainty`, with and without --sobol and --leave-out.
[[nodiscard]] OrRefusal<PreparedReport> uncertaintyCommand(const Arguments &arguments,
                                                           QTextStream &err);

} // namespace podium
