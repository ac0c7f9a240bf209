// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/ranking/past.h"

#include "app/engine/ranking/selection.h"

namespace podium {

bool looksBack(const Dataset &dataset, const View &view, std::size_t snapshot)
{
    const auto newest = newestComplete(dataset);
    return view.asOf
        || (newest && dataset.snapshots[snapshot].date < dataset.snapshots[*newest].date);
}

std::optional<Date> pastDay(const Dataset &dataset, const View &view, std::size_t snapshot)
{
    return looksBack(dataset, view, snapshot)
        ? std::optional(view.asOf.value_or(dataset.snapshots[snapshot].date))
        : std::nullopt;
}

} // namespace podium
