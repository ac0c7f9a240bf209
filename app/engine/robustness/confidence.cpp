// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/robustness/confidence.h"

#include "app/engine/uncertainty/sampler.h"

#include <algorithm>
#include <cmath>

namespace podium {

namespace {

/// A model that can be first: its index under fixed weights, and that index's standard error.
struct Contender {
    std::size_t item = 0;
    double value = 0;
    double error = 0;
};

std::vector<Contender> allModels(const Composite &composite, const SimulationPlan &plan,
                                 const std::vector<double> &weights)
{
    std::vector<Contender> models(composite.models());
    for (std::size_t i = 0; i < models.size(); ++i) {
        double variance = 0;
        for (std::size_t e = 0; e < weights.size(); ++e) {
            models[i].value += 100 * weights[e] * composite.scores[e][i];
            const double error = 100 * weights[e] * composite.standardErrors[e][i];
            variance += error * error;
        }
        models[i].item = composite.itemOf.empty() ? i : composite.itemOf[i];
        models[i].error = plan.scoreNoise ? std::sqrt(variance) : 0;
    }
    return models;
}

/// Leaves out who cannot be first within the accuracy of a double.
std::vector<Contender> contenders(std::vector<Contender> models)
{
    constexpr double kReach = 8; // standard errors; beyond it lies a probability of 1e-15
    double bar = 0;
    for (const Contender &model : models)
        bar = std::max(bar, model.value - kReach * model.error);
    std::erase_if(
        models, [bar](const Contender &model) { return model.value + kReach * model.error < bar; });
    return models;
}

double shareFirst(const std::vector<Contender> &models, std::size_t item,
                  const SimulationPlan &plan, Sampler sampler)
{
    const double shared = std::sqrt(plan.correlation);
    const double own = std::sqrt(1 - plan.correlation);
    int first = 0;
    for (int draw = 0; draw < plan.draws; ++draw) {
        const double common = shared > 0 ? shared * sampler.normal() : 0;
        double best = -1e300;
        double bestOfItem = -1e300;
        for (const Contender &model : models) {
            const double value = model.value + model.error * (common + own * sampler.normal());
            best = std::max(best, value);
            if (model.item == item)
                bestOfItem = std::max(bestOfItem, value);
        }
        first += bestOfItem == best;
    }
    return static_cast<double>(first) / plan.draws;
}

} // namespace

std::vector<std::optional<double>> confidenceFactors(const Composite &composite,
                                                     const SimulationPlan &plan,
                                                     const Simulation &simulation)
{
    std::vector<std::optional<double>> factors(simulation.items.size());
    for (std::size_t item = 0; item < factors.size(); ++item) {
        const std::vector<double> &weights = simulation.items[item].centralWeights;
        if (weights.empty())
            continue;
        const Sampler sampler(Sampler(plan.seed ^ (std::uint64_t(item + 1) << 32)).bits());
        factors[item]
            = shareFirst(contenders(allModels(composite, plan, weights)), item, plan, sampler);
    }
    return factors;
}

} // namespace podium
