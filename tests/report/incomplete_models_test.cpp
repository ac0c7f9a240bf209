// SPDX-License-Identifier: GPL-3.0-or-later
// Scores of complete models are hidden as they are missing elsewhere, and what the rules for missing
// scores say of these models is held against what they have in truth.
#include "app/engine/ranking/answering.h"
#include "app/engine/uncertainty/sampler.h"
#include "tests/report/shipped_dataset.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>

using namespace podium;
using namespace podium::tests;

namespace {

using Missing = MissingRule::Kind;
using Pattern = std::vector<bool>; ///< by part of the method, what was measured

constexpr std::uint64_t kSeed = 20261128;
constexpr int kSplits = 5; // of one alone, too few models are tried to tell 90 % from 95
constexpr std::size_t kFewestComplete = 30;

View viewUnder(const std::string &snapshot, Missing kind)
{
    View view;
    view.snapshot = snapshot;
    view.choice.missing = MissingRule{kind, 0.5};
    return view;
}

Pattern patternOf(const Snapshot &snapshot, const Method &method, std::size_t model)
{
    Pattern out;
    for (const MethodPart &part : method.parts)
        out.push_back(snapshot.scores.score(part.evaluation, model).has_value());
    return out;
}

double measuredWeight(const Method &method, const Pattern &pattern)
{
    double sum = 0;
    for (std::size_t b = 0; b < pattern.size(); ++b)
        sum += pattern[b] ? method.parts[b].weight : 0;
    return sum;
}

/// Complete models, and how incomplete ones are that rules for missing scores still rank.
struct Sorted {
    std::vector<std::size_t> complete;
    std::vector<Pattern> patterns;
};

Sorted sorted(const Snapshot &snapshot, const Method &method)
{
    Sorted out;
    for (std::size_t i = 0; i < snapshot.models.size(); ++i) {
        const Pattern pattern = patternOf(snapshot, method, i);
        if (std::ranges::find(pattern, false) == pattern.end())
            out.complete.push_back(i);
        else if (measuredWeight(method, pattern) >= 0.5)
            out.patterns.push_back(pattern);
    }
    return out;
}

/// The snapshot without what the patterns hide.
void hide(Dataset &dataset, Snapshot &snapshot, const Method &method,
          const std::map<std::size_t, Pattern> &hidden)
{
    ScoreTable scores(dataset.evaluations.size(), snapshot.models.size());
    for (std::size_t evaluation = 0; evaluation < dataset.evaluations.size(); ++evaluation) {
        for (std::size_t i = 0; i < snapshot.models.size(); ++i) {
            const auto found = hidden.find(i);
            bool kept = true;
            for (std::size_t b = 0; found != hidden.end() && b < method.parts.size(); ++b)
                kept &= method.parts[b].evaluation != evaluation || found->second[b];
            const auto score = snapshot.scores.score(evaluation, i);
            if (kept && score)
                scores.set(evaluation, i, *score);
        }
    }
    snapshot.scores = std::move(scores);
}

std::map<std::size_t, double> indicesOf(const Answer &answer)
{
    std::map<std::size_t, double> out;
    for (const RankedModel &line : answer.ranking)
        out[line.model] = line.index;
    return out;
}

struct Coverage {
    int tried = 0;
    int held = 0;

    [[nodiscard]] double share() const { return static_cast<double>(held) / tried; }
};

/// Half of the complete models lose scores, the other half is what can be learnt from.
Coverage coverageIn(std::size_t position, Missing kind, std::uint64_t seed)
{
    Dataset dataset = shippedDataset();
    Snapshot &snapshot = dataset.snapshots[position];
    const Method &method = dataset.methods[snapshot.method];
    const Sorted models = sorted(snapshot, method);
    Coverage out;
    if (models.complete.size() < kFewestComplete || models.patterns.empty())
        return out;
    const View view = viewUnder(snapshot.id, kind);
    const auto truth = indicesOf(*answer(dataset, view, RankSets::LeftOut));
    Sampler sampler(seed);
    std::map<std::size_t, Pattern> hidden;
    for (const std::size_t model : models.complete) {
        const auto drawn = static_cast<std::size_t>(sampler.uniform()
                                                    * static_cast<double>(models.patterns.size()));
        if (sampler.uniform() < 0.5)
            hidden[model] = models.patterns[drawn];
    }
    hide(dataset, snapshot, method, hidden);
    const auto answered = answer(dataset, view, RankSets::LeftOut);
    for (const RankedModel &line : answered->ranking) {
        if (!hidden.contains(line.model) || !line.indexLow || !truth.contains(line.model))
            continue;
        const double index = truth.at(line.model);
        ++out.tried;
        out.held += *line.indexLow <= index && index <= *line.indexHigh;
    }
    return out;
}

} // namespace

TEST(IncompleteModels, IntervalsAt95PerCent_HoldTheirIndexInAtLeast90)
{
    const Dataset &dataset = shippedDataset();
    int snapshots = 0;
    for (std::size_t i = 0; i < dataset.snapshots.size(); ++i) {
        for (const Missing kind :
             {Missing::Renormalise, Missing::Mean, Missing::Median, Missing::Regression}) {
            Coverage found;
            for (std::uint64_t split = 0; split < kSplits; ++split) {
                const Coverage one = coverageIn(i, kind, kSeed + split);
                found.tried += one.tried;
                found.held += one.held;
            }
            if (found.tried == 0)
                continue;
            ++snapshots;
            EXPECT_GE(found.share(), 0.90)
                << dataset.snapshots[i].id << ", rule " << static_cast<int>(kind) << ", of "
                << found.tried << ", seeds from " << kSeed;
        }
    }
    EXPECT_GE(snapshots, 4);
}
