// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/uncertainty/beyond_error.h"

#include "app/engine/uncertainty/sampler.h"
#include "app/engine/uncertainty/score_error.h"

namespace podium {

bool isAheadBeyondError(const Answer &answer, const RankedModel &first, const RankedModel &second)
{
    if (!first.standardError || !second.standardError)
        return false;
    const Certainty &certainty = answer.view.certainty;
    return first.index - second.index > normalQuantile(0.5 + certainty.level / 2)
        * differenceStandardError(*first.standardError, *second.standardError,
                                  certainty.sharedError());
}

} // namespace podium
