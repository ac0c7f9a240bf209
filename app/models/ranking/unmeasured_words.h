// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/answer.h"
#include "app/engine/values/dataset.h"
#include "app/models/language/language.h"

#include <QtCore/QString>

#include <cstddef>
#include <vector>

namespace podium {

/// "models without an index: 291", of all that pass the filters; empty where each has one, or where
/// the source's estimates stand in.
[[nodiscard]] QString unmeasuredText(const Dataset &dataset, const Answer &answer,
                                     Language language);
/// "models left out whose price is not known: 3", of those that filters leave out for what is not
/// known of them; empty where there are none.
[[nodiscard]] QString unknownFactsText(const Answer &answer, Language language);
/// "As far as measured, A leads": a sentence about ranks, with that proviso where a model that passes
/// the filters has no index; "As far as known" where filters leave one out for what is not known.
[[nodiscard]] QString asFarAsMeasured(const QString &sentence, const Dataset &dataset,
                                      const Answer &answer);

/// Models that the leader of a ranking is ahead of, but not by more than the error.
[[nodiscard]] std::vector<std::size_t> withinErrorOfLeader(const Answer &answer);

} // namespace podium
