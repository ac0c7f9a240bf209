// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Core>
#include <cstddef>
#include <vector>

namespace podium {

/// One result: which share of a benchmark a model solved, 0..1.
struct ScoreCell {
    std::size_t model = 0;
    std::size_t benchmark = 0;
    double score = 0;
};

/// Parameters of the curves score = 1 / (1 + exp(−slope (ability − difficulty))): abilities of
/// models; difficulties and slopes of benchmarks.
struct ResponseCurves {
    Eigen::VectorXd abilities;
    Eigen::VectorXd difficulties;
    Eigen::VectorXd slopes;

    [[nodiscard]] double predicted(const ScoreCell &cell) const;
};

/// Pull of the penalty on the parameters of one kind: so many times their mean square (of slopes:
/// of their distance to 1) is added to the sum of squares.
struct CurvePull {
    double ability = 0; ///< times one ability's square
    double benchmark = 0;

    CurvePull(double penalty, const ResponseCurves &curves)
        : ability(penalty / double(curves.abilities.size()))
        , benchmark(penalty / double(curves.slopes.size()))
    {
    }
};

/// Derivatives of one prediction.
struct CurveSlope {
    double byAbility = 0;
    Eigen::Vector2d byBenchmark; ///< difficulty, slope
};

[[nodiscard]] CurveSlope curveSlope(const ResponseCurves &curves, const ScoreCell &cell);

/// Improves `curves` until nothing is gained. The cells are sorted by model.
void fitCurves(ResponseCurves &curves, const std::vector<ScoreCell> &cells, double penalty);

} // namespace podium
