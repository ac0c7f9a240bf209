// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/synthetic.h"

#include "app/engine/uncertainty/sampler.h"

#include <algorithm>
#include <cmath>

namespace podium::bench {

namespace {

constexpr std::size_t kEvaluations = 10;
constexpr std::size_t kLabs = 2000;
constexpr std::size_t kCountries = 60;
constexpr double kMissing = 0.05;

double score(Sampler &sampler)
{
    return std::clamp(0.4 + 0.15 * sampler.normal(), 0.01, 0.99);
}

} // namespace

Dataset syntheticDataset(std::size_t models)
{
    Dataset dataset;
    for (std::size_t i = 0; i < kCountries; ++i) {
        std::string code{static_cast<char>('A' + i / 26), static_cast<char>('A' + i % 26)};
        dataset.countries.push_back({code, code, code, ""});
    }
    for (std::size_t i = 0; i < kLabs; ++i) {
        const std::string id = "lab" + std::to_string(i);
        dataset.labs.push_back({id, id, "", dataset.countries[i % kCountries].code, {}, ""});
    }
    Method method{"bench", "Bench", "1", {}};
    for (std::size_t i = 0; i < kEvaluations; ++i) {
        dataset.evaluations.push_back(
            {"e" + std::to_string(i), "", "", "", Scale::Fraction, 200, 1});
        method.parts.push_back({i, 1.0 / kEvaluations, "", {}, {}});
    }
    dataset.methods.push_back(std::move(method));
    Snapshot snapshot;
    snapshot.id = "bench";
    snapshot.scores = ScoreTable(kEvaluations, models);
    snapshot.models.resize(models);
    Sampler sampler(1);
    for (std::size_t i = 0; i < models; ++i) {
        Model &model = snapshot.models[i];
        model.id = model.name = model.family = "m" + std::to_string(i);
        model.lab = i % kLabs;
        for (std::size_t e = 0; e < kEvaluations; ++e) {
            const double value = score(sampler);
            if (sampler.uniform() >= kMissing)
                snapshot.scores.set(e, i, value);
        }
    }
    dataset.snapshots.push_back(std::move(snapshot));
    return dataset;
}

Composite syntheticComposite(std::size_t models)
{
    Composite composite;
    composite.weights.assign(kEvaluations, 1.0 / kEvaluations);
    Sampler sampler(1);
    for (std::size_t e = 0; e < kEvaluations; ++e) {
        composite.scores.emplace_back();
        composite.standardErrors.emplace_back();
        for (std::size_t i = 0; i < models; ++i) {
            const double share = score(sampler);
            composite.scores.back().push_back(share);
            composite.standardErrors.back().push_back(std::sqrt(share * (1 - share) / 200));
        }
    }
    return composite;
}

} // namespace podium::bench
