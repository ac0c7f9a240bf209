// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands/asking.h"
#include "app/cli/options/arguments.h"
#include "app/cli/printing/report.h"

#include <functional>

namespace podium {

/// An answer that is still to be put into words; holds a reference to the dataset.
using Study = std::function<Report(Language, Format)>;

/// Answers "compare", "diff" or "uncertainty".
[[nodiscard]] OrRefusal<Study> studyOf(const Arguments &arguments, const Dataset &dataset,
                                       const View &view);

} // namespace podium
