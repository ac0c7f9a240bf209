// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/ranking/folding.h"

#include <unordered_set>

namespace podium {

std::string foldingKey(const Model &model, Folding folding)
{
    if (folding == Folding::All)
        return model.id;
    const std::string lab = model.lab ? std::to_string(*model.lab) : "?" + model.id;
    return folding == Folding::Lab ? lab : lab + '\n' + model.family;
}

std::vector<Candidate> folded(const Snapshot &snapshot, const std::vector<Candidate> &sorted,
                              Folding folding)
{
    if (folding == Folding::All)
        return sorted;
    std::vector<Candidate> kept;
    std::unordered_set<std::string> seen;
    for (const Candidate &candidate : sorted) {
        if (seen.insert(foldingKey(snapshot.models[candidate.model], folding)).second)
            kept.push_back(candidate);
    }
    return kept;
}

} // namespace podium
