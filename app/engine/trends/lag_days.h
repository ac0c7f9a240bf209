// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace podium {

/// An index on a day, any running number of days.
struct DatedIndex {
    double day = 0;
    double index = 0;
    double standardError = 0; ///< 0: taken as exact
};

/// How far one frontier stands behind another.
struct FrontierLag {
    double days = 0;      ///< below 0: it is ahead by so many days
    bool atLeast = false; ///< the level was passed with the first index known, or before
};

/// Days by which `group` is behind `reference` on day t: L(t) = t − min{τ <= t: F_ref(τ) >=
/// F_group(t)}, where F is the running maximum; where the reference has not reached the group's
/// level, minus the days since the group first passed the reference's. Both hold entries up to day
/// t in order of day, and at least one.
[[nodiscard]] FrontierLag lagBetween(const std::vector<DatedIndex> &group,
                                     const std::vector<DatedIndex> &reference, double day);

/// Groups of entries; an entry may stand in several groups and has one error in all of them.
struct LagWorld {
    double day = 0;                               ///< t
    std::vector<DatedIndex> entries;              ///< in order of day, none after t
    std::vector<std::vector<std::size_t>> groups; ///< positions in `entries`, ascending; none empty
    std::size_t reference = 0;                    ///< position in `groups`
};

struct LagNoise {
    int draws = 1000;
    std::uint64_t seed = 0;
    double level = 0.95;    ///< of the interval
    double correlation = 0; ///< of the errors of any two entries, 0..0.95
};

struct LagInterval {
    double low = 0; ///< days
    double high = 0;
    double ahead = 0; ///< share of the draws in which the group is ahead of the reference
};

/// Intervals by drawing each index again, normal with its standard error: order statistics of the
/// lags over the draws, by group. The running maximum favours lucky draws, in the reading and in
/// the figures alike; nothing is done about that. Same seed, same intervals.
[[nodiscard]] std::vector<LagInterval> lagIntervals(const LagWorld &world, const LagNoise &noise);

} // namespace podium
