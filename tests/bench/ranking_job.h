// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/countries/lab_standings.h"
#include "app/engine/values/answer.h"
#include "app/engine/values/dataset.h"

#include <vector>

namespace podium::bench {

/// What one ranking gives: the index and rank of every model; labs with their best model and how
/// many models they have; countries by their best model, by the mean of their three best labs and
/// by their number of models among the world's hundred best.
struct RankingResult {
    std::vector<double> indices;
    std::vector<int> ranks;
    std::vector<LabResult> labs;
    std::vector<CountryResult> byBest;
    std::vector<CountryResult> byTopMean;
    std::vector<CountryResult> byCount;
};

/// Ranks a snapshot by the engine's own steps: all an answer needs but its lines. `labs` is laid
/// out beforehand, as the peer's arrays are. The peer is tests/bench/peers/ranking.py.
[[nodiscard]] RankingResult rankEverything(const Dataset &dataset, const LabColumn &labs);

} // namespace podium::bench
