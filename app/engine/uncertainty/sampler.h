// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace podium {

/// Quantile of the standard normal distribution, 0 < p < 1. Algorithm AS 241, PPND16 (Wichura
/// 1988, Applied Statistics 37), relative accuracy about 1e-16.
[[nodiscard]] double normalQuantile(double p);

/// Random numbers that are the same on every machine: SplitMix64 (Steele, Lea, Flood 2014) and
/// samplers of our own, because std:: distributions differ between libraries.
class Sampler final
{
public:
    explicit Sampler(std::uint64_t seed)
        : m_state(seed)
    {
    }

    [[nodiscard]] std::uint64_t bits();
    [[nodiscard]] double uniform(); ///< open interval 0..1, 53 bits
    [[nodiscard]] double normal();  ///< standard normal, by inversion
    /// Gamma with this shape > 0 and scale 1 (Marsaglia, Tsang 2000, ACM TOMS 26).
    [[nodiscard]] double gamma(double shape);

private:
    std::uint64_t m_state;
};

} // namespace podium
