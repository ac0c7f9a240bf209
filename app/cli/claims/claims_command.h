// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands/asking.h"
#include "app/cli/printing/report.h"

#include <QtCore/QTextStream>

namespace podium {

/// Evaluates the shipped claims, those of a file, or one sentence.
[[nodiscard]] OrRefusal<PreparedReport> claimsReport(const Arguments &arguments, QTextStream &err);

} // namespace podium
