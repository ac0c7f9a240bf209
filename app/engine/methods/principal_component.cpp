// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/methods/principal_component.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace podium {

namespace {

constexpr int kMostSweeps = 60; // a matrix of this size is diagonal after ten
constexpr double kDiagonal = 1e-24;
constexpr double kCancelled = 1e-9;
constexpr double kLeastLength = 1e-12;

struct Rotation {
    double cosine = 1;
    double sine = 0;
};

/// The rotation that makes entry (p, q) zero (Golub and Van Loan, 8.5.2).
Rotation rotationOf(double pp, double pq, double qq)
{
    const double tau = (qq - pp) / (2 * pq);
    const double t = (tau >= 0 ? 1 : -1) / (std::abs(tau) + std::sqrt(1 + tau * tau));
    const double cosine = 1 / std::sqrt(1 + t * t);
    return {cosine, t * cosine};
}

void rotate(std::vector<double> &a, std::vector<double> &vectors, std::size_t size, std::size_t p,
            std::size_t q)
{
    const auto [c, s] = rotationOf(a[p * size + p], a[p * size + q], a[q * size + q]);
    const auto turn = [c = c, s = s](double &x, double &y) {
        const double kept = x;
        x = c * kept - s * y;
        y = s * kept + c * y;
    };
    for (std::size_t k = 0; k < size; ++k)
        turn(a[k * size + p], a[k * size + q]);
    for (std::size_t k = 0; k < size; ++k)
        turn(a[p * size + k], a[q * size + k]);
    for (std::size_t k = 0; k < size; ++k)
        turn(vectors[k * size + p], vectors[k * size + q]);
}

double besideDiagonal(const std::vector<double> &a, std::size_t size)
{
    double sum = 0;
    for (std::size_t p = 0; p < size; ++p) {
        for (std::size_t q = p + 1; q < size; ++q)
            sum += a[p * size + q] * a[p * size + q];
    }
    return sum;
}

std::vector<std::size_t> completeMembers(const Columns &columns, const Population &population)
{
    std::vector<std::size_t> rows;
    for (std::size_t i = 0; i < population.member.size(); ++i) {
        if (population.member[i]
            && std::ranges::none_of(columns, [i](const auto &c) { return std::isnan(c[i]); }))
            rows.push_back(i);
    }
    return rows;
}

/// (x − mean) / √Σ(x − mean)², or zeros for a column without spread.
std::vector<double> standardised(const std::vector<double> &column,
                                 const std::vector<std::size_t> &rows)
{
    std::vector<double> out;
    for (const std::size_t row : rows)
        out.push_back(column[row]);
    const double mean
        = std::accumulate(out.begin(), out.end(), 0.0) / static_cast<double>(out.size());
    for (double &value : out)
        value -= mean;
    const double length = std::sqrt(std::inner_product(out.begin(), out.end(), out.begin(), 0.0));
    for (double &value : out)
        value = length > kLeastLength ? value / length : 0;
    return out;
}

} // namespace

std::vector<double> firstEigenvector(std::vector<double> matrix, std::size_t size)
{
    std::vector<double> vectors(size * size, 0.0);
    for (std::size_t i = 0; i < size; ++i)
        vectors[i * size + i] = 1;
    for (int sweep = 0; sweep < kMostSweeps && besideDiagonal(matrix, size) > kDiagonal; ++sweep) {
        for (std::size_t p = 0; p < size; ++p) {
            for (std::size_t q = p + 1; q < size; ++q) {
                if (matrix[p * size + q] != 0)
                    rotate(matrix, vectors, size, p, q);
            }
        }
    }
    std::size_t first = 0;
    for (std::size_t i = 1; i < size; ++i)
        first = matrix[i * size + i] > matrix[first * size + first] ? i : first;
    std::vector<double> out;
    for (std::size_t k = 0; k < size; ++k)
        out.push_back(vectors[k * size + first]);
    const double sum = std::accumulate(out.begin(), out.end(), 0.0);
    for (double &entry : out)
        entry = sum < 0 ? -entry : entry;
    return out;
}

std::vector<double> principalComponentWeights(const Columns &columns, const Population &population)
{
    const std::vector<std::size_t> rows = completeMembers(columns, population);
    if (rows.size() < static_cast<std::size_t>(kLeastCorrelated))
        return {};
    const std::size_t size = columns.size();
    Columns standard;
    for (const std::vector<double> &column : columns)
        standard.push_back(standardised(column, rows));
    std::vector<double> correlations(size * size);
    for (std::size_t p = 0; p < size; ++p) {
        for (std::size_t q = 0; q < size; ++q)
            correlations[p * size + q] = std::inner_product(standard[p].begin(), standard[p].end(),
                                                            standard[q].begin(), 0.0);
    }
    std::vector<double> weights = firstEigenvector(std::move(correlations), size);
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    if (sum < kCancelled)
        return {};
    for (double &weight : weights)
        weight /= sum;
    return weights;
}

} // namespace podium
