// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/fitting/response_curve.h"

#include <Eigen/Cholesky>
#include <algorithm>
#include <array>
#include <cmath>

namespace podium {

namespace {

constexpr double kPlainSlope = 1;
constexpr double kWidest = 10;
constexpr double kFlattest = 0.1;
constexpr int kMostSteps = 500;
constexpr double kGain = 1e-11;
constexpr double kMostDamping = 1e12;

double costOf(const ResponseCurves &curves, const std::vector<ScoreCell> &cells,
              const CurvePull &pull)
{
    double sum = pull.ability * curves.abilities.squaredNorm()
        + pull.benchmark
            * (curves.difficulties.squaredNorm()
               + (curves.slopes.array() - kPlainSlope).square().sum());
    for (const ScoreCell &cell : cells) {
        const double residual = curves.predicted(cell) - cell.score;
        sum += residual * residual;
    }
    return sum;
}

/// J'J and J'r with the penalty. Every cell touches one ability and one benchmark, so the block of
/// the abilities is diagonal, that of the benchmarks of 2 × 2 blocks, and what couples them has one
/// pair of numbers a cell.
struct NormalEquations {
    Eigen::VectorXd abilities; ///< diagonal
    Eigen::VectorXd abilityGradient;
    std::vector<Eigen::Matrix2d> benchmarks;
    Eigen::VectorXd benchmarkGradient;     ///< difficulty, slope, difficulty, ...
    std::vector<Eigen::Vector2d> coupling; ///< by cell
};

NormalEquations penaltyOf(const ResponseCurves &curves, std::size_t cells, const CurvePull &pull)
{
    const Eigen::Index benchmarks = curves.slopes.size();
    NormalEquations normal{
        Eigen::VectorXd::Constant(curves.abilities.size(), pull.ability),
        pull.ability * curves.abilities,
        std::vector<Eigen::Matrix2d>(std::size_t(benchmarks),
                                     pull.benchmark * Eigen::Matrix2d::Identity()),
        Eigen::VectorXd(2 * benchmarks), std::vector<Eigen::Vector2d>(cells)};
    for (Eigen::Index b = 0; b < benchmarks; ++b) {
        normal.benchmarkGradient[2 * b] = pull.benchmark * curves.difficulties[b];
        normal.benchmarkGradient[2 * b + 1] = pull.benchmark * (curves.slopes[b] - kPlainSlope);
    }
    return normal;
}

/// A parameter at its bound that the gradient pushes on stays where it is.
bool held(double value, double gradient, double low, double high)
{
    return (value <= low && gradient > 0) || (value >= high && gradient < 0);
}

void holdAtBounds(const ResponseCurves &curves, const std::vector<ScoreCell> &cells,
                  NormalEquations &normal)
{
    const Eigen::Index models = curves.abilities.size();
    std::vector<bool> heldModel(std::size_t(models), false);
    for (Eigen::Index m = 0; m < models; ++m) {
        if (!held(curves.abilities[m], normal.abilityGradient[m], -kWidest, kWidest))
            continue;
        heldModel[std::size_t(m)] = true;
        normal.abilityGradient[m] = 0;
    }
    std::vector<std::array<bool, 2>> heldBenchmark(normal.benchmarks.size());
    for (Eigen::Index b = 0; b < curves.slopes.size(); ++b) {
        auto &here = heldBenchmark[std::size_t(b)];
        here = {held(curves.difficulties[b], normal.benchmarkGradient[2 * b], -kWidest, kWidest),
                held(curves.slopes[b], normal.benchmarkGradient[2 * b + 1], kFlattest, kWidest)};
        if (here[0] || here[1])
            normal.benchmarks[std::size_t(b)](0, 1) = normal.benchmarks[std::size_t(b)](1, 0) = 0;
        for (Eigen::Index k = 0; k < 2; ++k) {
            if (here[std::size_t(k)])
                normal.benchmarkGradient[2 * b + k] = 0;
        }
    }
    for (std::size_t i = 0; i < cells.size(); ++i) {
        for (Eigen::Index k = 0; k < 2; ++k) {
            if (heldModel[cells[i].model] || heldBenchmark[cells[i].benchmark][std::size_t(k)])
                normal.coupling[i][k] = 0;
        }
    }
}

NormalEquations normalEquations(const ResponseCurves &curves, const std::vector<ScoreCell> &cells,
                                const CurvePull &pull)
{
    NormalEquations normal = penaltyOf(curves, cells.size(), pull);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const ScoreCell &cell = cells[i];
        const auto m = Eigen::Index(cell.model);
        const CurveSlope slope = curveSlope(curves, cell);
        const double residual = curves.predicted(cell) - cell.score;
        normal.abilities[m] += slope.byAbility * slope.byAbility;
        normal.abilityGradient[m] += slope.byAbility * residual;
        normal.benchmarks[cell.benchmark] += slope.byBenchmark * slope.byBenchmark.transpose();
        normal.benchmarkGradient.segment<2>(2 * Eigen::Index(cell.benchmark))
            += residual * slope.byBenchmark;
        normal.coupling[i] = slope.byAbility * slope.byBenchmark;
    }
    holdAtBounds(curves, cells, normal);
    return normal;
}

/// The step of Levenberg and Marquardt: the abilities are eliminated (Schur complement), then the
/// benchmarks solved and put back in.
ResponseCurves stepped(const ResponseCurves &curves, const std::vector<ScoreCell> &cells,
                       const NormalEquations &normal, double damping)
{
    const Eigen::VectorXd diagonal
        = ((normal.abilities.array() * (1 + damping)).max(1e-300)).matrix();
    const Eigen::Index benchmarks = curves.slopes.size();
    Eigen::MatrixXd reduced = Eigen::MatrixXd::Zero(2 * benchmarks, 2 * benchmarks);
    for (Eigen::Index b = 0; b < benchmarks; ++b)
        reduced.block<2, 2>(2 * b, 2 * b) = normal.benchmarks[std::size_t(b)];
    reduced.diagonal() *= 1 + damping;
    Eigen::VectorXd right = normal.benchmarkGradient;
    for (std::size_t first = 0, last = 0; first < cells.size(); first = last) {
        const auto m = Eigen::Index(cells[first].model);
        while (last < cells.size() && cells[last].model == cells[first].model)
            ++last;
        for (std::size_t i = first; i < last; ++i) {
            const Eigen::Vector2d scaled = normal.coupling[i] / diagonal[m];
            const auto row = 2 * Eigen::Index(cells[i].benchmark);
            right.segment<2>(row) -= scaled * normal.abilityGradient[m];
            for (std::size_t j = first; j < last; ++j)
                reduced.block<2, 2>(row, 2 * Eigen::Index(cells[j].benchmark))
                    -= scaled * normal.coupling[j].transpose();
        }
    }
    const Eigen::VectorXd down = reduced.ldlt().solve(right);
    Eigen::VectorXd up = normal.abilityGradient;
    for (std::size_t i = 0; i < cells.size(); ++i)
        up[Eigen::Index(cells[i].model)]
            -= normal.coupling[i].dot(down.segment<2>(2 * Eigen::Index(cells[i].benchmark)));
    ResponseCurves next = curves;
    next.abilities
        = (curves.abilities - up.cwiseQuotient(diagonal)).cwiseMax(-kWidest).cwiseMin(kWidest);
    for (Eigen::Index b = 0; b < benchmarks; ++b) {
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

CurveSlope curveSlope(const ResponseCurves &curves, const ScoreCell &cell)
{
    const auto b = Eigen::Index(cell.benchmark);
    const double p = curves.predicted(cell);
    const double steepness = p * (1 - p);
    const double byAbility = steepness * curves.slopes[b];
    const double distance = curves.abilities[Eigen::Index(cell.model)] - curves.difficulties[b];
    return {byAbility, {-byAbility, steepness * distance}};
}

void fitCurves(ResponseCurves &curves, const std::vector<ScoreCell> &cells, double penalty)
{
    const CurvePull pull(penalty, curves);
    double cost = costOf(curves, cells, pull);
    double damping = 1e-3;
    for (int step = 0; step < kMostSteps && damping < kMostDamping; ++step) {
        const NormalEquations normal = normalEquations(curves, cells, pull);
        double gain = 0;
        for (; gain <= 0 && damping < kMostDamping; damping *= 4) {
            ResponseCurves next = stepped(curves, cells, normal, damping);
            const double nextCost = costOf(next, cells, pull);
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
