// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/ranking/answering.h"
#include "tests/engine/small_world.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

namespace podium::tests {

/// Two columns of scores, alpha and beta; a negative one is missing.
struct Row {
    std::string name;
    std::string lab;
    double alpha;
    double beta;
};

inline SmallWorld worldOf(const std::vector<Row> &rows)
{
    SmallWorld world;
    world.addLab("OpenAI", "US").addLab("Alibaba", "CN").addLab("LG", "KR").addLab("Mistral", "FR");
    for (const Row &row : rows)
        world.addModel(row.name, row.lab, 0);
    ScoreTable &scores = world.dataset.snapshots[0].scores;
    scores = ScoreTable(2, rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].alpha >= 0)
            scores.set(0, i, rows[i].alpha);
        if (rows[i].beta >= 0)
            scores.set(1, i, rows[i].beta);
    }
    return world;
}

inline const std::vector<Row> kRows{{"GPT", "OpenAI", 0.9, 0.5},
                                    {"Qwen", "Alibaba", 0.7, 0.7},
                                    {"EXAONE", "LG", 0.5, 0.4},
                                    {"Magistral", "Mistral", 0.1, 0.8}};

inline std::vector<Normalisation> allNormalisations()
{
    return {Normalisation::None,      Normalisation::MinMax,   Normalisation::ZScore,
            Normalisation::Rank,      Normalisation::Borda,    Normalisation::Percentile,
            Normalisation::Reference, Normalisation::Goalposts};
}

inline std::vector<Aggregation> allAggregations()
{
    return {Aggregation::Arithmetic, Aggregation::Geometric, Aggregation::Harmonic,
            Aggregation::Copeland,   Aggregation::WinRate,   Aggregation::Borda};
}

inline View withChoice(MethodChoice choice)
{
    View view;
    view.choice = std::move(choice);
    return view;
}

inline MethodChoice rule(Normalisation normalisation, Aggregation aggregation)
{
    return {normalisation, aggregation, {}, {}};
}

inline MethodChoice missing(MissingRule::Kind kind, double least = MissingRule::kUsualCoverage)
{
    return {{}, {}, {}, MissingRule{kind, least}};
}

inline MethodChoice weights(WeightRule::Kind kind, std::vector<NamedWeight> custom = {})
{
    return {{}, {}, WeightRule{kind, std::move(custom)}, {}};
}

inline const RankedModel *lineOf(const Dataset &dataset, const Answer &answer,
                                 const std::string &name)
{
    const auto found = std::ranges::find_if(answer.ranking, [&](const RankedModel &line) {
        return dataset.snapshots[0].models[line.model].name == name;
    });
    return found == answer.ranking.end() ? nullptr : &*found;
}

inline double indexOf(const Dataset &dataset, const View &view, const std::string &name)
{
    const auto answered = answer(dataset, view);
    const RankedModel *line = answered ? lineOf(dataset, *answered, name) : nullptr;
    return line ? line->index : std::nan("");
}

inline std::string failureOf(const Dataset &dataset, const View &view)
{
    const auto answered = answer(dataset, view);
    return answered ? "no failure" : message(answered.error());
}

} // namespace podium::tests
