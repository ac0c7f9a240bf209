// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace podium {

/// A model that may stand for one side of a comparison, with its normalised scores by part, 0..1.
struct Contender {
    std::size_t model = 0;      ///< position in Snapshot::models
    std::vector<double> scores; ///< NaN where not measured, which only parts without weight may be
};

/// Where two sides, each by its best contender, tie for the first time on the way.
struct FirstTie {
    double shift = 0;  ///< how far on the way, 0..1
    std::size_t a = 0; ///< the models that are best there
    std::size_t b = 0;
};

/// Weight goes from all parts in proportion to the part `to`: w' = (1 − t) w + t e. Each side's best
/// index is then the upper envelope of straight lines in t, so that another contender may take over
/// on the way. Absent: the two never tie. Contenders not measured in `to` have no index as soon as
/// it weighs anything, and take no part.
[[nodiscard]] std::optional<FirstTie> firstTie(const std::vector<double> &weights, std::size_t to,
                                               const std::vector<Contender> &a,
                                               const std::vector<Contender> &b);

/// The weights nearest to `weights` (least squares, on the simplex) under which the best of the two
/// sides tie; empty when there are none. What counts keeps a weight above nothing, because other
/// models would get an index without it.
[[nodiscard]] std::vector<double> nearestTie(const std::vector<double> &weights,
                                             const std::vector<Contender> &a,
                                             const std::vector<Contender> &b);

} // namespace podium
