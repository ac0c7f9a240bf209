// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/answer.h"
#include "app/engine/values/dataset.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace podium {

/// USD per million tokens, three of input to one of output: the source's own figure, or computed
/// from both prices where it prints none. Zero is a price: nothing is charged.
[[nodiscard]] std::optional<double> mixedPrice(const Model &model);

/// Where a model stands against all that cost no more.
enum class ParetoStanding {
    Frontier,    ///< nothing cheaper is as good, and nothing of its price is better
    WithinError, ///< something is, but nothing surely
    Dominated,   ///< something that costs no more is surely better
    Unknown,     ///< not on the frontier, and the error of its index is not known
};

struct ParetoPoint {
    std::size_t line = 0; ///< position in Answer::ranking
    double price = 0;
    ParetoStanding standing = ParetoStanding::Dominated;
    /// The best model that costs no more, where that is not it; position in Answer::ranking.
    std::optional<std::size_t> better;
};

struct ParetoFrontier {
    std::vector<ParetoPoint> points; ///< by price, cheapest first; of one price best first
    int withoutPrice = 0;            ///< ranked models nobody sells
};

/// The frontier of price (down) and index (up) among the models an answer ranks: by price the
/// strict running maximum of the index; models alike in both all stay. "Surely" is a difference of
/// more than z standard errors at the level, and with the correlation, of View::certainty; models
/// whose error is not known make nobody surely worse. n log n, plus the pairs within error.
[[nodiscard]] ParetoFrontier paretoFrontier(const Dataset &dataset, const Answer &answer);

} // namespace podium
