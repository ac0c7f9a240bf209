// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/fitting/bradley_terry.h"

namespace podium {

/// What the first place of a group rests on.
struct FirstPlace {
    std::size_t leader = 0;
    std::size_t runnerUp = 0;
    double lead = 0;  ///< points between them
    double error = 0; ///< standard error of the lead, in points
    /// So many battles left out, the worst chosen, put `heir` ahead of all others (after Broderick, Giordano,
    /// Meager 2020, arXiv 2011.14999): found by first-order effects and checked by fitting anew, so
    /// that fewer may do. Absent when no model comes first however many are left out.
    std::optional<double> fewer;
    std::size_t heir = 0;
    /// So many further wins of the runner-up over the leader put it first, ahead of all others.
    std::optional<double> more;
    /// So many times as many battles, with the same shares, would make the lead as sure as the
    /// level asks; up to 1 it is sure. Absent without a lead.
    std::optional<double> timesAsMany;
};

/// The first place of a group of models that met; absent when its core has one model, or others stand
/// above it or apart. `ratings` are those of the task. Takes some dozens of fits.
[[nodiscard]] std::optional<FirstPlace> firstPlaceOf(const BradleyTerryTask &task,
                                                     const Ratings &ratings, std::size_t group);

} // namespace podium
