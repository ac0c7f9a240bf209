// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/countries/composition.h"

#include "app/engine/ranking/selection.h"

#include <algorithm>

namespace podium {

Composition composition(const Dataset &dataset, const Snapshot &snapshot,
                        const std::vector<RankedModel> &ranking, int top)
{
    Composition out;
    for (const RankedModel &line : ranking) {
        if (line.rank > top)
            break;
        const std::string code(countryOrUnassigned(dataset, snapshot.models[line.model]));
        const auto share = std::ranges::find(out.shares, code, &CountryShare::country);
        if (share == out.shares.end())
            out.shares.push_back({code, 1});
        else
            ++share->models;
        ++out.size;
    }
    std::ranges::sort(out.shares, [](const CountryShare &a, const CountryShare &b) {
        return a.models != b.models ? a.models > b.models : a.country < b.country;
    });
    return out;
}

} // namespace podium
