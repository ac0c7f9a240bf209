// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/ranking/answering.h"
#include "app/engine/values/answer.h"
#include "app/engine/values/watch.h"

#include <vector>

namespace podium {

/// Fills the intervals of countries, and corrects their values where View::correctChoice says so.
/// `variants` are all that pass the filters, before folding, with their standard errors.
///
/// A country's number is a maximum over noisy variants, or made of such maxima: each draw of all
/// indices has its own best models. The draws' mean less the value is what choosing adds (parametric
/// bootstrap); it is at least nearly what the value is too high by, because variants look more
/// apart than they are. Without the correction the interval is the draws' about the value; with it
/// that of the basic bootstrap, 2 · value − quantile, whose middle is corrected as well. Rules that
/// look at single models' ranks or days have no interval.
void addCountryIntervals(std::vector<CountryResult> &countries, const Snapshot &snapshot,
                         const View &view, const std::vector<RankedModel> &variants, RankSets sets,
                         const Watch &watch);

/// Fills choiceBias of folded lines and widens their index intervals in the same way: each is the
/// best of its family or lab. Their indices stay.
void addChoiceBias(std::vector<RankedModel> &lines, const Snapshot &snapshot, const View &view,
                   const std::vector<RankedModel> &variants);

} // namespace podium
