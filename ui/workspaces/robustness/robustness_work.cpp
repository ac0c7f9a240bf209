// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspaces/robustness/robustness_work.h"

#include "app/exhibits/exhibiting.h"

#include <algorithm>
#include <utility>
#include <variant>

namespace podium {

namespace {

constexpr int kFewDraws = 400;

/// What the exhibit of this kind found, or why there is none.
template <typename Found>
Result<Found> foundOf(const AnswerData &data, View view, PictureKind kind, const Watch &watch)
{
    view.picture.kind = kind;
    const auto shown = exhibit(data.dataset, view, watch);
    if (!shown)
        return tl::unexpected(shown.error());
    return std::get<Found>(shown->subject);
}

} // namespace

SimulatedRanks simulateRanks(const AnswerData &data, Draws draws, const Watch &watch)
{
    View view = data.answer->view;
    if (draws == Draws::Few)
        view.robustness.draws = std::min(view.robustness.draws, kFewDraws);
    SimulatedRanks out{data, foundOf<RankUncertainty>(data, view, PictureKind::RankRange, watch),
                       std::nullopt};
    if (draws == Draws::AsTheViewSays)
        out.without = foundOf<Sensitivity>(data, view, PictureKind::LeaveOut, watch);
    return out;
}

FoundEffects findOrderEffects(const AnswerData &data, const Watch &watch)
{
    return {data, foundOf<OrderEffects>(data, data.answer->view, PictureKind::Effects, watch)};
}

} // namespace podium
