// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <vector>

namespace podium {

/// What two windows made of one list that both read as `known`: ours, with what the other added
/// behind it and without what it removed. `same` tells equal items, `replaces(ours, theirs)` those
/// of which only one may stand in the list: there, ours does.
template <typename T, typename Same, typename Replaces>
[[nodiscard]] std::vector<T> joinedLists(const std::vector<T> &known, const std::vector<T> &ours,
                                         const std::vector<T> &theirs, Same same, Replaces replaces)
{
    const auto holds = [](const std::vector<T> &list, const T &item, const auto &matches) {
        return std::ranges::any_of(list, [&](const T &listed) { return matches(listed, item); });
    };
    std::vector<T> all;
    for (const T &item : ours) {
        if (!holds(known, item, same) || holds(theirs, item, same))
            all.push_back(item);
    }
    for (const T &item : theirs) {
        if (!holds(known, item, same) && !holds(all, item, replaces))
            all.push_back(item);
    }
    return all;
}

} // namespace podium
