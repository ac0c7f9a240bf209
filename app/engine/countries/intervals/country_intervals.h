// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/answer.h"
#include "app/engine/values/dataset.h"
#include "app/engine/values/watch.h"

#include <vector>

namespace podium {

/// Fills the intervals of countries, and corrects their values where View::correctChoice says so.
/// `variants` are all that pass the filters, before folding, with their standard errors.
///
/// A country's number is a maximum over noisy variants, or made of such maxima, and looks better than
/// it is. Were the best truly t and no other better, draws of all indices would have a highest one
/// each: the t whose draws have what was seen as their mean is what the best is to be taken for, and
/// those for which it lies within the level's quantiles are the interval, which thus needs no
/// correction. What is seen less t is `choiceBias`; ranks are bounded by t and the width of that. Rules made of several labs take each lab's t, and
/// draws about it. Rules that look at single models have none here; see addCountIntervals().
void addCountryIntervals(std::vector<CountryResult> &countries, const Snapshot &snapshot,
                         const View &view, const std::vector<RankedModel> &variants, RankSets sets,
                         const Watch &watch);

/// Fills choiceBias and chosenError of folded lines, each the best of its family or lab; under View::correctChoice
/// their index intervals become those above. Their indices stay.
void addChoiceBias(std::vector<RankedModel> &lines, const Snapshot &snapshot, const View &view,
                   const std::vector<RankedModel> &variants, const Watch &watch);

} // namespace podium
