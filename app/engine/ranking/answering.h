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

/// The View of an answer as somebody would save it: without a period of money that is the usual one of
/// its day, which the answer filled in.
[[nodiscard]] View savedView(const Dataset &dataset, const Answer &answer);

/// The snapshot that a View that names none begins with where it ranks a model there, else the newest
/// on which it does; absent where none does.
[[nodiscard]] std::optional<std::size_t> newestRanked(const Dataset &dataset, View view);

} // namespace podium
