// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/methods/least_squares.h"

#include <algorithm>
#include <cmath>

namespace podium {

namespace {

constexpr std::size_t kSpareRows = 3;
// Of a scaled predictor's variance: what less is left after the others is rounding.
constexpr double kLeastPivot = 1e-10;

std::vector<std::size_t> completeRows(const Columns &columns,
                                      const std::vector<std::size_t> &predictors,
                                      std::size_t target, const std::vector<char> &members)
{
    std::vector<std::size_t> rows;
    for (std::size_t i = 0; i < members.size(); ++i) {
        const bool complete = members[i] && !std::isnan(columns[target][i])
            && std::ranges::none_of(predictors,
                                    [&](std::size_t b) { return std::isnan(columns[b][i]); });
        if (complete)
            rows.push_back(i);
    }
    return rows;
}

double meanOf(const std::vector<double> &column, const std::vector<std::size_t> &rows)
{
    double sum = 0;
    for (const std::size_t row : rows)
        sum += column[row];
    return sum / static_cast<double>(rows.size());
}

/// Σ (a − mean a)(b − mean b)
double products(const std::vector<double> &a, double meanA, const std::vector<double> &b,
                double meanB, const std::vector<std::size_t> &rows)
{
    double sum = 0;
    for (const std::size_t row : rows)
        sum += (a[row] - meanA) * (b[row] - meanB);
    return sum;
}

/// Lower Cholesky factor in place; a dependent row is emptied, and its pivot 0.
void factorise(std::vector<double> &a, std::size_t size)
{
    for (std::size_t i = 0; i < size; ++i) {
        for (std::size_t j = 0; j <= i; ++j) {
            double sum = a[i * size + j];
            for (std::size_t k = 0; k < j; ++k)
                sum -= a[i * size + k] * a[j * size + k];
            const double pivot = a[j * size + j];
            if (i == j)
                a[i * size + i] = sum > kLeastPivot ? std::sqrt(sum) : 0;
            else
                a[i * size + j] = pivot > 0 ? sum / pivot : 0;
        }
    }
}

/// Solves L x = b.
std::vector<double> solvedLower(const std::vector<double> &l, std::vector<double> b)
{
    const std::size_t size = b.size();
    for (std::size_t i = 0; i < size; ++i) {
        for (std::size_t k = 0; k < i; ++k)
            b[i] -= l[i * size + k] * b[k];
        b[i] = l[i * size + i] > 0 ? b[i] / l[i * size + i] : 0;
    }
    return b;
}

/// Solves L' x = b.
std::vector<double> solvedUpper(const std::vector<double> &l, std::vector<double> b)
{
    const std::size_t size = b.size();
    for (std::size_t i = size; i-- > 0;) {
        for (std::size_t k = i + 1; k < size; ++k)
            b[i] -= l[k * size + i] * b[k];
        b[i] = l[i * size + i] > 0 ? b[i] / l[i * size + i] : 0;
    }
    return b;
}

} // namespace

std::optional<LeastSquares> fitLeastSquares(const Columns &columns,
                                            const std::vector<std::size_t> &predictors,
                                            std::size_t target, const std::vector<char> &members)
{
    const std::vector<std::size_t> rows = completeRows(columns, predictors, target, members);
    const std::size_t size = predictors.size();
    if (size == 0 || rows.size() < size + kSpareRows)
        return std::nullopt;
    LeastSquares fit;
    fit.m_predictors = predictors;
    fit.m_rows = static_cast<double>(rows.size());
    for (const std::size_t b : predictors)
        fit.m_means.push_back(meanOf(columns[b], rows));
    fit.m_means.push_back(meanOf(columns[target], rows));
    fit.m_triangle.resize(size * size);
    const std::vector<double> right = fit.readProducts(columns, target, rows);
    factorise(fit.m_triangle, size);
    const std::vector<double> half = solvedLower(fit.m_triangle, right);
    fit.m_slopes = solvedUpper(fit.m_triangle, half);
    const double mean = fit.m_means.back();
    double residual = products(columns[target], mean, columns[target], mean, rows);
    double freedom = fit.m_rows - 1;
    for (std::size_t i = 0; i < size; ++i) {
        residual -= half[i] * half[i];
        freedom -= fit.m_triangle[i * size + i] > 0 ? 1 : 0;
    }
    fit.m_deviation = std::sqrt(std::max(0.0, residual) / freedom);
    const auto [least, most]
        = std::ranges::minmax(rows, {}, [&](std::size_t row) { return columns[target][row]; });
    fit.m_least = columns[target][least];
    fit.m_most = columns[target][most];
    return fit;
}

std::vector<double> LeastSquares::readProducts(const Columns &columns, std::size_t target,
                                               const std::vector<std::size_t> &rows)
{
    const std::size_t size = m_predictors.size();
    std::vector<double> right(size);
    for (std::size_t i = 0; i < size; ++i) {
        const auto &column = columns[m_predictors[i]];
        const auto with = [&](const std::vector<double> &other, double mean) {
            return products(column, m_means[i], other, mean, rows);
        };
        const double spread = std::sqrt(with(column, m_means[i]));
        m_scales.push_back(spread > 0 ? spread : 1);
        right[i] = with(columns[target], m_means.back()) / m_scales[i];
        for (std::size_t j = 0; j <= i; ++j)
            m_triangle[i * size + j]
                = with(columns[m_predictors[j]], m_means[j]) / (m_scales[i] * m_scales[j]);
    }
    return right;
}

Prediction LeastSquares::predict(const Columns &columns, std::size_t model) const
{
    std::vector<double> z(m_predictors.size());
    double value = m_means.back();
    for (std::size_t i = 0; i < z.size(); ++i) {
        z[i] = (columns[m_predictors[i]][model] - m_means[i]) / m_scales[i];
        value += m_slopes[i] * z[i];
    }
    double leverage = 0;
    for (const double part : solvedLower(m_triangle, z))
        leverage += part * part;
    return {value, m_deviation * std::sqrt(1 + 1 / m_rows + leverage)};
}

} // namespace podium
