// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/robustness/effects/order_effects.h"

#include "app/engine/robustness/missing_readings.h"
#include "app/engine/robustness/rank_uncertainty.h"
#include "app/engine/robustness/readings.h"
#include "app/engine/uncertainty/index_draw.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <iterator>
#include <optional>

namespace podium {

namespace {

/// A composite with every pair of a rule for missing scores and a method among its readings.
struct Readings {
    Composite composite;
    std::size_t methods = 1; ///< the plain one first
    std::size_t missing = 1; ///< the field's own first

    /// The number of a pair in DrawStreams::reading.
    [[nodiscard]] std::size_t of(std::size_t rule, std::size_t method) const
    {
        return rule * methods + method;
    }
};

Result<Readings> readingsOf(const Dataset &dataset, const RankField &field)
{
    std::vector<Reading> fillings{{field.composite.scores, field.composite.standardErrors, {}}};
    if (varies(field.view, Variation::Missing)) {
        auto missing = missingReadings(dataset, field);
        if (!missing)
            return tl::unexpected(missing.error());
        std::ranges::move(*missing, std::back_inserter(fillings));
    }
    Readings out;
    out.missing = fillings.size();
    for (const Reading &filling : fillings) {
        Composite filled = field.composite;
        filled.scores = filling.scores;
        filled.standardErrors = filling.standardErrors;
        std::vector<Reading> readings{filling};
        if (varies(field.view, Variation::Method))
            std::ranges::move(methodReadings(filled), std::back_inserter(readings));
        out.methods = readings.size();
        std::ranges::move(readings, std::back_inserter(out.composite.others));
    }
    out.composite.scores = field.composite.scores;
    out.composite.standardErrors = field.composite.standardErrors;
    out.composite.weights = field.composite.weights;
    out.composite.itemOf = field.composite.itemOf;
    out.composite.items = field.composite.items;
    // The first is the composite itself.
    out.composite.others.erase(out.composite.others.begin());
    return out;
}

/// The mean absolute rank shift as a function of the factors.
class RankShift final
{
public:
    RankShift(const Readings &readings, const SimulationPlan &plan,
              const std::vector<Variation> &factors)
        : m_readings(readings)
        , m_factors(factors)
        , m_draw(readings.composite, plan)
        , m_ranks(plainRanks(plainIndices(readings.composite)))
    {
    }

    double at(const std::vector<double> &point)
    {
        const DrawStreams streams{stream(point, Variation::Weights),
                                  stream(point, Variation::Evaluation),
                                  stream(point, Variation::Scores), reading(point)};
        const std::vector<int> ranks = plainRanks(m_draw.draw(streams));
        double shift = 0;
        for (std::size_t item = 0; item < ranks.size(); ++item)
            shift += std::abs(ranks[item] - m_ranks[item]);
        return shift / static_cast<double>(ranks.size());
    }

private:
    [[nodiscard]] std::optional<double> valueOf(const std::vector<double> &point,
                                                Variation factor) const
    {
        const auto found = std::ranges::find(m_factors, factor);
        if (found == m_factors.end())
            return std::nullopt;
        return point[static_cast<std::size_t>(found - m_factors.begin())];
    }

    /// Many random numbers from one: it is the seed of a stream.
    [[nodiscard]] Sampler stream(const std::vector<double> &point, Variation factor) const
    {
        const double value = valueOf(point, factor).value_or(0);
        return Sampler(Sampler(static_cast<std::uint64_t>(value * 0x1p53)).bits());
    }

    [[nodiscard]] std::size_t choice(const std::vector<double> &point, Variation factor,
                                     std::size_t choices) const
    {
        const double value = valueOf(point, factor).value_or(0);
        return static_cast<std::size_t>(value * static_cast<double>(choices));
    }

    [[nodiscard]] std::size_t reading(const std::vector<double> &point) const
    {
        return m_readings.of(choice(point, Variation::Missing, m_readings.missing),
                             choice(point, Variation::Method, m_readings.methods));
    }

    const Readings &m_readings;
    const std::vector<Variation> &m_factors;
    IndexDraw m_draw;
    std::vector<int> m_ranks; ///< when nothing varies
};

Result<void> checkFactors(const std::vector<Variation> &factors)
{
    for (std::size_t k = 0; k < factors.size(); ++k) {
        if (std::ranges::count(factors, factors[k]) > 1)
            return failure(Error::Kind::Invalid, Error::tr("Each thing can be varied only once."));
    }
    return {};
}

} // namespace

Result<OrderEffects> orderEffects(const Dataset &dataset, const View &view, const Watch &watch)
{
    if (const auto checked = checkFactors(view.robustness.vary); !checked)
        return tl::unexpected(checked.error());
    const auto field = simulatedField(dataset, view);
    if (!field)
        return tl::unexpected(field.error());
    const auto readings = readingsOf(dataset, *field);
    if (!readings)
        return tl::unexpected(readings.error());

    const std::vector<Variation> &factors = field->view.robustness.vary;
    OrderEffects out{field->view,
                     field->snapshot,
                     field->method,
                     {},
                     0,
                     0,
                     0,
                     static_cast<int>(field->items.size()),
                     field->leftOut};
    if (field->items.empty())
        return out;
    const SimulationPlan simulated = simulationPlan(field->view);
    const int calls = static_cast<int>(factors.size()) + 2;
    const SobolPlan plan{std::max(2, simulated.draws / calls), simulated.seed,
                         field->view.certainty.level};
    RankShift shift(*readings, simulated, factors);
    const SobolIndices found = sobolIndices(
        factors.size(), plan,
        [&shift](const std::vector<double> &point) { return shift.at(point); }, watch);
    if (watch.isStopped())
        return stopped();
    out.meanShift = found.mean;
    out.deviation = std::sqrt(found.variance);
    out.rankings = plan.points * calls;
    for (std::size_t k = 0; k < found.factors.size(); ++k)
        out.factors.push_back({factors[k], found.factors[k]});
    return out;
}

} // namespace podium
