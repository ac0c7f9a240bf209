// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/countries/seats.h"
#include "app/engine/ranking/folding.h"
#include "app/engine/values/answer.h"

#include <map>
#include <string_view>
#include <vector>

namespace podium {

/// A country's value where its labs had these best indices, in the order of `labs`; only for rules
/// over bests.
[[nodiscard]] double valueOfBests(const CountingRule &rule, const std::vector<LabResult> &labs,
                                  std::vector<double> bests);

/// What countries are counted from; see countryResults().
struct CountedWorld {
    const Dataset &dataset;
    const Snapshot &snapshot;
    const View &view;
    const SeatTable &seats;
    const std::vector<Candidate> &sorted;
    const std::vector<Candidate> &shown;
    const std::vector<int> &worldRanks;
    /// Everybody in the world, filtered or not, best first; null: nobody is filtered.
    const std::vector<Candidate> *everyone = nullptr;
};

/// Positions of countries by code.
using CountryPositions = std::map<std::string_view, std::size_t>;

/// Fills value, estimated, labsCounted and fewerThanAsked of countries whose labs stand best first.
void applyRule(std::vector<CountryResult> &countries, const CountryPositions &positions,
               const CountedWorld &counted);

/// Countries under the counting rule, highest value first, from their labs, best first (see
/// labStandings()). Only the rules over single models, Count, FrontierShare and Herfindahl, look at
/// what is counted; Count at the world's ranks up to the rule's number alone.
[[nodiscard]] std::vector<CountryResult> countryResults(const std::vector<LabResult> &labs,
                                                        const CountedWorld &counted);

} // namespace podium
