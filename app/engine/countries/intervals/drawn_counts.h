// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/ranking/folding.h"
#include "app/engine/values/answer.h"
#include "app/engine/values/dataset.h"
#include "app/engine/values/watch.h"

#include <vector>

namespace podium {

/// Whether a rule counts single models by their ranks or days, so that errors of indices move them
/// across its bar: Count and FrontierShare. Herfindahl counts every model whatever its index, and has
/// no error of this kind.
[[nodiscard]] bool countsRanks(CountingRule::Kind kind);

/// Fills standardError, low and high of countries under such a rule: quantiles of what the rule gives
/// when every index in the world is drawn anew within its error, the value itself included.
/// `world` holds every variant with an index, before folding and filters, with its standard error;
/// nothing is filled where one is not known. `passing` are those the filters let through. Ranks of
/// countries get no bounds: countries share one number of places, so that their counts move together.
void addCountIntervals(std::vector<CountryResult> &countries, const Dataset &dataset,
                       const Snapshot &snapshot, const View &view,
                       const std::vector<RankedModel> &world, const std::vector<Candidate> &passing,
                       const Watch &watch);

} // namespace podium
