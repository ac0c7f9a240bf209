// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/comparison/nearest_weights.h"

#include <Eigen/QR>
#include <algorithm>
#include <cmath>

namespace podium {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

constexpr double kNothing = 1e-12;

/// Columns that take part.
MatrixXd chosen(const MatrixXd &matrix, const std::vector<Index> &columns)
{
    MatrixXd out(matrix.rows(), static_cast<Index>(columns.size()));
    for (std::size_t i = 0; i < columns.size(); ++i)
        out.col(static_cast<Index>(i)) = matrix.col(columns[i]);
    return out;
}

/// Least squares with unknowns >= 0 (Lawson, Hanson 1974, algorithm NNLS).
class NonNegative final
{
public:
    NonNegative(const MatrixXd &matrix, const VectorXd &target)
        : m_matrix(matrix)
        , m_target(target)
        , m_solution(VectorXd::Zero(matrix.cols()))
    {
    }

    VectorXd solved()
    {
        const Index most = 3 * m_matrix.cols() + 10; // it ends long before; rounding must not loop
        for (Index step = 0; step < most; ++step) {
            const VectorXd pull = m_matrix.transpose() * (m_target - m_matrix * m_solution);
            Index next = -1;
            for (Index i = 0; i < pull.size(); ++i) {
                const bool free = std::ranges::find(m_free, i) != m_free.end();
                if (!free && pull[i] > kNothing && (next < 0 || pull[i] > pull[next]))
                    next = i;
            }
            if (next < 0)
                break;
            m_free.push_back(next);
            settle();
        }
        return m_solution;
    }

private:
    /// Solves for the free unknowns and takes out those that would fall below zero.
    void settle()
    {
        while (!m_free.empty()) {
            const VectorXd wanted = chosen(m_matrix, m_free).colPivHouseholderQr().solve(m_target);
            double step = 1;
            for (std::size_t i = 0; i < m_free.size(); ++i) {
                const double at = m_solution[m_free[i]];
                const double to = wanted[static_cast<Index>(i)];
                if (to <= 0)
                    step = std::min(step, at / std::max(at - to, 1e-300));
            }
            for (std::size_t i = 0; i < m_free.size(); ++i) {
                double &at = m_solution[m_free[i]];
                at += step * (wanted[static_cast<Index>(i)] - at);
            }
            if (step >= 1)
                return;
            std::erase_if(m_free, [this](Index i) {
                const bool out = m_solution[i] <= 1e-14;
                m_solution[i] = out ? 0 : m_solution[i];
                return out;
            });
        }
    }

    const MatrixXd &m_matrix;
    const VectorXd &m_target;
    VectorXd m_solution;
    std::vector<Index> m_free;
};

/// min |x| with matrix·x >= bound, and equality in the last row but sign; empty: impossible.
std::vector<double> leastDistance(const MatrixXd &rows, const VectorXd &bounds)
{
    MatrixXd dual(rows.cols() + 1, rows.rows());
    dual.topRows(rows.cols()) = rows.transpose();
    dual.row(rows.cols()) = bounds.transpose();
    VectorXd target = VectorXd::Zero(rows.cols() + 1);
    target[rows.cols()] = 1;
    const VectorXd solution = NonNegative(dual, target).solved();
    const VectorXd rest = dual * solution - target;
    if (rest.norm() < 1e-9)
        return {};
    std::vector<Index> active;
    for (Index i = 0; i < solution.size(); ++i) {
        if (solution[i] > 0)
            active.push_back(i);
    }
    if (active.empty())
        return std::vector<double>(static_cast<std::size_t>(rows.cols()), 0.0);
    // The bounds that hold the point are met exactly: the nearest point on all of them.
    const MatrixXd held = chosen(rows.transpose(), active).transpose();
    VectorXd heldBounds(static_cast<Index>(active.size()));
    for (std::size_t i = 0; i < active.size(); ++i)
        heldBounds[static_cast<Index>(i)] = bounds[active[i]];
    const VectorXd x = held.completeOrthogonalDecomposition().solve(heldBounds);
    return {x.begin(), x.end()};
}

} // namespace

std::vector<double> nearestWeights(const std::vector<double> &start,
                                   const std::vector<double> &least,
                                   const std::vector<std::vector<double>> &rows)
{
    const auto n = static_cast<Index>(start.size());
    const auto count = static_cast<Index>(rows.size());
    MatrixXd matrix = MatrixXd::Zero(n + count + 2, n);
    VectorXd bounds = VectorXd::Zero(n + count + 2);
    double sum = 0;
    for (Index i = 0; i < n; ++i) {
        const auto at = static_cast<std::size_t>(i);
        matrix(i, i) = 1;
        bounds[i] = least[at] - start[at];
        matrix(n + count, i) = 1;
        matrix(n + count + 1, i) = -1;
        sum += start[at];
    }
    bounds[n + count] = 1 - sum;
    bounds[n + count + 1] = sum - 1;
    for (Index k = 0; k < count; ++k) {
        const std::vector<double> &row = rows[static_cast<std::size_t>(k)];
        for (Index i = 0; i < n; ++i) {
            matrix(n + k, i) = row[static_cast<std::size_t>(i)];
            bounds[n + k] -= row[static_cast<std::size_t>(i)] * start[static_cast<std::size_t>(i)];
        }
        const double length = matrix.row(n + k).norm();
        if (length > 0) {
            matrix.row(n + k) /= length;
            bounds[n + k] /= length;
        }
    }
    std::vector<double> out = leastDistance(matrix, bounds);
    for (std::size_t i = 0; i < out.size(); ++i)
        out[i] = std::max(least[i], out[i] + start[i]);
    return out;
}

} // namespace podium
