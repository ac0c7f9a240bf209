// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/fitting/response_curve.h"

#include <Eigen/Cholesky>
#include <algorithm>
#include <cmath>

namespace podium {

namespace {

constexpr double kPenalty = 0.1;
constexpr double kPlainSlope = 1;
constexpr double kWidest = 10;
constexpr double kFlattest = 0.1;
constexpr int kMostSteps = 500;
constexpr double kGain = 1e-12;
constexpr double kMostDamping = 1e12;

/// Weight of one parameter's square, so that a group of any size counts by its mean.
double share(const Eigen::VectorXd &group)
{
    return kPenalty / static_cast<double>(group.size());
}

double costOf(const ResponseCurves &curves, const std::vector<ScoreCell> &cells,
              const Eigen::VectorXd &weights)
{
    double sum = share(curves.abilities) * curves.abilities.squaredNorm()
        + share(curves.difficulties) * curves.difficulties.squaredNorm()
        + share(curves.slopes) * (curves.slopes.array() - kPlainSlope).square().sum();
    for (const ScoreCell &cell : cells) {
        const double residual = curves.predicted(cell) - cell.score;
        sum += weights[Eigen::Index(cell.benchmark)] * residual * residual;
    }
    return sum;
}

/// J'J and J'r with the penalty. Every cell touches one ability and one benchmark, so the block of
/// the abilities is diagonal; benchmarks come as (difficulty, slope) pairs.
struct NormalEquations {
    Eigen::VectorXd abilities;  ///< diagonal
    Eigen::MatrixXd benchmarks; ///< block diagonal, 2 × 2
    Eigen::MatrixXd coupling;   ///< abilities × benchmarks
    Eigen::VectorXd abilityGradient;
    Eigen::VectorXd benchmarkGradient;
};

NormalEquations penaltyOf(const ResponseCurves &curves)
{
    const Eigen::Index models = curves.abilities.size();
    const Eigen::Index benchmarks = curves.slopes.size();
    NormalEquations normal{Eigen::VectorXd::Constant(models, share(curves.abilities)),
                           Eigen::MatrixXd::Zero(2 * benchmarks, 2 * benchmarks),
                           Eigen::MatrixXd::Zero(models, 2 * benchmarks),
                           share(curves.abilities) * curves.abilities,
                           Eigen::VectorXd(2 * benchmarks)};
    for (Eigen::Index b = 0; b < benchmarks; ++b) {
        normal.benchmarks.diagonal().segment<2>(2 * b).setConstant(share(curves.slopes));
        normal.benchmarkGradient[2 * b] = share(curves.difficulties) * curves.difficulties[b];
        normal.benchmarkGradient[2 * b + 1]
            = share(curves.slopes) * (curves.slopes[b] - kPlainSlope);
    }
    return normal;
}

NormalEquations normalEquations(const ResponseCurves &curves, const std::vector<ScoreCell> &cells,
                                const Eigen::VectorXd &weights)
{
    NormalEquations normal = penaltyOf(curves);
    for (const ScoreCell &cell : cells) {
        const auto m = Eigen::Index(cell.model);
        const auto b = Eigen::Index(cell.benchmark);
        const double p = curves.predicted(cell);
        const double slope = curves.slopes[b];
        const double steepness = p * (1 - p);
        const double byAbility = steepness * slope;
        const Eigen::Vector2d byBenchmark(
            -byAbility, steepness * (curves.abilities[m] - curves.difficulties[b]));
        const double weight = weights[b];
        const double residual = p - cell.score;
        normal.abilities[m] += weight * byAbility * byAbility;
        normal.abilityGradient[m] += weight * byAbility * residual;
        normal.benchmarks.block<2, 2>(2 * b, 2 * b)
            += weight * byBenchmark * byBenchmark.transpose();
        normal.benchmarkGradient.segment<2>(2 * b) += weight * residual * byBenchmark;
        normal.coupling.block<1, 2>(m, 2 * b) += weight * byAbility * byBenchmark.transpose();
    }
    return normal;
}

/// The step of Levenberg and Marquardt: the abilities are eliminated (Schur complement), then the
/// benchmarks solved and put back in.
ResponseCurves stepped(const ResponseCurves &curves, const NormalEquations &normal, double damping)
{
    const Eigen::ArrayXd diagonal = normal.abilities.array() * (1 + damping);
    const Eigen::MatrixXd scaled = (normal.coupling.array().colwise() / diagonal).matrix();
    Eigen::MatrixXd reduced = normal.benchmarks;
    reduced.diagonal() *= 1 + damping;
    reduced.noalias() -= normal.coupling.transpose() * scaled;
    const Eigen::VectorXd right
        = normal.benchmarkGradient - scaled.transpose() * normal.abilityGradient;
    const Eigen::VectorXd down = reduced.ldlt().solve(right);
    const Eigen::VectorXd abilityStep
        = ((normal.abilityGradient - normal.coupling * down).array() / diagonal).matrix();
    ResponseCurves next = curves;
    next.abilities = (curves.abilities - abilityStep).cwiseMax(-kWidest).cwiseMin(kWidest);
    for (Eigen::Index b = 0; b < curves.slopes.size(); ++b) {
        next.difficulties[b] = std::clamp(curves.difficulties[b] - down[2 * b], -kWidest, kWidest);
        next.slopes[b] = std::clamp(curves.slopes[b] - down[2 * b + 1], kFlattest, kWidest);
    }
    return next;
}

} // namespace

double ResponseCurves::predicted(const ScoreCell &cell) const
{
    const auto b = Eigen::Index(cell.benchmark);
    return 1 / (1 + std::exp(-slopes[b] * (abilities[Eigen::Index(cell.model)] - difficulties[b])));
}

void fitCurves(ResponseCurves &curves, const std::vector<ScoreCell> &cells,
               const Eigen::VectorXd &weights)
{
    double cost = costOf(curves, cells, weights);
    double damping = 1e-3;
    for (int step = 0; step < kMostSteps && damping < kMostDamping; ++step) {
        const NormalEquations normal = normalEquations(curves, cells, weights);
        double gain = 0;
        for (; gain <= 0 && damping < kMostDamping; damping *= 4) {
            ResponseCurves next = stepped(curves, normal, damping);
            const double nextCost = costOf(next, cells, weights);
            if (!(nextCost < cost))
                continue;
            gain = cost - nextCost;
            curves = std::move(next);
            cost = nextCost;
            damping /= 12;
        }
        if (gain <= kGain * cost)
            return;
    }
}

} // namespace podium
