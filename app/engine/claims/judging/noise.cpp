// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/claims/judging/noise.h"

#include "app/engine/uncertainty/sampler.h"

namespace podium {

double standardErrorsWide(const Certainty &certainty)
{
    return normalQuantile(0.5 + certainty.level / 2);
}

Noise noiseOf(const Condition &condition, double number, double margin)
{
    const bool holds = satisfies(condition, number);
    bool same = satisfies(condition, number - margin) == holds
        && satisfies(condition, number + margin) == holds;
    const bool reachable = condition.value >= number - margin && condition.value <= number + margin;
    if (reachable && satisfies(condition, condition.value) != holds)
        same = false;
    return same ? Noise::Settled : Noise::Open;
}

Noise noiseOfIndex(const Case &judged, const Condition &points, const RankedModel &line)
{
    if (!line.standardError)
        return Noise::Unknown;
    return noiseOf(points, line.index,
                   standardErrorsWide(judged.answer.view.certainty) * *line.standardError);
}

} // namespace podium
