// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/countries/lab_standings.h"

#include <algorithm>
#include <limits>

namespace podium {

namespace {

struct Best {
    double value = -std::numeric_limits<double>::infinity();
    std::uint32_t position = 0;
    int models = 0;
};

std::vector<Best> bestOfLabs(const std::vector<double> &values, const LabColumn &column)
{
    std::vector<Best> labs(column.labs + 1);
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double value = values[i];
        Best &best = labs[column.labOf[i]];
        best.models += value == value;
        if (value > best.value) {
            best.value = value;
            best.position = static_cast<std::uint32_t>(i);
        }
    }
    return labs;
}

} // namespace

LabColumn labColumn(const Dataset &dataset, const Snapshot &snapshot)
{
    LabColumn out;
    out.labs = dataset.labs.size();
    out.labOf.reserve(snapshot.models.size());
    for (const Model &model : snapshot.models)
        out.labOf.push_back(static_cast<std::uint32_t>(model.lab.value_or(out.labs)));
    return out;
}

std::vector<LabResult> labStandings(const std::vector<double> &values, const LabColumn &column)
{
    const std::vector<Best> bests = bestOfLabs(values, column);
    std::vector<LabResult> out;
    for (std::size_t lab = 0; lab < bests.size(); ++lab) {
        const Best &best = bests[lab];
        if (best.models == 0)
            continue;
        out.push_back({lab < column.labs ? std::optional(lab) : std::nullopt, best.position,
                       best.value, best.models, false, 1});
    }
    std::ranges::sort(out, [](const LabResult &a, const LabResult &b) {
        return a.bestIndex != b.bestIndex ? a.bestIndex > b.bestIndex : a.bestModel < b.bestModel;
    });
    return out;
}

} // namespace podium
