// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/countries/intervals/drawn_counts.h"

#include "app/engine/countries/counting_rules.h"
#include "app/engine/countries/intervals/index_noise.h"
#include "app/engine/countries/seats.h"
#include "app/engine/ranking/world_ranks.h"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <iterator>
#include <utility>

namespace podium {

namespace {

/// The rule's values of the same countries, again and again, from indices drawn anew.
class CountDraws final
{
public:
    CountDraws(const std::vector<CountryResult> &countries, const Dataset &dataset,
               const Snapshot &snapshot, const View &view, const std::vector<RankedModel> &world,
               const std::vector<Candidate> &passing)
        : m_dataset(dataset)
        , m_snapshot(snapshot)
        , m_view(view)
        , m_world(world)
        , m_seats(dataset, view.seats)
        , m_noise(world, view.certainty)
        , m_passes(snapshot.models.size(), 0)
    {
        for (const Candidate &candidate : passing)
            m_passes[candidate.model] = 1;
        for (const CountryResult &country : countries)
            m_countries.emplace_back().country = country.country;
        for (std::size_t i = 0; i < m_countries.size(); ++i)
            m_positions.emplace(m_countries[i].country, i);
    }

    /// The countries in the order given, but for their values without anything in them.
    [[nodiscard]] std::vector<CountryResult> draw()
    {
        const std::vector<Candidate> everyone = drawnWorld();
        std::vector<Candidate> sorted;
        std::ranges::copy_if(everyone, std::back_inserter(sorted),
                             [this](const Candidate &one) { return m_passes[one.model] != 0; });
        const std::vector<Candidate> shown = folded(m_snapshot, sorted, m_view.folding);
        const WorldRanks ranks(m_snapshot, everyone, m_view.folding, m_view.tieTolerance);
        const std::vector<int> worldRanks = worldRanksOf(ranks, shown);
        std::vector<CountryResult> drawn = m_countries;
        applyRule(drawn, m_positions,
                  {m_dataset, m_snapshot, m_view, m_seats, sorted, shown, worldRanks, &everyone});
        return drawn;
    }

private:
    /// Everybody with the index drawn, best first.
    [[nodiscard]] std::vector<Candidate> drawnWorld()
    {
        const std::vector<double> &indices = m_noise.draw();
        std::vector<Candidate> out;
        out.reserve(m_world.size());
        for (std::size_t i = 0; i < m_world.size(); ++i)
            out.push_back({m_world[i].model, indices[i]});
        std::ranges::stable_sort(out, std::ranges::greater{}, &Candidate::index);
        return out;
    }

    const Dataset &m_dataset;
    const Snapshot &m_snapshot;
    const View &m_view;
    const std::vector<RankedModel> &m_world;
    SeatTable m_seats;
    IndexNoise m_noise;
    std::vector<std::uint8_t> m_passes; ///< by model of the snapshot
    std::vector<CountryResult> m_countries;
    CountryPositions m_positions;
};

} // namespace

bool countsRanks(CountingRule::Kind kind)
{
    return kind == CountingRule::Kind::Count || kind == CountingRule::Kind::FrontierShare;
}

void addCountIntervals(std::vector<CountryResult> &countries, const Dataset &dataset,
                       const Snapshot &snapshot, const View &view,
                       const std::vector<RankedModel> &world, const std::vector<Candidate> &passing,
                       const Watch &watch)
{
    const bool known = !world.empty() && std::ranges::all_of(world, [](const RankedModel &line) {
        return line.standardError.has_value();
    });
    if (!known || !countsRanks(view.countingRule.kind))
        return;
    CountDraws draws(countries, dataset, snapshot, view, world, passing);
    std::vector<std::vector<double>> values(countries.size());
    for (int draw = 0; draw < view.certainty.singleDraws() && !watch.isStopped(); ++draw) {
        const std::vector<CountryResult> drawn = draws.draw();
        for (std::size_t i = 0; i < drawn.size(); ++i)
            values[i].push_back(drawn[i].value);
    }
    if (watch.isStopped())
        return;
    for (std::size_t i = 0; i < countries.size(); ++i) {
        CountryResult &country = countries[i];
        const DrawnSpread spread = spreadOf(std::move(values[i]), view.certainty.level);
        country.standardError = spread.deviation;
        country.low = std::min(country.value, spread.low);
        country.high = std::max(country.value, spread.high);
    }
}

} // namespace podium
