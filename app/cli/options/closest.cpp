// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options/closest.h"

#include "app/data/files/edit_distance.h"

#include <algorithm>

namespace podium {

std::optional<QString> closest(const QString &word, const QStringList &candidates)
{
    std::optional<QString> best;
    qsizetype least = std::max<qsizetype>(2, word.size() / 3) + 1;
    for (const QString &candidate : candidates) {
        const bool begins = word.size() >= 3 && candidate.startsWith(word);
        const qsizetype away = begins ? 1 : editDistance(word, candidate);
        if (away < least && away < candidate.size()) {
            least = away;
            best = candidate;
        }
    }
    return best;
}

} // namespace podium
