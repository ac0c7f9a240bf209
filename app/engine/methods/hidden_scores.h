// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/methods/scoring.h"

#include <optional>
#include <vector>

namespace podium {

/// What hiding scores does to the index of complete models: index under the missing rule − index, in
/// index points. The interval of an incomplete model rests on it.
struct HiddenEffect {
    double bias = 0;   ///< mean
    double spread = 0; ///< standard deviation (n − 1), more where 1.96 of it hold less than 95 %
    double reach = 0;  ///< 1.96 of it hold 95 % of the effects
    int models = 0;    ///< complete models whose scores were hidden
};

/// What hiding scores does to an index, by model of the snapshot, for each that lacks scores of any
/// weight: complete models get the gaps of that model, and their index under the missing rule is
/// held against that of all their scores. `method` is as applied; under a rule that fills nothing in
/// the hidden scores are predicted by regression, which tells how far an index guessed by whatever
/// means from the scores left may be off. `eligible` marks the models whose scores are hidden and
/// that the rules look at. Of models without any score the spread is that of the complete models'
/// indices. Absent of complete models, and where fewer than kLeastHidden complete ones can be tried.
[[nodiscard]] std::vector<std::optional<HiddenEffect>> hiddenEffects(
    const Dataset &dataset, const Snapshot &snapshot, const Method &method,
    const std::vector<char> &eligible, std::optional<std::size_t> reference);

inline constexpr std::size_t kLeastHidden = 10;

/// Standard error that gaps add to an index, in index points: root of bias² + spread², or the
/// reach where that is more, for one more model than were tried.
[[nodiscard]] double gapStandardError(const HiddenEffect &effect);
/// The same where the index is guessed without that bias.
[[nodiscard]] double guessStandardError(const HiddenEffect &effect);

} // namespace podium
