// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/language/model_name.h"

#include <algorithm>

namespace podium {

QString distinctModelName(const Snapshot &snapshot, const Model &model)
{
    const QString name = shortModelName(model);
    const auto sharesIt = [&name](const Model &other) { return shortModelName(other) == name; };
    return std::ranges::count_if(snapshot.models, sharesIt) > 1 ? QString::fromStdString(model.name)
                                                                : name;
}

} // namespace podium
