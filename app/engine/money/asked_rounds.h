// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace podium {

struct Dataset;
struct FundingRound;
struct MoneyView;

/// Whether a MoneyView with its groups of countries resolved asks for a round, whatever its day.
[[nodiscard]] bool isAskedForOnAnyDay(const Dataset &dataset, const MoneyView &view,
                                      const FundingRound &round);

/// Rounds that would be shown if their day were known: positions in Ledger::rounds. Where a period
/// is asked for they may lie in it, so that sums without them are at least so much; where none is,
/// they are shown and this is empty. So it is of one day, which means a round announced on it.
[[nodiscard]] std::vector<std::size_t> undatedRounds(const Dataset &dataset,
                                                     const MoneyView &asked);

/// Closed rounds of new money whose amount nobody disclosed, so that they count in no sum: positions
/// in Ledger::rounds, whether rows show them or not.
[[nodiscard]] std::vector<std::size_t> undisclosedRounds(const Dataset &dataset,
                                                         const MoneyView &asked);

} // namespace podium
