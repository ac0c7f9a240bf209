// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/comparison/compared_item.h"
#include "app/engine/comparison/gap.h"

#include <optional>
#include <vector>

namespace podium {

/// Two models, labs or countries, and why one stands before the other.
struct PairComparison {
    View view;
    std::size_t snapshot = 0;
    std::size_t method = 0;
    ComparedItem a;
    ComparedItem b;
    Gap gap;
    /// Of the difference of the indices, errors correlating by Certainty::correlation; absent when
    /// the error of a score is not known.
    std::optional<double> standardError;
    std::optional<double> z; ///< difference / standard error
};

/// Compares the two View::comparing.items. Fails when there are not two, and as findItem() does.
[[nodiscard]] Result<PairComparison> comparePair(const Dataset &dataset, const View &view);

/// One evaluation of an item against the mean of those ranked next to it.
struct NeighbourPart {
    std::size_t evaluation = 0;
    double weight = 0;
    double own = 0;          ///< normalised score, 0..1
    double neighbours = 0;   ///< mean of the neighbours' best models
    double contribution = 0; ///< weight × (own − neighbours) in index points
    /// (own − neighbours) / its standard error: a strength or weakness beyond chance is some two
    /// away from 0. Absent when the error of a score is not known.
    std::optional<double> z;
};

/// Strengths and weaknesses of an item among its rank neighbours.
struct NeighbourComparison {
    View view;
    std::size_t snapshot = 0;
    std::size_t method = 0;
    ComparedItem item;
    std::vector<FieldItem> neighbours; ///< best first; fewer at either end of the ranking
    double difference = 0; ///< index − mean index of the neighbours: sum of the contributions
    std::vector<NeighbourPart> parts; ///< strengths first: by contribution, largest first
};

/// Compares the one View::comparing.items with as many of its kind on each side of its rank as
/// View::comparing.neighbours says. Fails when there is not one item, no neighbour is asked for or
/// ranked, the View does not rank the item, and as findItem() does.
[[nodiscard]] Result<NeighbourComparison> compareNeighbours(const Dataset &dataset,
                                                            const View &view);

} // namespace podium
