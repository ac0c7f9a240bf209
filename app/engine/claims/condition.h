// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/money/bound.h"

#include <optional>

namespace podium {

/// Which numbers make a claim true.
struct Condition {
    enum class Kind {
        Equals,  ///< `value`, give or take `tolerance` in the number's own unit
        About,   ///< `value`, give or take `tolerance` as a share of it
        AtLeast, ///< `value` or more
        AtMost,  ///< `value` or less
        Between, ///< `value` to `upper`, both included
        Not,     ///< any other than `value`
    };
    static constexpr double kUsualShare = 0.05; ///< of "about", where nothing else is said

    Kind kind = Kind::Equals;
    double value = 0;
    double upper = 0;
    double tolerance = 0; ///< >= 0
    bool open = false;    ///< of AtLeast and AtMost: `value` itself does not make it true

    bool operator==(const Condition &) const = default;
};
[[nodiscard]] bool satisfies(const Condition &condition, double number);
/// The same where of the number only a bound is known; absent where the bound does not decide.
[[nodiscard]] std::optional<bool> satisfies(const Condition &condition, double number, Bound bound);

} // namespace podium
