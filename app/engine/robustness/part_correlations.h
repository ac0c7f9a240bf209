// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/answer.h"
#include "app/engine/values/dataset.h"
#include "app/engine/values/result.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace podium {

/// A correlation with its interval by Fisher's transformation.
struct Correlated {
    double value = 0;
    double low = 0;
    double high = 0;
};

/// One evaluation among the others and in the index.
struct PartCorrelation {
    std::size_t evaluation = 0; ///< position in Dataset::evaluations
    double weight = 0;          ///< as applied
    double mean = 0;            ///< of normalised scores
    double deviation = 0;       ///< their standard deviation, n − 1
    /// With the index; what a part weighs in effect, beside the weight it was given (Paruolo,
    /// Saisana, Saltelli 2013, J. R. Stat. Soc. A 176). Absent without spread.
    std::optional<Correlated> withIndex;
    /// Its part in the variance of the index: cov(weight · score, index) / var(index); these sum to 1.
    std::optional<double> varianceShare;
    std::optional<double> alphaWithout; ///< Cronbach's alpha of the others
    std::vector<std::optional<double>>
        withOthers; ///< Pearson, in the order of the lines; 1 with itself
};

/// How evaluations hang together: step 6 of the OECD/JRC Handbook (2008).
struct PartCorrelations {
    int models = 0; ///< that have all scores
    std::vector<PartCorrelation> parts;
    /// Cronbach's alpha, k / (k − 1) · (1 − Σ var / var of the sum), of normalised scores; 0.7 is the
    /// usual least for parts that measure one thing. Absent with one part or without spread.
    std::optional<double> alpha;
    std::optional<double> standardisedAlpha; ///< of standardised scores: k r̄ / (1 + (k − 1) r̄)
};

/// Of the models that the View ranks and that have every score its method counts. Fails as answer()
/// does, under an aggregation that does not add up, and with fewer than four such models.
[[nodiscard]] Result<Answered<PartCorrelations>> partCorrelations(const Dataset &dataset,
                                                                  const View &view);

} // namespace podium
