// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/fitting/response_curve.h"

#include <Eigen/Core>
#include <optional>
#include <utility>
#include <vector>

namespace podium {

/// value = offset + unit · ability: the printed scale of fitted abilities.
class AbilityScale final
{
public:
    /// Mean 0 and standard deviation 1; nothing when all abilities are alike.
    [[nodiscard]] static std::optional<AbilityScale> standard(const Eigen::VectorXd &abilities);
    /// Through two models whose values are given; nothing when they are alike. The unit is below 0
    /// when the values run against the abilities.
    [[nodiscard]] static std::optional<AbilityScale> through(const Eigen::VectorXd &abilities,
                                                             Eigen::Index low, double lowValue,
                                                             Eigen::Index high, double highValue);

    [[nodiscard]] double value(double ability) const { return m_offset + m_unit * ability; }
    [[nodiscard]] double unit() const { return m_unit; }
    /// Derivatives of one model's value in all abilities: the scale moves with them.
    [[nodiscard]] Eigen::VectorXd slope(const Eigen::VectorXd &abilities, Eigen::Index model) const;

private:
    double m_offset = 0;
    double m_unit = 1;
    std::optional<std::pair<Eigen::Index, Eigen::Index>> m_anchors;
};

/// How far values may be off, from the scatter of the scores about fitted curves, to first order.
/// Three sources, squares added:
///
/// - Questions: scores scatter about the curves independently, with the variance a + b p(1 − p)
///   that the squared residuals suggest (divided by 1 − leverage, which fitting takes from them).
/// - Benchmarks: had others been asked. Every benchmark's residuals move a value together
///   (sandwich, clustered by benchmark; MacKinnon, White 1985, J. Econometrics 29). The two
///   overlap, so the larger of them counts. Curves of another shape than fitted, such as those of
///   benchmarks that can be guessed, are wrong everywhere: the variance of all models grows by the
///   square of the ratio of the second source to the first, over all models, where it is above 1.
///   The square was chosen in simulations with guessing (see the tests).
/// - The pull of the penalty.
class ResponseErrors final
{
public:
    /// The arguments must outlive it; the cells are sorted by model.
    ResponseErrors(const ResponseCurves &curves, const std::vector<ScoreCell> &cells,
                   double penalty);

    /// Standard errors of each model's value.
    [[nodiscard]] Eigen::VectorXd ofValues(const AbilityScale &scale) const;
    /// Scores less parameters, but for zero and unit of the scale: at least 3.
    [[nodiscard]] double degreesOfFreedom() const;

private:
    struct Sources {
        double questions = 0;
        double benchmarks = 0;
        double pull = 0;
    };

    void factorise();
    void measureLeverage();
    void fitVariance();
    [[nodiscard]] Sources sourcesOf(const Eigen::VectorXd &slope) const;

    const ResponseCurves &m_curves;
    const std::vector<ScoreCell> &m_cells;
    CurvePull m_pull;
    std::vector<CurveSlope> m_slopes;
    Eigen::VectorXd m_residuals;
    Eigen::VectorXd m_abilities; ///< diagonal of the information
    Eigen::MatrixXd m_inverse;   ///< of the information of benchmarks, abilities eliminated
    Eigen::VectorXd m_leverage;  ///< by cell
    Eigen::VectorXd m_variance;  ///< by cell
};

/// Two-sided quantile of Student's distribution, by the expansion of Fisher and Cornish (1960,
/// Technometrics 2); within 2 % from 3 degrees of freedom on at levels up to 0.95.
[[nodiscard]] double studentQuantile(double level, double degreesOfFreedom);

} // namespace podium
