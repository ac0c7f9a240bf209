// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/robustness/rank_uncertainty.h"

#include "app/engine/robustness/confidence.h"
#include "app/engine/robustness/missing_readings.h"
#include "app/engine/robustness/readings.h"

#include <algorithm>

namespace podium {

namespace {

Result<void> addReadings(RankField &field, const OtherReadings &readings)
{
    auto &others = field.composite.others;
    if (varies(field.view, Variation::Method)) {
        if (readings.methods.empty())
            return failure(
                Error::Kind::Invalid,
                Error::tr("There is no other method to vary these indices with; vary something "
                          "else."));
        others.insert(others.end(), readings.methods.begin(), readings.methods.end());
    }
    if (varies(field.view, Variation::Missing))
        others.insert(others.end(), readings.missing.begin(), readings.missing.end());
    return {};
}

Result<void> checkVariation(const Dataset &dataset, const RankField &field)
{
    if (varies(field.view, Variation::Scores) && field.withoutError)
        return failure(
            Error::Kind::Invalid,
            Error::tr("The number of questions of %1 is not known, so the error of its scores is "
                      "not known either; vary something else than scores."),
            {dataset.evaluations[*field.withoutError].nameEn});
    if (varies(field.view, Variation::Evaluation) && field.evaluations.size() < 2)
        return failure(Error::Kind::Invalid,
                       Error::tr("The method has a single evaluation, which cannot be left out."));
    return {};
}

} // namespace

bool varies(const View &view, Variation what)
{
    return std::ranges::find(view.robustness.vary, what) != view.robustness.vary.end();
}

SimulationPlan simulationPlan(const View &view)
{
    SimulationPlan plan;
    plan.draws = view.robustness.draws;
    plan.seed = view.certainty.seed;
    plan.scoreNoise = varies(view, Variation::Scores);
    plan.correlation = view.certainty.sharedError();
    plan.weights = WeightDraw::Fixed;
    if (varies(view, Variation::Weights))
        plan.weights = view.robustness.weights == WeightSpread::Uniform ? WeightDraw::Uniform
                                                                        : WeightDraw::AroundNominal;
    plan.concentration = view.robustness.concentration;
    plan.leaveOneOut = varies(view, Variation::Evaluation);
    return plan;
}

Result<RankField> simulatedField(const Dataset &dataset, const View &view)
{
    const Gaps gaps = varies(view, Variation::Missing) ? Gaps::Filled : Gaps::LeftOut;
    auto field = rankField(dataset, view, view.robustness.by, gaps);
    if (!field)
        return field;
    if (const auto checked = checkVariation(dataset, *field); !checked)
        return tl::unexpected(checked.error());
    return field;
}

Result<RankUncertainty> rankUncertainty(const Dataset &dataset, const View &view,
                                        UncertaintyExtras extras, const Watch &watch)
{
    auto field = simulatedField(dataset, view);
    if (!field)
        return tl::unexpected(field.error());
    OtherReadings others;
    if (varies(view, Variation::Method))
        others.methods = methodReadings(field->composite);
    if (varies(view, Variation::Missing)) {
        auto missing = missingReadings(dataset, *field);
        if (!missing)
            return tl::unexpected(missing.error());
        others.missing = std::move(*missing);
    }
    return rankUncertainty(dataset, std::move(*field), others, extras, watch);
}

Result<RankUncertainty> rankUncertainty(const Dataset &dataset, RankField field,
                                        const OtherReadings &others, UncertaintyExtras extras,
                                        const Watch &watch)
{
    if (const auto checked = checkVariation(dataset, field); !checked)
        return tl::unexpected(checked.error());
    const auto added = addReadings(field, others);
    if (!added)
        return tl::unexpected(added.error());

    SimulationPlan plan = simulationPlan(field.view);
    plan.acceptability = extras.acceptability;
    Simulation simulation = simulate(field.composite, plan, watch);
    if (watch.isStopped())
        return stopped();
    if (simulation.items.size() != field.items.size())
        return failure(Error::Kind::Invalid, Error::tr("Nothing can be simulated without draws."));
    std::vector<std::optional<double>> confidence(field.items.size());
    if (extras.confidence)
        confidence = confidenceFactors(field.composite, plan, simulation);
    RankUncertainty out{field.view,        field.snapshot,       field.method, {},
                        field.evaluations, simulation.meanShift, field.leftOut};
    for (std::size_t i = 0; i < field.items.size(); ++i)
        out.items.push_back(
            {std::move(field.items[i]), std::move(simulation.items[i]), confidence[i]});
    return out;
}

} // namespace podium
