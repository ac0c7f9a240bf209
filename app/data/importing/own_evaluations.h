// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/importing/import.h"

#include <string>
#include <vector>

namespace podium {

/// A method over evaluations with equal weights, as method_json.h writes it. Goalposts are given
/// where the evaluations are no shares.
[[nodiscard]] ImportedMethod equalMethod(const std::string &id, const std::string &name,
                                         const std::string &version,
                                         const std::vector<std::string> &evaluations, bool own);

/// A snapshot of what a source publishes without the scores it rests on: its index is an evaluation
/// without scores, and its method is that one, so nothing is computed and nothing of another version
/// compared with it. Adds the evaluation and the method to `import`.
void addPublishedOnly(Import &import, const std::string &id, const std::string &name,
                      const std::string &version, ImportedSnapshot snapshot);

} // namespace podium
