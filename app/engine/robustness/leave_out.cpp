// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/robustness/leave_out.h"

#include "app/engine/ranking/columns/rank_counting.h"
#include "app/engine/ranking/columns/reweighing.h"
#include "app/engine/uncertainty/index_draw.h"

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace podium {

namespace {

constexpr double kNothing = -std::numeric_limits<double>::infinity();

std::vector<int> ranksOf(const RankField &field, const std::vector<double> &models)
{
    if (field.composite.itemOf.empty())
        return ranksByPosition(models, field.view.tieTolerance);
    std::vector<double> items;
    bestOfItems(field.composite, models, items);
    return ranksByPosition(items, field.view.tieTolerance);
}

std::vector<double> modelIndices(const RankField &field)
{
    Composite models = field.composite;
    models.itemOf.clear();
    return plainIndices(models);
}

std::vector<LeftOut> withoutEvaluations(const RankField &field)
{
    const std::vector<double> plain = modelIndices(field);
    std::vector<LeftOut> out;
    for (std::size_t e = 0; e < field.evaluations.size(); ++e) {
        std::vector<double> values = plain;
        moveWeight(values, field.composite.scores[e], field.composite.weights[e], 0);
        out.push_back({field.evaluations[e], ranksOf(field, values)});
    }
    return out;
}

std::vector<LeftOut> withoutLabs(const Dataset &dataset, const RankField &field)
{
    const std::vector<double> plain = modelIndices(field);
    const std::vector<Model> &models = dataset.snapshots[field.snapshot].models;
    std::vector<LeftOut> out;
    for (const std::size_t candidate : field.models) {
        const auto lab = models[candidate].lab;
        if (!lab || std::ranges::find(out, *lab, &LeftOut::position) != out.end())
            continue;
        std::vector<double> values = plain;
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (models[field.models[i]].lab == lab)
                values[i] = kNothing;
        }
        out.push_back({*lab, ranksOf(field, values)});
    }
    return out;
}

} // namespace

ShiftWithout shiftWithout(const Sensitivity &all, const LeftOut &leftOut)
{
    ShiftWithout out;
    int left = 0;
    for (std::size_t i = 0; i < all.items.size(); ++i) {
        if (leftOut.ranks[i] == 0)
            continue;
        const int shift = std::abs(leftOut.ranks[i] - all.items[i].rank);
        out.mean += shift;
        ++left;
        if (shift > out.largest) {
            out.largest = shift;
            out.item = i;
        }
    }
    out.mean /= std::max(1, left);
    return out;
}

Result<Sensitivity> sensitivity(const Dataset &dataset, const View &view)
{
    const LeaveOut what = view.robustness.leaveOut;
    if (what == LeaveOut::Nothing)
        return failure(Error::Kind::Invalid,
                       Error::tr("Say what to leave out: evaluation or lab."));
    auto field = rankField(dataset, view, view.robustness.by);
    if (!field)
        return tl::unexpected(field.error());
    if (what == LeaveOut::Evaluation && field->evaluations.size() < 2)
        return failure(Error::Kind::Invalid,
                       Error::tr("The method has a single evaluation, which cannot be left out."));
    return Sensitivity{field->view,
                       field->snapshot,
                       field->method,
                       field->items,
                       what == LeaveOut::Lab ? withoutLabs(dataset, *field)
                                             : withoutEvaluations(*field),
                       field->leftOut};
}

} // namespace podium
