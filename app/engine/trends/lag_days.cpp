// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/trends/lag_days.h"

#include "app/engine/ranking/ranks.h"
#include "app/engine/uncertainty/sampler.h"

#include <algorithm>
#include <cmath>

namespace podium {

namespace {

/// The running maximum; keeps its memory from draw to draw.
struct Steps {
    std::vector<double> days;
    std::vector<double> indices; ///< ascending

    void clear()
    {
        days.clear();
        indices.clear();
    }

    void add(double day, double index)
    {
        if (!indices.empty() && index <= indices.back() + kIndexRounding)
            return;
        days.push_back(day);
        indices.push_back(index);
    }

    double best() const { return indices.back(); }
};

FrontierLag lagOf(const Steps &group, const Steps &reference, double day)
{
    if (reference.best() >= group.best() - kIndexRounding) {
        const auto reached
            = std::ranges::lower_bound(reference.indices, group.best() - kIndexRounding)
            - reference.indices.begin();
        return {day - reference.days[static_cast<std::size_t>(reached)], reached == 0};
    }
    const auto passed = std::ranges::upper_bound(group.indices, reference.best() + kIndexRounding)
        - group.indices.begin();
    return {group.days[static_cast<std::size_t>(passed)] - day, passed == 0};
}

class Draws final
{
public:
    Draws(const LagWorld &world, const LagNoise &noise)
        : m_world(world)
        , m_sampler(noise.seed)
        , m_shared(std::sqrt(noise.correlation))
        , m_own(std::sqrt(1 - noise.correlation))
        , m_indices(world.entries.size())
        , m_steps(world.groups.size())
    {
    }

    /// One more draw: adds its lag in days to each group's list.
    void draw(std::vector<std::vector<double>> &lags)
    {
        const double shared = m_shared > 0 ? m_shared * m_sampler.normal() : 0;
        for (std::size_t i = 0; i < m_indices.size(); ++i) {
            const DatedIndex &entry = m_world.entries[i];
            m_indices[i]
                = entry.index + entry.standardError * (shared + m_own * m_sampler.normal());
        }
        for (std::size_t g = 0; g < m_steps.size(); ++g) {
            m_steps[g].clear();
            for (const std::size_t i : m_world.groups[g])
                m_steps[g].add(m_world.entries[i].day, m_indices[i]);
        }
        for (std::size_t g = 0; g < m_steps.size(); ++g)
            lags[g].push_back(lagOf(m_steps[g], m_steps[m_world.reference], m_world.day).days);
    }

private:
    const LagWorld &m_world;
    Sampler m_sampler;
    double m_shared;
    double m_own;
    std::vector<double> m_indices;
    std::vector<Steps> m_steps;
};

Steps stepsOf(const std::vector<DatedIndex> &entries)
{
    Steps steps;
    for (const DatedIndex &entry : entries)
        steps.add(entry.day, entry.index);
    return steps;
}

/// The order statistic nearest to a quantile.
double quantile(const std::vector<double> &sorted, double share)
{
    const double last = static_cast<double>(sorted.size() - 1);
    return sorted[static_cast<std::size_t>(std::lround(share * last))];
}

LagInterval intervalOf(std::vector<double> &lags, double level)
{
    std::ranges::sort(lags);
    const auto ahead = std::ranges::lower_bound(lags, 0.0) - lags.begin();
    return {quantile(lags, (1 - level) / 2), quantile(lags, (1 + level) / 2),
            static_cast<double>(ahead) / static_cast<double>(lags.size())};
}

} // namespace

FrontierLag lagBetween(const std::vector<DatedIndex> &group,
                       const std::vector<DatedIndex> &reference, double day)
{
    return lagOf(stepsOf(group), stepsOf(reference), day);
}

std::vector<LagInterval> lagIntervals(const LagWorld &world, const LagNoise &noise)
{
    std::vector<std::vector<double>> lags(world.groups.size());
    Draws draws(world, noise);
    for (int i = 0; i < noise.draws; ++i)
        draws.draw(lags);
    std::vector<LagInterval> out;
    for (std::vector<double> &ofGroup : lags)
        out.push_back(intervalOf(ofGroup, noise.level));
    return out;
}

} // namespace podium
