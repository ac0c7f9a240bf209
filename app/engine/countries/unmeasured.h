// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/answer.h"
#include "app/engine/values/dataset.h"

#include <map>
#include <string>

namespace podium {

/// Models that pass the filters of an answer without an index, or with the source's estimate alone,
/// by country, as View::seats says, or by lab. The best index known of whoever has one is at least so
/// much. Where the answer folds variants, estimates of those that are folded away are not among them.
[[nodiscard]] std::map<std::string, int> unmeasuredByCountry(const Dataset &dataset,
                                                             const Answer &answer);
[[nodiscard]] std::map<std::string, int> unmeasuredByLab(const Dataset &dataset,
                                                         const Answer &answer);
/// Of all countries.
[[nodiscard]] int unmeasuredIn(const Dataset &dataset, const Answer &answer);

} // namespace podium
