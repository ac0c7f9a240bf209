// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/robustness/choice_effects.h"

#include "app/engine/ranking/answering.h"

#include <cmath>

namespace podium {

namespace {

/// A reference that has no index under the choice says nothing about ranks.
Result<Answer> answerUnder(const Dataset &dataset, View view, const MethodChoice &choice)
{
    view.choice = choice;
    auto answered = answer(dataset, view, RankSets::LeftOut);
    if (answered || view.reference.empty())
        return answered;
    view.reference.clear();
    return answer(dataset, view, RankSets::LeftOut);
}

} // namespace

int ChoiceEffect::newInTop() const
{
    const double shared = agreement.topOverlap.value_or(1) * agreement.topSize;
    return agreement.topSize - static_cast<int>(std::lround(shared));
}

Result<std::vector<ChoiceEffect>> choiceEffects(const Dataset &dataset, const View &view,
                                                const std::vector<MethodChoice> &choices,
                                                const Watch &watch)
{
    const auto plain = answer(dataset, view, RankSets::LeftOut);
    if (!plain)
        return tl::unexpected(plain.error());
    std::vector<ChoiceEffect> effects;
    for (const MethodChoice &choice : choices) {
        if (watch.isStopped())
            return stopped();
        const auto other = answerUnder(dataset, view, choice);
        if (other)
            effects.push_back(
                {choice, agreementOf(dataset, *plain, *other, AgreementItems::Models), {}});
        else
            effects.push_back({choice, {}, other.error()});
        watch.reached(static_cast<double>(effects.size()) / static_cast<double>(choices.size()));
    }
    return effects;
}

} // namespace podium
