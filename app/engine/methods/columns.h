// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace podium {

/// One column for each part of a method, one entry for each model of a snapshot; NaN is missing.
using Columns = std::vector<std::vector<double>>;

/// Which models of a snapshot a method computes an index for, and over which of them what depends
/// on other models is computed. Members are always usable.
struct Population {
    std::vector<char> usable;
    std::vector<char> member;
};

} // namespace podium
