// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/result.h"

#include <functional>
#include <stop_token>
#include <utility>

namespace podium {

/// Whoever waits for long work: may ask it to stop, and hears how much of it is done. Work that was
/// stopped ends soon and gives no result, so that nobody takes a part for the whole.
struct Watch {
    std::stop_token stop = {};
    /// Share that is done, 0..1; never less than before. Called from any thread, one at a time.
    std::function<void(double share)> progress = {};

    [[nodiscard]] bool isStopped() const { return stop.stop_requested(); }
    void reached(double share) const
    {
        if (progress)
            progress(share);
    }
};

/// One part of watched work, from one share of the whole to another.
[[nodiscard]] inline Watch partOf(const Watch &whole, double from, double to)
{
    if (!whole.progress)
        return whole;
    return {whole.stop, [progress = whole.progress, from, to](double share) {
                progress(from + share * (to - from));
            }};
}

/// What stopped work fails with.
[[nodiscard]] inline tl::unexpected<Error> stopped()
{
    return failure(Error::Kind::Stopped, Error::tr("The work was stopped."));
}

} // namespace podium
