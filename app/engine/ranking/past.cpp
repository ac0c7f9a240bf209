// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/ranking/past.h"

#include <algorithm>

namespace podium {

bool looksBack(const Dataset &dataset, const View &view, std::size_t snapshot)
{
    if (view.asOf)
        return true;
    const Date day = dataset.snapshots[snapshot].date;
    return std::ranges::any_of(dataset.snapshots,
                               [day](const Snapshot &each) { return each.date > day; });
}

} // namespace podium
