// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/methods/columns.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace podium {

struct Prediction {
    double value = 0;
    double error = 0; ///< standard error of the prediction of one new value
};

/// A linear regression of one column on others, with a constant.
class LeastSquares final
{
public:
    /// The model must have a score in every predictor.
    [[nodiscard]] Prediction predict(const Columns &columns, std::size_t model) const;
    [[nodiscard]] double least() const { return m_least; } ///< of the values fitted to
    [[nodiscard]] double most() const { return m_most; }

private:
    friend std::optional<LeastSquares> fitLeastSquares(const Columns &,
                                                       const std::vector<std::size_t> &,
                                                       std::size_t, const std::vector<char> &);

    /// Fills scales and Z'Z; returns Z'y.
    [[nodiscard]] std::vector<double> readProducts(const Columns &columns, std::size_t target,
                                                   const std::vector<std::size_t> &rows);

    std::vector<std::size_t> m_predictors;
    std::vector<double> m_means;    ///< of predictors, and of the target as the last
    std::vector<double> m_scales;   ///< of predictors
    std::vector<double> m_slopes;   ///< per scaled predictor
    std::vector<double> m_triangle; ///< Cholesky factor of Z'Z, row by row
    double m_deviation = 0;         ///< s, of the residuals
    double m_rows = 0;
    double m_least = 0;
    double m_most = 0;
};

/// Fits column `target` on the columns `predictors` over the rows marked in `members` that have
/// them all. Nothing when there are fewer than predictors + 3 such rows or no predictors. Predictors
/// that are combinations of others get a slope of zero.
[[nodiscard]] std::optional<LeastSquares> fitLeastSquares(
    const Columns &columns, const std::vector<std::size_t> &predictors, std::size_t target,
    const std::vector<char> &members);

} // namespace podium
