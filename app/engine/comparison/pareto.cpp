// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/comparison/pareto.h"

#include "app/engine/ranking/ranks.h"
#include "app/engine/uncertainty/beyond_error.h"

#include <algorithm>
#include <map>

namespace podium {

namespace {

class Frontier final
{
public:
    explicit Frontier(const Answer &answer)
        : m_answer(answer)
    {
    }

    /// Points of one price, best first; dearer ones follow in later calls.
    void addPrice(std::vector<ParetoPoint>::iterator begin, std::vector<ParetoPoint>::iterator end)
    {
        const double best = line(*begin).index;
        const bool improves = !m_best || best > line(*m_best).index + kIndexRounding;
        std::for_each(begin, end, [this](const ParetoPoint &point) {
            m_cheaper.emplace(line(point).index, point.line);
        });
        std::for_each(begin, end, [&](ParetoPoint &point) {
            const bool bestOfPrice = line(point).index >= best - kIndexRounding;
            point.standing
                = improves && bestOfPrice ? ParetoStanding::Frontier : offFrontier(point);
        });
        if (improves)
            m_best = *begin;
        std::for_each(begin, end, [this](ParetoPoint &point) {
            if (point.standing != ParetoStanding::Frontier)
                point.better = m_best->line;
        });
    }

private:
    const RankedModel &line(const ParetoPoint &point) const { return m_answer.ranking[point.line]; }

    /// Looks from the best down, so that a clearly dominated point is settled at once.
    ParetoStanding offFrontier(const ParetoPoint &point) const
    {
        const RankedModel &own = line(point);
        if (!own.standardError)
            return ParetoStanding::Unknown;
        for (auto other = m_cheaper.rbegin(); other != m_cheaper.rend() && other->first > own.index;
             ++other) {
            if (isAheadBeyondError(m_answer, m_answer.ranking[other->second], own))
                return ParetoStanding::Dominated;
        }
        return ParetoStanding::WithinError;
    }

    const Answer &m_answer;
    std::multimap<double, std::size_t> m_cheaper; ///< lines by index, of this price or less
    std::optional<ParetoPoint> m_best;
};

} // namespace

std::optional<double> mixedPrice(const Model &model)
{
    if (model.blendedPrice)
        return model.blendedPrice;
    if (model.inputPrice && model.outputPrice)
        return (3 * *model.inputPrice + *model.outputPrice) / 4;
    return std::nullopt;
}

ParetoFrontier paretoFrontier(const Dataset &dataset, const Answer &answer)
{
    ParetoFrontier out;
    for (std::size_t i = 0; i < answer.ranking.size(); ++i) {
        const Model &model = dataset.snapshots[answer.snapshot].models[answer.ranking[i].model];
        if (const auto price = mixedPrice(model))
            out.points.push_back({i, *price, ParetoStanding::Dominated, {}});
        else
            ++out.withoutPrice;
    }
    // Stable: of one price the lines stay best first.
    std::ranges::stable_sort(out.points, {}, &ParetoPoint::price);
    Frontier frontier(answer);
    auto begin = out.points.begin();
    while (begin != out.points.end()) {
        const auto end = std::find_if(begin, out.points.end(), [begin](const ParetoPoint &point) {
            return point.price != begin->price;
        });
        frontier.addPrice(begin, end);
        begin = end;
    }
    return out;
}

} // namespace podium
