// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/comparison/comparing.h"

#include "app/engine/ranking/selection.h"
#include "app/engine/uncertainty/score_error.h"

#include <algorithm>
#include <cmath>

namespace podium {

namespace {

/// Row of an item's best model in the field's composite.
std::size_t rowOf(const RankField &field, const FieldItem &item)
{
    return static_cast<std::size_t>(std::ranges::find(field.models, item.model)
                                    - field.models.begin());
}

/// Standard error of own − mean(neighbours): any two errors correlate alike.
double errorAgainstMean(double own, const std::vector<double> &neighbours, double correlation)
{
    const auto count = static_cast<double>(neighbours.size());
    double sum = 0;
    double squares = 0;
    for (const double error : neighbours) {
        sum += error;
        squares += error * error;
    }
    const double ofMean = ((1 - correlation) * squares + correlation * sum * sum) / count / count;
    return std::sqrt(std::max(0.0, own * own + ofMean - 2 * correlation * own * sum / count));
}

NeighbourPart partAgainst(const RankField &field, std::size_t column, std::size_t own,
                          const std::vector<std::size_t> &rows)
{
    const std::vector<double> &scores = field.composite.scores[column];
    const std::vector<double> &errors = field.composite.standardErrors[column];
    NeighbourPart part{
        field.evaluations[column], field.composite.weights[column], scores[own], 0, 0, {}};
    std::vector<double> others;
    for (const std::size_t row : rows) {
        part.neighbours += scores[row] / static_cast<double>(rows.size());
        others.push_back(errors[row]);
    }
    part.contribution = 100 * part.weight * (part.own - part.neighbours);
    const double error = errorAgainstMean(errors[own], others, field.view.certainty.sharedError());
    if (!field.withoutError && error > 0)
        part.z = (part.own - part.neighbours) / error;
    return part;
}

/// Positions of up to `most` items on each side; what nobody assigned to a country is no neighbour.
std::vector<std::size_t> positionsAround(std::size_t position, std::size_t most,
                                         const std::vector<FieldItem> &items)
{
    std::vector<std::size_t> out;
    std::size_t left = most;
    for (std::size_t i = position; i-- > 0 && left > 0;) {
        if (items[i].country == kUnassigned)
            continue;
        out.insert(out.begin(), i);
        --left;
    }
    left = most;
    for (std::size_t i = position + 1; i < items.size() && left > 0; ++i) {
        if (items[i].country == kUnassigned)
            continue;
        out.push_back(i);
        --left;
    }
    return out;
}

} // namespace

Result<PairComparison> comparePair(const Dataset &dataset, const View &view)
{
    if (view.comparing.items.size() != 2)
        return failure(Error::Kind::Invalid,
                       Error::tr("Name two models, labs or countries to compare."));
    auto a = findItem(dataset, view, view.comparing.items[0]);
    if (!a)
        return tl::unexpected(a.error());
    auto b = findItem(dataset, view, view.comparing.items[1]);
    if (!b)
        return tl::unexpected(b.error());
    const std::vector<Model> &models = dataset.snapshots[a->field.snapshot].models;
    auto gap = gapBetween(dataset, a->field.view, {models[a->item.item.model].id, a->contenders()},
                          {models[b->item.item.model].id, b->contenders()});
    if (!gap)
        return tl::unexpected(gap.error());
    PairComparison out{a->field.view,
                       a->field.snapshot,
                       a->field.method,
                       std::move(a->item),
                       std::move(b->item),
                       std::move(*gap),
                       {},
                       {}};
    if (!out.a.standardError || !out.b.standardError)
        return out;
    const double error = differenceStandardError(*out.a.standardError, *out.b.standardError,
                                                 out.view.certainty.sharedError());
    out.standardError = error;
    if (error > 0)
        out.z = out.gap.difference / error;
    return out;
}

Result<NeighbourComparison> compareNeighbours(const Dataset &dataset, const View &view)
{
    if (view.comparing.items.size() != 1 || view.comparing.neighbours < 1)
        return failure(
            Error::Kind::Invalid,
            Error::tr("Name one model, lab or country, and how many neighbours on each side of "
                      "its rank it is compared with."));
    const std::string &name = view.comparing.items.front();
    auto found = findItem(dataset, view, name);
    if (!found)
        return tl::unexpected(found.error());
    const RankField &field = found->field;
    if (found->item.item.rank == 0)
        return failure(Error::Kind::Invalid,
                       Error::tr("\"%1\" has no rank under these rules, and so no neighbours."),
                       {name});
    NeighbourComparison out{field.view, field.snapshot, field.method, found->item, {}, 0, {}};
    std::vector<std::size_t> rows;
    for (const std::size_t position :
         positionsAround(found->item.position, static_cast<std::size_t>(view.comparing.neighbours),
                         field.items)) {
        out.neighbours.push_back(field.items[position]);
        rows.push_back(rowOf(field, field.items[position]));
    }
    if (rows.empty())
        return failure(Error::Kind::Empty,
                       Error::tr("\"%1\" is the only one ranked under these rules."), {name});
    const std::size_t own = rowOf(field, found->item.item);
    for (std::size_t column = 0; column < field.evaluations.size(); ++column) {
        out.parts.push_back(partAgainst(field, column, own, rows));
        out.difference += out.parts.back().contribution;
    }
    std::ranges::stable_sort(out.parts, std::ranges::greater{}, &NeighbourPart::contribution);
    return out;
}

} // namespace podium
