// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspaces/robustness/robustness_work.h"

#include <algorithm>
#include <utility>

namespace podium {

namespace {

constexpr int kFewDraws = 400;

View varying(const AnswerData &data, std::vector<Variation> what)
{
    View view = data.answer->view;
    view.robustness.vary = std::move(what);
    view.robustness.by = RankedItem::Model;
    view.robustness.leaveOut = LeaveOut::Nothing;
    if (!simulatedField(*data.dataset, view))
        std::erase(view.robustness.vary, Variation::Scores);
    return view;
}

} // namespace

SimulatedRanks simulateRanks(const AnswerData &data, Draws draws, const Watch &watch)
{
    View view = varying(data, {Variation::Scores, Variation::Weights});
    UncertaintyExtras extras;
    extras.acceptability = true;
    if (draws == Draws::Few) {
        view.robustness.draws = std::min(view.robustness.draws, kFewDraws);
        return {data, rankUncertainty(*data.dataset, view, extras, watch), std::nullopt};
    }
    View without = view;
    without.robustness.leaveOut = LeaveOut::Evaluation;
    return {data, rankUncertainty(*data.dataset, view, extras, watch),
            sensitivity(*data.dataset, without)};
}

FoundEffects findOrderEffects(const AnswerData &data, const Watch &watch)
{
    const View view = varying(data,
                              {Variation::Scores, Variation::Weights, Variation::Method,
                               Variation::Missing, Variation::Evaluation});
    return {data, orderEffects(*data.dataset, view, watch)};
}

} // namespace podium
