// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/methods/imputation.h"

#include "app/engine/methods/least_squares.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numbers>
#include <optional>

namespace podium {

namespace {

constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();

struct Filled {
    double value = kMissing;
    double error = kMissing;
};

std::vector<double> measured(const std::vector<double> &column, const Population &population)
{
    std::vector<double> out;
    for (std::size_t i = 0; i < column.size(); ++i) {
        if (population.member[i] && !std::isnan(column[i]))
            out.push_back(column[i]);
    }
    return out;
}

double medianOf(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    if (values.size() % 2 == 1)
        return *middle;
    return (*middle + *std::max_element(values.begin(), middle)) / 2;
}

/// Nothing where there are fewer than two values: one says nothing about how far off it may be.
Filled centreOf(const std::vector<double> &values, bool median)
{
    if (values.size() < 2)
        return {};
    const auto n = static_cast<double>(values.size());
    double mean = 0;
    for (const double value : values)
        mean += value / n;
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    const double deviation = std::sqrt(squares / (n - 1));
    const double widening = median ? std::numbers::pi / (2 * n) : 1 / n;
    return {median ? medianOf(values) : mean, deviation * std::sqrt(1 + widening)};
}

/// Models with the same evaluations share their regressions.
using Pattern = std::vector<bool>;

std::map<Pattern, std::vector<std::size_t>> patternsOf(const Columns &columns,
                                                       const Population &population)
{
    std::map<Pattern, std::vector<std::size_t>> out;
    Pattern pattern(columns.size());
    for (std::size_t i = 0; i < population.usable.size(); ++i) {
        if (!population.usable[i])
            continue;
        for (std::size_t b = 0; b < columns.size(); ++b)
            pattern[b] = !std::isnan(columns[b][i]);
        if (std::ranges::find(pattern, false) != pattern.end())
            out[pattern].push_back(i);
    }
    return out;
}

std::vector<std::size_t> presentIn(const Pattern &pattern)
{
    std::vector<std::size_t> out;
    for (std::size_t b = 0; b < pattern.size(); ++b) {
        if (pattern[b])
            out.push_back(b);
    }
    return out;
}

Columns predicted(Columns &columns, const Population &population)
{
    const Columns given = columns; // a value filled in must not predict the next
    Columns errors(columns.size(), std::vector<double>(population.usable.size(), kMissing));
    for (const auto &[pattern, models] : patternsOf(given, population)) {
        const std::vector<std::size_t> predictors = presentIn(pattern);
        for (std::size_t b = 0; b < given.size(); ++b) {
            const auto fit = pattern[b] ? std::nullopt
                                        : fitLeastSquares(given, predictors, b, population.member);
            if (!fit)
                continue;
            for (const std::size_t model : models) {
                const Prediction sought = fit->predict(given, model);
                columns[b][model] = std::clamp(sought.value, fit->least(), fit->most());
                errors[b][model] = sought.error;
            }
        }
    }
    return errors;
}

} // namespace

Columns fillMissing(Columns &columns, const Population &population, MissingRule::Kind kind)
{
    if (kind == MissingRule::Kind::Regression)
        return predicted(columns, population);
    Columns errors(columns.size(), std::vector<double>(population.usable.size(), kMissing));
    for (std::size_t b = 0; b < columns.size(); ++b) {
        const Filled filled
            = centreOf(measured(columns[b], population), kind == MissingRule::Kind::Median);
        for (std::size_t i = 0; i < columns[b].size(); ++i) {
            if (!population.usable[i] || !std::isnan(columns[b][i]))
                continue;
            columns[b][i] = filled.value;
            errors[b][i] = filled.error;
        }
    }
    return errors;
}

} // namespace podium
