// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/methods/idle_goalposts.h"

namespace podium {

std::vector<std::size_t> idleGoalposts(const Answer &answer)
{
    std::vector<std::size_t> out;
    if (answer.rules.normalisation != Normalisation::Goalposts)
        return out;
    for (std::size_t b = 0; b < answer.weights.size(); ++b) {
        int counted = 0;
        int within = 0;
        for (const RankedModel &line : answer.ranking) {
            if (b >= line.parts.size() || !line.parts[b].normalised)
                continue;
            ++counted;
            within += *line.parts[b].normalised > 0 && *line.parts[b].normalised < 1;
        }
        if (answer.weights[b] != 0 && counted > 1 && within == 0)
            out.push_back(b);
    }
    return out;
}

} // namespace podium
