// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/report/shipped_dataset.h"

#include "app/engine/ranking/answering.h"
#include "tests/support/shipped_figures.h"

#include <algorithm>
#include <stdexcept>

namespace podium::tests {

const Dataset &shippedDataset()
{
    return *shippedFigures();
}

Answer shippedAnswer(const View &view)
{
    auto answered = answer(shippedDataset(), view);
    if (!answered)
        throw std::runtime_error(message(answered.error()));
    return std::move(*answered);
}

View viewOf(const char *snapshot, Folding folding)
{
    View view;
    view.snapshot = snapshot;
    view.folding = folding;
    return view;
}

std::string nameOf(const Answer &answer, const RankedModel &line)
{
    return shippedDataset().snapshots[answer.snapshot].models[line.model].name;
}

const RankedModel &lineOf(const Answer &answer, std::string_view name)
{
    const auto found = std::ranges::find_if(
        answer.ranking, [&](const RankedModel &line) { return nameOf(answer, line) == name; });
    if (found == answer.ranking.end())
        throw std::runtime_error(std::string(name) + " is not ranked");
    return *found;
}

std::string compositionOf(const Answer &answer)
{
    std::string out;
    for (const CountryShare &share : answer.composition)
        out += (out.empty() ? "" : ", ") + share.country + ' ' + std::to_string(share.models);
    return out;
}

} // namespace podium::tests
