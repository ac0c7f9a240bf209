// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/watch.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace podium {

/// An estimate and where it may lie at the plan's level, by the error of the simulation alone.
struct Estimated {
    double value = 0;
    double low = 0;
    double high = 0;
};

/// How much of the variance one factor brings: alone (`first`), and with all it does together with
/// others (`total`). The truth is from 0 to 1, first <= total; estimates may lie beyond.
struct SobolIndex {
    Estimated first;
    Estimated total;
};

struct SobolIndices {
    double mean = 0;
    double variance = 0;
    std::vector<SobolIndex> factors; ///< empty where nothing varies
};

struct SobolPlan {
    int points = 1000; ///< rows of each of the two matrices; the function is called
                       ///< points × (factors + 2) times
    std::uint64_t seed = 20251002;
    double level = 0.95;
};

/// Sobol indices of a function of independent factors, each uniform on 0..1. First-order after
/// Saltelli et al. (2010, doi 10.1016/j.cpc.2009.09.018), Σ f(B)(f(A_B) − f(A)) / (N V), total
/// after Jansen (1999, doi 10.1016/S0010-4655(98)00154-4), Σ (f(A) − f(A_B))² / (2 N V); A and B
/// are random, A_B is A with one column of B. Errors are those of the ratio of two means, to first
/// order. Same seed, same numbers. Stopped, it has no factors.
[[nodiscard]] SobolIndices sobolIndices(
    std::size_t factors, const SobolPlan &plan,
    const std::function<double(const std::vector<double> &)> &function, const Watch &watch = {});

} // namespace podium
