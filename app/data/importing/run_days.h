// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data/importing/import.h"

#include <string>

namespace podium {

/// Harnesses write a file for each run. What they measured on one day is one snapshot, in however many
/// files it came and whoever's import each of them is: of this id, which names the harness and the day.
[[nodiscard]] std::string runDayId(const std::string &harness, Date day);
[[nodiscard]] bool isRunDay(const ImportedSnapshot &snapshot);

/// Makes one snapshot, and one method, of those of one day in the files of a zip. What was measured again with
/// another score stays by itself.
void joinRunDays(Import &import);

} // namespace podium
