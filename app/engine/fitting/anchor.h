// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace podium {

/// A model whose place on the printed scale is given.
struct Anchor {
    std::size_t item = 0;
    double value = 0;
};

} // namespace podium
