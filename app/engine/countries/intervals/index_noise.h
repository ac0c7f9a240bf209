// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/uncertainty/sampler.h"
#include "app/engine/values/answer.h"

#include <cstddef>
#include <vector>

namespace podium {

/// Draws the indices of many variants anew, each within its standard error, as View::certainty
/// says: by errors that correlate, or, where it is about other rules, by weights. Keeps its memory
/// between draws. `lines` and `certainty` must outlive it.
class IndexNoise final
{
public:
    IndexNoise(const std::vector<RankedModel> &lines, const Certainty &certainty);

    /// Whether the error of this one is known; others stay where they are.
    [[nodiscard]] bool isKnown(std::size_t line) const
    {
        return m_lines[line].standardError.has_value();
    }
    /// One index for each line; holds until the next draw.
    [[nodiscard]] const std::vector<double> &draw();

private:
    void drawErrors();
    void drawWeights();

    const std::vector<RankedModel> &m_lines;
    const Certainty &m_certainty;
    Sampler m_sampler;
    std::vector<double> m_drawn;
};

/// Mean and level's quantiles of draws of one number.
struct DrawnSpread {
    double mean = 0;
    double deviation = 0;
    double low = 0;
    double high = 0;
};

[[nodiscard]] DrawnSpread spreadOf(std::vector<double> draws, double level);

} // namespace podium
