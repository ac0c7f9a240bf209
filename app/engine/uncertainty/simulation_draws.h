// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/uncertainty/composite.h"
#include "app/engine/uncertainty/index_draw.h"
#include "app/engine/uncertainty/rank_order.h"
#include "app/engine/uncertainty/sampler.h"

#include <cstdint>
#include <vector>

namespace podium {

/// What threads add up; sums of whole numbers, so that their order does not matter.
struct DrawCounts {
    DrawCounts(std::size_t items, std::size_t evaluations)
        : ranks(items * items, 0)
        , firstWeights(items * evaluations, 0)
    {
    }

    void add(const DrawCounts &more);

    std::vector<std::uint32_t> ranks;        ///< [item × items + rank − 1]
    std::vector<std::uint64_t> firstWeights; ///< [item × evaluations + e], in 2^-32
};

/// Draws on one thread. Draws come in blocks with a stream of random numbers each, so that it does
/// not matter which thread draws which block. `composite`, `plan` and `indices` must outlive it.
class DrawWorker final
{
public:
    /// `indices` holds [item × draws + draw]; each draw writes its own cells.
    DrawWorker(const Composite &composite, const SimulationPlan &plan, std::vector<float> &indices);

    [[nodiscard]] static int blocks(const SimulationPlan &plan);
    void drawBlock(int block);

    DrawCounts counts;

private:
    void count(const std::vector<double> &values, int draw);
    void countFirst(std::uint32_t item);

    const SimulationPlan &m_plan;
    std::vector<float> &m_indices;
    IndexDraw m_draw;
    RankOrder m_order;
};

} // namespace podium
