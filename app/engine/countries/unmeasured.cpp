// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/countries/unmeasured.h"

#include "app/engine/countries/seats.h"
#include "app/engine/ranking/selection.h"

#include <vector>

namespace podium {

namespace {

std::vector<const Model *> unmeasuredModels(const Dataset &dataset, const Answer &answer)
{
    const std::vector<Model> &models = dataset.snapshots[answer.snapshot].models;
    std::vector<const Model *> out;
    for (const UnrankedModel &unranked : answer.unranked) {
        const Model &model = models[unranked.model];
        if (passesCountries(dataset, answer.view, countryOrUnassigned(dataset, model)))
            out.push_back(&model);
    }
    for (const RankedModel &line : answer.ranking) {
        if (line.estimated)
            out.push_back(&models[line.model]);
    }
    return out;
}

} // namespace

std::map<std::string, int> unmeasuredByCountry(const Dataset &dataset, const Answer &answer)
{
    const SeatTable seats(dataset, answer.view.seats);
    std::map<std::string, int> out;
    for (const Model *model : unmeasuredModels(dataset, answer)) {
        for (const Seat &seat : seats.of(*model))
            ++out[std::string(seat.country)];
    }
    return out;
}

std::map<std::string, int> unmeasuredByLab(const Dataset &dataset, const Answer &answer)
{
    std::map<std::string, int> out;
    for (const Model *model : unmeasuredModels(dataset, answer)) {
        if (model->lab)
            ++out[dataset.labs[*model->lab].id];
    }
    return out;
}

int unmeasuredIn(const Dataset &dataset, const Answer &answer)
{
    return static_cast<int>(unmeasuredModels(dataset, answer).size());
}

} // namespace podium
