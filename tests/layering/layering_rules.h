// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/layering/qt_modules.h"

#include <string>
#include <string_view>
#include <vector>

namespace podium::layering {

/// A line that breaks a rule.
struct Breach {
    std::string file;
    int line = 0;
    std::string text;
};

/// Checks one source: what its folder may include, how includes of our own are written, the licence
/// line, `#pragma once`. `file` is relative to the source root, with slashes, and need not exist.
[[nodiscard]] std::vector<Breach> checkSource(std::string_view file, std::string_view text,
                                              const QtModules &qt);

/// What stands in quotes behind the includes of a source, in their order.
[[nodiscard]] std::vector<std::string> ownIncludes(std::string_view text);

/// One "file:line: text" per line.
[[nodiscard]] std::string report(const std::vector<Breach> &breaches);

} // namespace podium::layering
