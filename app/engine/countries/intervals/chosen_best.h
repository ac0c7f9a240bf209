// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/answer.h"
#include "app/engine/values/watch.h"

#include <cstddef>
#include <vector>

namespace podium {

/// What an index may truly be that was the best of several.
struct ChosenBest {
    double value = 0; ///< the truth under which the best seen is what is to be expected
    double low = 0;   ///< truths under which the best seen is neither too high nor too low
    double high = 0;
};

/// Variants with what draws add to each; `variants` must outlive it.
class NoisyVariants final
{
public:
    using Lines = std::vector<std::size_t>; ///< positions among the variants, never empty

    NoisyVariants(const std::vector<RankedModel> &variants, const Certainty &certainty,
                  const Watch &watch);

    [[nodiscard]] ChosenBest bestOf(const Lines &lines) const;
    /// Standard error of what `lines` are taken for: that of a normal interval as wide. The highest of
    /// several draws varies less, but says less of the truth, too.
    [[nodiscard]] double errorOf(const Lines &lines, const ChosenBest &chosen) const;
    /// The best of each draw if the truth were as seen, about 0 with that error.
    [[nodiscard]] std::vector<double> around(const Lines &lines, const ChosenBest &chosen) const;
    /// Who lies close to the best: those farther below have no part in who is seen as the best.
    [[nodiscard]] Lines nearTheBest(const Lines &lines) const;
    [[nodiscard]] double level() const { return m_level; }

private:
    [[nodiscard]] double surelyAtLeast(const Lines &lines) const;
    [[nodiscard]] double seenBest(const Lines &lines) const;
    [[nodiscard]] double largestError(const Lines &lines) const;
    [[nodiscard]] std::vector<double> drawnBests(const Lines &lines, double truth) const;
    template <typename Statistic>
    [[nodiscard]] double solved(const Lines &lines, double seen, Statistic statistic) const;

    const std::vector<RankedModel> &m_variants;
    double m_level;
    std::vector<std::vector<double>> m_added; ///< by draw, then by variant
};

} // namespace podium
