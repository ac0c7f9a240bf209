// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector/neighbours.h"

#include <algorithm>
#include <optional>

namespace podium {

namespace {

constexpr int kReach = 2;
constexpr std::size_t kMost = 2;
// Less than two of a hundred points is nothing to speak of.
constexpr double kNotable = 0.02;

struct Gap {
    std::size_t part = 0;
    double size = 0; ///< own score less the neighbours' mean
};

/// What a rule for missing scores filled in says nothing about the model.
std::optional<double> measured(const IndexPart &part)
{
    return part.imputed ? std::nullopt : part.normalised;
}

std::vector<Gap> gaps(const Answer &answer, int ranked)
{
    const auto &ranking = answer.ranking;
    const RankedModel &own = ranking[static_cast<std::size_t>(ranked)];
    const int first = std::max(0, ranked - kReach);
    const int last = std::min(static_cast<int>(ranking.size()) - 1, ranked + kReach);
    std::vector<Gap> found;
    for (std::size_t part = 0; part < own.parts.size(); ++part) {
        double sum = 0;
        int counted = 0;
        for (int i = first; i <= last; ++i) {
            const auto score = measured(ranking[static_cast<std::size_t>(i)].parts[part]);
            if (i == ranked || !score)
                continue;
            sum += *score;
            ++counted;
        }
        if (const auto score = measured(own.parts[part]); score && counted > 0)
            found.push_back({part, *score - sum / counted});
    }
    std::ranges::stable_sort(found, {}, &Gap::size);
    return found;
}

} // namespace

NeighbourProfile neighbourProfile(const Answer &answer, int ranked)
{
    const std::vector<Gap> sorted = gaps(answer, ranked);
    NeighbourProfile profile;
    for (const Gap &gap : sorted) {
        if (gap.size <= -kNotable && profile.weakest.size() < kMost)
            profile.weakest.push_back(gap.part);
    }
    for (auto gap = sorted.rbegin(); gap != sorted.rend(); ++gap) {
        if (gap->size >= kNotable && profile.strongest.size() < kMost)
            profile.strongest.push_back(gap->part);
    }
    return profile;
}

} // namespace podium
