// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/robustness/missing_readings.h"

#include "app/engine/methods/effective_method.h"
#include "app/engine/methods/scoring.h"
#include "app/engine/ranking/selection.h"
#include "app/engine/uncertainty/score_error.h"

#include <algorithm>
#include <cmath>

namespace podium {

namespace {

std::size_t partOf(const Method &method, std::size_t evaluation)
{
    return static_cast<std::size_t>(
        std::ranges::find(method.parts, evaluation, &MethodPart::evaluation)
        - method.parts.begin());
}

/// The field's scores with what `scores` holds in the place of missing ones.
Reading filledBy(const Dataset &dataset, const RankField &field, const MethodScores &scores)
{
    const ScoreTable &measured = dataset.snapshots[field.snapshot].scores;
    Reading out{field.composite.scores, field.composite.standardErrors, {}};
    for (std::size_t column = 0; column < field.evaluations.size(); ++column) {
        const std::size_t evaluation = field.evaluations[column];
        const std::size_t b = partOf(scores.method, evaluation);
        const MethodPart &part = dataset.methods[field.method].parts[b];
        const auto asked = [&](std::size_t model) {
            const auto &other = dataset.evaluations[evaluation].ofWrongAnswersIn;
            return askedShare(dataset.evaluations[evaluation],
                              other ? measured.score(*other, model) : std::nullopt);
        };
        for (std::size_t row = 0; row < field.models.size(); ++row) {
            const std::size_t model = field.models[row];
            if (std::isnan(scores.values[b][model]))
                continue;
            const double value = scores.values[b][model];
            out.scores[column][row] = value;
            out.standardErrors[column][row] = measured.score(evaluation, model)
                ? partStandardError(dataset.evaluations[evaluation], part, value,
                                    field.view.certainty,
                                    {asked(model), measured.basis(evaluation, model)})
                      .value_or(0)
                : scores.predictionErrors[b][model];
        }
    }
    return out;
}

} // namespace

Result<std::vector<Reading>> missingReadings(const Dataset &dataset, const RankField &field)
{
    const Snapshot &snapshot = dataset.snapshots[field.snapshot];
    const std::vector<char> eligible = eligibleModels(dataset, field.view, snapshot);
    std::vector<Reading> out;
    for (const auto kind :
         {MissingRule::Kind::Mean, MissingRule::Kind::Median, MissingRule::Kind::Regression}) {
        MethodChoice choice = field.view.choice;
        const double coverage
            = choice.missing ? choice.missing->leastCoverage : MissingRule::kUsualCoverage;
        choice.missing = MissingRule{kind, coverage};
        auto effective = effectiveMethod(dataset, snapshot, dataset.methods[field.method], choice);
        if (!effective)
            return tl::unexpected(effective.error());
        const auto scores = scored(dataset, snapshot, std::move(*effective), eligible, {});
        if (!scores)
            return tl::unexpected(scores.error());
        out.push_back(filledBy(dataset, field, *scores));
    }
    return out;
}

} // namespace podium
