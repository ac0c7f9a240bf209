// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands/asking.h"
#include "app/cli/printing/report.h"

#include <QtCore/QTextStream>

#include <functional>

namespace podium {

/// The report of "claims" once its claims have been evaluated; made in the language of the reader.
using ClaimsReport = std::function<Report(Language, Format)>;

/// Evaluates the shipped claims, those of a file, or one sentence.
[[nodiscard]] OrRefusal<ClaimsReport> claimsReport(const Arguments &arguments, QTextStream &err);

} // namespace podium
