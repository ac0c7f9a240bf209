// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/answer.h"
#include "app/engine/values/dataset.h"
#include "app/engine/values/result.h"
#include "app/engine/values/watch.h"

namespace podium {

/// Answers a View: same input, same output; no files, no clock. Fails when the View names a
/// snapshot, method, lab, country, model or currency the Dataset does not know, or a number out of
/// range, and when it is stopped: rank intervals of many draws take seconds.
[[nodiscard]] Result<Answer> answer(const Dataset &dataset, const View &view,
                                    RankSets rankSets = RankSets::Computed,
                                    const Watch &watch = {});

/// The best ranked model outside a set of countries under the View's other rules, or nothing.
[[nodiscard]] Result<std::optional<RankedModel>> bestOutside(
    const Dataset &dataset, View view, const std::vector<std::string> &countries);

} // namespace podium
