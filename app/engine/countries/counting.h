// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/ranking/folding.h"
#include "app/engine/values/answer.h"

#include <vector>

namespace podium {

/// Countries under a counting rule, highest value first. `sorted` holds every variant that passes
/// the filters, best first, before folding; `shown` the same after folding, which Count and
/// Herfindahl count, with `worldRanks` beside it: places among all models, filtered or not, 0 where
/// not known. FrontierShare looks at the days from the first release in `everyone` to
/// the snapshot's, or View::asOf if earlier, in all the world; models without a release date take
/// no part. Only countries the View lets through are listed. Values of Share and Concentration
/// never tie by View::tieTolerance, which is in index points.
[[nodiscard]] std::vector<CountryResult> countryResults(const Dataset &dataset,
                                                        const Snapshot &snapshot, const View &view,
                                                        const std::vector<Candidate> &sorted,
                                                        const std::vector<Candidate> &shown,
                                                        const std::vector<int> &worldRanks,
                                                        const std::vector<Candidate> &everyone);

/// Fills CountryResult::rank of countries that stand highest value first; what nobody assigned to a
/// country has none and takes none.
void rankCountries(std::vector<CountryResult> &countries, double tieTolerance);

/// Fills CountryResult::withoutBestLab: the whole world is counted again as if the country's best
/// lab had no models, so that others move up. `everyone` are all models with an index, filtered or
/// not, best first. Linear in countries × models.
void addWithoutBestLab(std::vector<CountryResult> &countries, const Dataset &dataset,
                       const Snapshot &snapshot, const View &view,
                       const std::vector<Candidate> &sorted,
                       const std::vector<Candidate> &everyone);

} // namespace podium
