// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/uncertainty/composite.h"
#include "app/engine/uncertainty/sampler.h"

#include <cstddef>
#include <vector>

namespace podium {

/// What one draw is drawn from, part by part, so that one part can change while others stay.
struct DrawStreams {
    Sampler weights;
    Sampler leftOut; ///< which evaluation
    Sampler scores;
    std::size_t reading = 0; ///< 0: Composite::scores, else Composite::others[reading − 1]
};

/// Draws the indices of a Composite anew, as a plan says. Keeps its memory between draws; one
/// object a thread. Both arguments must outlive it.
class IndexDraw final
{
public:
    IndexDraw(const Composite &composite, const SimulationPlan &plan);

    /// Index of each item, everything from one stream; holds until the next draw.
    [[nodiscard]] const std::vector<double> &draw(Sampler &sampler);
    /// The same from streams of their own.
    [[nodiscard]] const std::vector<double> &draw(DrawStreams streams);

    /// Of the last draw.
    [[nodiscard]] const std::vector<double> &weights() const { return m_weights; }

private:
    void drawWeights(Sampler &spread, Sampler &leftOut);
    void spreadWeights(Sampler &sampler);
    void leaveOneOut(Sampler &sampler);
    void drawReading(std::size_t reading, Sampler &sampler);
    void drawSum(const Reading::Columns &scores, const Reading::Columns &errors, Sampler &sampler);
    void drawAggregate(const Reading &reading, Sampler &sampler);
    [[nodiscard]] const std::vector<double> &itemValues();

    const Composite &m_composite;
    const SimulationPlan &m_plan;
    std::vector<double> m_values;    ///< by model
    std::vector<double> m_variances; ///< by model
    std::vector<double> m_items;     ///< best value by item
    std::vector<double> m_weights;
    Reading::Columns m_noisy;
};

/// Best value of each item.
void bestOfItems(const Composite &composite, const std::vector<double> &values,
                 std::vector<double> &items);

} // namespace podium
