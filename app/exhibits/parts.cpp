// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exhibits/parts.h"

#include "app/engine/ranking/answering.h"

namespace podium {

Result<ExhibitParts> answerOnly(const Dataset &dataset, const View &view, const Watch &)
{
    auto found
        = answer(dataset, view, view.certainty.shown ? RankSets::Computed : RankSets::LeftOut);
    if (!found)
        return tl::unexpected(found.error());
    return ExhibitParts{std::make_shared<const Answer>(std::move(*found)), {}};
}

void fillAnswer(AnswerModel &model, const Exhibit &, AnswerData data)
{
    model.setAnswer(std::move(data));
}

Captions captionsOf(const AnswerModel &model)
{
    const AnswerData &data = model.answerData();
    return {*data.dataset, *data.answer, data.language};
}

} // namespace podium
