// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/ranking/ranks.h"

namespace podium {

std::vector<Rank> competitionRanks(const std::vector<double> &descending, double tolerance)
{
    std::vector<Rank> ranks(descending.size());
    std::size_t start = 0;
    while (start < descending.size()) {
        std::size_t end = start + 1;
        while (end < descending.size()
               && descending[start] - descending[end] <= tolerance + kIndexRounding)
            ++end;
        for (std::size_t i = start; i < end; ++i)
            ranks[i] = {static_cast<int>(start) + 1, end - start > 1};
        start = end;
    }
    return ranks;
}

} // namespace podium
