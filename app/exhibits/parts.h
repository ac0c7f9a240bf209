// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exhibits/exhibit_kind.h"
#include "app/models/charts/captions.h"
#include "app/models/rules/view_rules.h"

#include <memory>
#include <utility>

namespace podium {

/// For the rows of exhibitKinds(): the parts of an exhibit from what a subject function answers.
template <typename Found>
[[nodiscard]] Result<ExhibitParts> partsOf(Result<Answered<Found>> answered)
{
    if (!answered)
        return tl::unexpected(answered.error());
    return ExhibitParts{std::make_shared<const Answer>(std::move(answered->answer)),
                        ExhibitSubject(std::move(answered->subject))};
}

template <typename Model>
[[nodiscard]] std::unique_ptr<AnswerModel> made()
{
    return std::make_unique<Model>();
}

/// The answer of the View itself, which says it all.
[[nodiscard]] Result<ExhibitParts> answerOnly(const Dataset &dataset, const View &view,
                                              const Watch &watch);

/// Fills a model that shows the answer itself.
void fillAnswer(AnswerModel &model, const Exhibit &exhibit, AnswerData data);

/// The texts beside a picture of the model.
[[nodiscard]] Captions captionsOf(const AnswerModel &model);

/// The line of rules, where it says everything.
template <RulesOf what>
[[nodiscard]] QStringList rulesFor(const AnswerModel &model)
{
    return {rulesLine(model.answerData(), what)};
}

/// The model as the kind made it.
template <typename Model>
[[nodiscard]] Model &as(AnswerModel &model)
{
    return static_cast<Model &>(model);
}
template <typename Model>
[[nodiscard]] const Model &as(const AnswerModel &model)
{
    return static_cast<const Model &>(model);
}

} // namespace podium
