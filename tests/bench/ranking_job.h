// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/countries/lab_standings.h"
#include "app/engine/ranking/columns/rank_counting.h"
#include "app/engine/values/answer.h"
#include "app/engine/values/dataset.h"

#include <vector>

namespace podium::bench {

/// What one ranking gives besides every model's rank: the index of every model; labs with their best model and how
/// many models they have; countries by their best model, by the mean of their three best labs and
/// by their number of models among the world's hundred best.
struct RankingResult {
    std::vector<double> indices;
    std::vector<LabResult> labs;
    std::vector<CountryResult> byBest;
    std::vector<CountryResult> byTopMean;
    std::vector<CountryResult> byCount;
};

/// Ranks the first snapshot by the engine's own steps: all an answer needs but its lines. What
/// does not change from ranking to ranking is at hand: the labs as a column, as the peer has them,
/// and memory. The peer is tests/bench/peers/ranking.py.
class RankingJob final
{
public:
    explicit RankingJob(const Dataset &dataset);

    [[nodiscard]] const RankingResult &run();

private:
    const Dataset &m_dataset;
    LabColumn m_labs;
    RankCounter m_counter;
    RankingResult m_result;
};

} // namespace podium::bench
