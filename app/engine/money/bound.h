// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace podium {

/// What a figure says of the true one where something may be missing from it. A sum of amounts, none
/// below 0, with one left out is at least what it shows; a ratio with such a sum below is at most.
enum class Bound {
    Exact,
    AtLeast,
    AtMost,
    Unsure, ///< wrong by something either way: no ratio, rank or superlative may rest on it
};

/// Of a sum of amounts that are not below 0.
[[nodiscard]] constexpr Bound sumBound(int leftOut)
{
    return leftOut > 0 ? Bound::AtLeast : Bound::Exact;
}

/// Of the sum of two figures.
[[nodiscard]] constexpr Bound joined(Bound a, Bound b)
{
    if (a == Bound::Exact || a == b)
        return b;
    return b == Bound::Exact ? a : Bound::Unsure;
}

/// Of what is subtracted or divided by.
[[nodiscard]] constexpr Bound reversed(Bound bound)
{
    if (bound == Bound::AtLeast)
        return Bound::AtMost;
    return bound == Bound::AtMost ? Bound::AtLeast : bound;
}

} // namespace podium
