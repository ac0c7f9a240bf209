// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace podium {

/// What a column of a foreign table holds.
enum class ColumnRole {
    Ignored,
    Model,
    Id,
    Lab,
    Country,
    Released,
    Licence,
    OpenWeights,
    Reasoning,
    Parameters,
    ContextTokens,
    InputPrice,
    OutputPrice,
    Speed,
    Questions,
    Repeats,
    Note,
    PublishedIndex,
    Score,         ///< of an evaluation
    StandardError, ///< of an evaluation's score
    IntervalLow,   ///< the same: the low end of its interval
    IntervalHigh,
    Unknown, ///< numbers of an evaluation of one's own, or text of no use
};

/// What is said about a score beside it.
[[nodiscard]] constexpr bool isSpread(ColumnRole role)
{
    return role == ColumnRole::StandardError || role == ColumnRole::IntervalLow
        || role == ColumnRole::IntervalHigh;
}

/// How many questions, or how often, a score rests on.
[[nodiscard]] constexpr bool isCount(ColumnRole role)
{
    return role == ColumnRole::Questions || role == ColumnRole::Repeats;
}

} // namespace podium
