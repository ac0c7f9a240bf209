// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands/asking.h"
#include "app/cli/printing/report.h"

#include <QtCore/QTextStream>

#include <functional>

namespace podium {

/// What is to be printed, answered but not yet put into words.
using TrendReport = std::function<Report(Language language, Format format)>;

/// Answers `frontier`, `lag`, `history`, `agreement` and `pareto`.
[[nodiscard]] OrRefusal<TrendReport> trendReport(const Arguments &arguments, QTextStream &err);

} // namespace podium
