// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exhibits/exhibit_kind.h"
#include "app/models/charts/captions.h"
#include "app/models/rules/view_rules.h"

#include <memory>
#include <type_traits>
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

/// What such a function says of the View.
template <auto subject>
[[nodiscard]] Result<ExhibitParts> findBy(const Dataset &dataset, const View &view,
                                          const Watch &watch)
{
    if constexpr (std::is_invocable_v<decltype(subject), const Dataset &, const View &,
                                      const Watch &>)
        return partsOf(subject(dataset, view, watch));
    else
        return partsOf(subject(dataset, view));
}

template <typename Model>
[[nodiscard]] std::unique_ptr<AnswerModel> made()
{
    return std::make_unique<Model>();
}

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

/// Fills a model with what was found.
template <typename Model, typename Found>
void fillFound(AnswerModel &model, const Exhibit &exhibit, AnswerData data)
{
    as<Model>(model).setFound(std::move(data), std::get<Found>(exhibit.subject));
}

/// What the model itself draws, at most so many rows where it counts them.
template <typename Model>
[[nodiscard]] ChartSeries seriesBy(const AnswerModel &model, const QAbstractItemModel &,
                                   const Picture &, int most)
{
    if constexpr (requires { as<Model>(model).series(most); })
        return as<Model>(model).series(most);
    else
        return as<Model>(model).series();
}

} // namespace podium
