// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/desk/reference.h"

#include "app/engine/ranking/index.h"

#include <cmath>

namespace podium {

bool canCompareWith(const Dataset &dataset, const View &view)
{
    const auto position = findSnapshot(dataset, view.snapshot);
    if (!position)
        return true;
    const Snapshot &snapshot = dataset.snapshots[*position];
    const auto model = findModel(snapshot, view.reference);
    if (!model)
        return false;
    const auto method = view.method.empty()
        ? snapshot.method
        : findMethod(dataset, view.method).value_or(snapshot.method);
    const bool guessed = method == snapshot.method && view.choice == MethodChoice()
        && (snapshot.models[*model].publishedBasis == PublishedBasis::Estimated
            || snapshot.models[*model].publishedBasis == PublishedBasis::IndexOnly);
    return guessed || !std::isnan(indices(dataset, snapshot, dataset.methods[method]).at(*model));
}

} // namespace podium
