// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands/asking.h"
#include "app/cli/printing/report.h"

#include <QtCore/QTextStream>

#include <functional>

namespace podium {

/// The report of "fit" once the fit is done; made in the language of the reader.
using FitReport = std::function<Report(Format)>;

/// Fits Bradley–Terry ratings or an item-response index to the table of a file, or tells how sure
/// the ranks of its values are. What looks like a slip in the table is named on `err`.
[[nodiscard]] OrRefusal<FitReport> fitReport(const Arguments &arguments, QTextStream &err);

} // namespace podium
