// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/robustness/effects/sobol.h"

#include "app/engine/uncertainty/sampler.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace podium {

namespace {

/// What the function gave, row by row.
struct Runs {
    std::vector<double> a;
    std::vector<double> b;
    std::vector<std::vector<double>> mixed; ///< [factor][row]: A with that factor's column of B
};

std::vector<double> randomPoint(std::size_t factors, Sampler &sampler)
{
    std::vector<double> point(factors);
    std::ranges::generate(point, [&sampler] { return sampler.uniform(); });
    return point;
}

Runs run(std::size_t factors, const SobolPlan &plan,
         const std::function<double(const std::vector<double> &)> &function, const Watch &watch)
{
    Runs runs;
    runs.mixed.resize(factors);
    Sampler sampler(plan.seed);
    for (int row = 0; row < plan.points && !watch.isStopped(); ++row) {
        std::vector<double> a = randomPoint(factors, sampler);
        const std::vector<double> b = randomPoint(factors, sampler);
        runs.a.push_back(function(a));
        runs.b.push_back(function(b));
        for (std::size_t k = 0; k < factors; ++k) {
            const double own = std::exchange(a[k], b[k]);
            runs.mixed[k].push_back(function(a));
            a[k] = own;
        }
        watch.reached((row + 1.0) / plan.points);
    }
    return runs;
}

double meanOf(const std::vector<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

/// mean(top) / mean(bottom); its variance is that of top − ratio × bottom, over mean(bottom)² n.
Estimated ratioOfMeans(const std::vector<double> &top, const std::vector<double> &bottom, double z)
{
    const double below = meanOf(bottom);
    const double ratio = meanOf(top) / below;
    double squares = 0;
    for (std::size_t i = 0; i < top.size(); ++i) {
        const double residual = top[i] - ratio * bottom[i];
        squares += residual * residual;
    }
    const auto n = static_cast<double>(top.size());
    const double error = std::sqrt(squares / (n - 1) / n) / below;
    return {ratio, ratio - z * error, ratio + z * error};
}

} // namespace

SobolIndices sobolIndices(std::size_t factors, const SobolPlan &plan,
                          const std::function<double(const std::vector<double> &)> &function,
                          const Watch &watch)
{
    SobolIndices out;
    if (plan.points < 2)
        return out;
    const Runs runs = run(factors, plan, function, watch);
    if (watch.isStopped())
        return out;
    const std::size_t n = runs.a.size();
    out.mean = (meanOf(runs.a) + meanOf(runs.b)) / 2;
    std::vector<double> squares(n);
    for (std::size_t i = 0; i < n; ++i)
        squares[i] = (std::pow(runs.a[i] - out.mean, 2) + std::pow(runs.b[i] - out.mean, 2)) / 2;
    out.variance = meanOf(squares);
    if (!(out.variance > 0))
        return out;
    const double z = normalQuantile(0.5 + plan.level / 2);
    for (const std::vector<double> &mixed : runs.mixed) {
        std::vector<double> first(n);
        std::vector<double> total(n);
        for (std::size_t i = 0; i < n; ++i) {
            // f(B) less the mean: the same expectation with less noise.
            first[i] = (runs.b[i] - out.mean) * (mixed[i] - runs.a[i]);
            total[i] = std::pow(runs.a[i] - mixed[i], 2) / 2;
        }
        out.factors.push_back({ratioOfMeans(first, squares, z), ratioOfMeans(total, squares, z)});
    }
    return out;
}

} // namespace podium
