// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/presenter/screen_plan.h"

#include <algorithm>
#include <utility>

namespace podium {

ScreenPlan screenPlan(const QList<QRect> &screens, const QRect &home, const ScreenWishes &wishes)
{
    if (screens.isEmpty())
        return {};
    if (screens.size() == 1)
        return wishes.speaker ? ScreenPlan{std::nullopt, 0} : ScreenPlan{0, std::nullopt};
    const auto speaker = std::max<qsizetype>(0, screens.indexOf(home));
    const qsizetype other = speaker == 0 ? 1 : 0;
    ScreenPlan plan{static_cast<int>(other), static_cast<int>(speaker)};
    if (wishes.swapped)
        std::swap(plan.audience, plan.speaker);
    return plan;
}

} // namespace podium
