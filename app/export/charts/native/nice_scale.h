// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace podium {

/// Ends and step of an axis that people read easily: steps of 1, 2 or 5 times a power of ten.
struct NiceScale {
    double least = 0;
    double most = 1;
    double step = 0.2;
};

/// Around values from `least` to `most`, with some four to six steps.
[[nodiscard]] NiceScale niceScale(double least, double most);
/// Powers of ten around positive values.
[[nodiscard]] NiceScale decades(double least, double most);

} // namespace podium
