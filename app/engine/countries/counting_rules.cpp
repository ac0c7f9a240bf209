// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/countries/counting_rules.h"

#include "app/engine/ranking/ranks.h"
#include "app/engine/trends/frontier_days.h"

#include <algorithm>

namespace podium {

namespace {

using Kind = CountingRule::Kind;

using LabId = std::optional<std::size_t>;

void applyBest(CountryResult &country)
{
    country.value = country.bestIndex;
    country.estimated = country.labs.front().estimated;
    country.labsCounted = 1;
}

void applyTopMean(CountryResult &country, std::size_t most)
{
    const std::size_t counted = std::min(most, country.labs.size());
    double sum = 0;
    for (std::size_t i = 0; i < counted; ++i) {
        sum += country.labs[i].bestIndex;
        country.estimated |= country.labs[i].estimated;
    }
    country.value = sum / static_cast<double>(counted);
    country.labsCounted = static_cast<int>(counted);
    country.fewerThanAsked = counted < most;
}

/// Adds up what each lab at or above a bar brings.
template <typename Worth>
void applySum(CountryResult &country, double bar, Worth worth)
{
    for (const LabResult &lab : country.labs) {
        if (lab.bestIndex < bar - kIndexRounding)
            continue;
        country.value += lab.share * worth(lab);
        country.estimated |= lab.estimated;
        ++country.labsCounted;
    }
}

/// Weights by lab, country by country: what the rules over single models share.
class LabWeights final
{
public:
    LabWeights(std::vector<CountryResult> &countries, const CountryPositions &positions,
               const CountedWorld &counted)
        : m_countries(countries)
        , m_positions(positions)
        , m_counted(counted)
        , m_weights(countries.size())
    {
    }

    void add(const Candidate &candidate, double weight)
    {
        const Model &model = m_counted.snapshot.models[candidate.model];
        for (const Seat &seat : m_counted.seats.of(model)) {
            const auto position = m_positions.find(seat.country);
            if (position == m_positions.end())
                continue;
            m_weights[position->second][model.lab] += weight * seat.share;
            m_countries[position->second].estimated |= candidate.estimated;
        }
    }

    /// Each country's value from the weights of its labs.
    template <typename Value>
    void finish(Value value)
    {
        for (std::size_t i = 0; i < m_countries.size(); ++i) {
            m_countries[i].value = value(m_weights[i]);
            m_countries[i].labsCounted = static_cast<int>(m_weights[i].size());
        }
    }

private:
    std::vector<CountryResult> &m_countries;
    const CountryPositions &m_positions;
    const CountedWorld &m_counted;
    std::vector<std::map<LabId, double>> m_weights;
};

double sumOf(const std::map<LabId, double> &weights)
{
    double sum = 0;
    for (const auto &[lab, weight] : weights)
        sum += weight;
    return sum;
}

/// Σ share² (Herfindahl, Hirschman): 1 for one lab, 1/n for n labs alike.
double concentrationOf(const std::map<LabId, double> &weights)
{
    const double sum = sumOf(weights);
    double squares = 0;
    for (const auto &[lab, weight] : weights)
        squares += (weight / sum) * (weight / sum);
    return squares;
}

void addFrontierDays(LabWeights &weights, const CountedWorld &counted)
{
    const std::vector<Candidate> &world = counted.everyone ? *counted.everyone : counted.sorted;
    std::vector<char> passes(counted.snapshot.models.size(), 0);
    for (const Candidate &candidate : counted.sorted)
        passes[candidate.model] = 1;
    const FrontierDays days = frontierDays(counted.snapshot, counted.view, world);
    for (const FrontierHold &hold : days.holds) {
        if (passes[world[hold.candidate].model])
            weights.add(world[hold.candidate], hold.days / days.total);
    }
}

void applyOverModels(std::vector<CountryResult> &countries, const CountryPositions &positions,
                     const CountedWorld &counted)
{
    LabWeights weights(countries, positions, counted);
    const CountingRule &rule = counted.view.countingRule;
    if (rule.kind == Kind::FrontierShare) {
        addFrontierDays(weights, counted);
        return weights.finish(sumOf);
    }
    const bool all = rule.kind == Kind::Herfindahl;
    for (std::size_t i = 0; i < counted.shown.size(); ++i) {
        const int rank = counted.worldRanks[i];
        if (all || (rank > 0 && rank <= rule.number))
            weights.add(counted.shown[i], 1);
    }
    all ? weights.finish(concentrationOf) : weights.finish(sumOf);
}

} // namespace

double valueOfBests(const CountingRule &rule, const std::vector<LabResult> &labs,
                    std::vector<double> bests)
{
    double sum = 0;
    for (std::size_t i = 0; i < bests.size(); ++i) {
        if (rule.kind == Kind::LabSum)
            sum += labs[i].share * bests[i];
        if (rule.kind == Kind::LabsOver)
            sum += bests[i] >= rule.number - kIndexRounding ? labs[i].share : 0;
    }
    if (rule.kind == Kind::LabSum || rule.kind == Kind::LabsOver)
        return sum;
    const auto most = rule.kind == Kind::Best ? 1 : static_cast<std::size_t>(rule.number);
    const std::size_t counted = std::min(most, bests.size());
    std::ranges::partial_sort(bests, bests.begin() + static_cast<std::ptrdiff_t>(counted),
                              std::ranges::greater{});
    for (std::size_t i = 0; i < counted; ++i)
        sum += bests[i];
    return sum / static_cast<double>(counted);
}

void applyRule(std::vector<CountryResult> &countries, const CountryPositions &positions,
               const CountedWorld &counted)
{
    const CountingRule &rule = counted.view.countingRule;
    switch (rule.kind) {
    case Kind::Best:
        std::ranges::for_each(countries, applyBest);
        return;
    case Kind::TopMean:
        for (CountryResult &country : countries)
            applyTopMean(country, static_cast<std::size_t>(rule.number));
        return;
    case Kind::LabsOver:
        for (CountryResult &country : countries)
            applySum(country, rule.number, [](const LabResult &) { return 1.0; });
        return;
    case Kind::LabSum:
        for (CountryResult &country : countries)
            applySum(country, 0, [](const LabResult &lab) { return lab.bestIndex; });
        return;
    case Kind::Count:
    case Kind::FrontierShare:
    case Kind::Herfindahl:
        applyOverModels(countries, positions, counted);
        return;
    }
}

} // namespace podium
