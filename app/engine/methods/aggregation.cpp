// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/methods/aggregation.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace podium {

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
// Weights are binary fractions: a majority smaller than this is a draw.
constexpr double kDraw = 1e-12;

/// Sums term(value) by weight over what each model has, and the weight of that.
struct WeightedSums {
    std::vector<double> sums;
    std::vector<double> present;
};

template <typename Term>
WeightedSums weightedSums(const Columns &columns, const std::vector<double> &weights, Term term)
{
    const std::size_t models = columns.empty() ? 0 : columns.front().size();
    WeightedSums out{std::vector<double>(models, 0.0), std::vector<double>(models, 0.0)};
    for (std::size_t b = 0; b < columns.size(); ++b) {
        if (weights[b] == 0)
            continue;
        const std::vector<double> &column = columns[b];
        for (std::size_t i = 0; i < models; ++i) {
            const bool missing = std::isnan(column[i]);
            out.sums[i] += missing ? 0 : weights[b] * term(column[i]);
            out.present[i] += missing ? 0 : weights[b];
        }
    }
    return out;
}

template <typename Index>
std::vector<double> finished(const WeightedSums &sums, const Population &population, Index index)
{
    std::vector<double> out(sums.sums.size());
    for (std::size_t i = 0; i < out.size(); ++i)
        out[i] = population.usable[i] ? 100 * index(sums.sums[i], sums.present[i]) : kNone;
    return out;
}

/// Weighted majority of what both have: 1 for a, 0 for b, a half for a draw.
double duel(const Columns &columns, const std::vector<double> &weights, std::size_t a,
            std::size_t b)
{
    double majority = 0;
    for (std::size_t c = 0; c < columns.size(); ++c) {
        const double x = columns[c][a];
        const double y = columns[c][b];
        majority += x > y ? weights[c] : x < y ? -weights[c] : 0; // neither with NaN
    }
    return majority > kDraw ? 1 : majority < -kDraw ? 0 : 0.5;
}

std::vector<double> copeland(const Columns &columns, const std::vector<double> &weights,
                             const Population &population)
{
    std::vector<double> out(population.usable.size(), kNone);
    for (std::size_t i = 0; i < out.size(); ++i) {
        if (!population.usable[i])
            continue;
        double won = 0;
        double duels = 0;
        for (std::size_t j = 0; j < out.size(); ++j) {
            if (j == i || !population.member[j])
                continue;
            won += duel(columns, weights, i, j);
            duels += 1;
        }
        out[i] = duels > 0 ? 100 * won / duels : 50;
    }
    return out;
}

} // namespace

std::vector<double> aggregated(const Columns &columns, const std::vector<double> &weights,
                               Aggregation aggregation, const Population &population)
{
    const auto itself = [](double x) { return x; };
    switch (aggregation) {
    case Aggregation::Arithmetic:
    case Aggregation::WinRate:
        return finished(weightedSums(columns, weights, itself), population,
                        [](double sum, double present) { return sum / present; });
    case Aggregation::Borda:
        return finished(weightedSums(columns, weights, itself), population,
                        [](double sum, double) { return sum; });
    case Aggregation::Geometric:
        // log 0 is −∞ and runs through the sum to an index of 0.
        return finished(
            weightedSums(columns, weights, [](double x) { return std::log(std::max(x, 0.0)); }),
            population, [](double sum, double present) { return std::exp(sum / present); });
    case Aggregation::Harmonic:
        return finished(
            weightedSums(columns, weights, [](double x) { return 1 / std::max(x, 0.0); }),
            population, [](double sum, double present) { return present / sum; });
    case Aggregation::Copeland:
        return copeland(columns, weights, population);
    }
    return {};
}

} // namespace podium
