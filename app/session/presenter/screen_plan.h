// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QRect>

#include <optional>

namespace podium {

/// Which window of a presentation stands on which screen.
struct ScreenPlan {
    std::optional<int> audience; ///< position of its screen; absent: within the speaker's window
    std::optional<int> speaker;  ///< absent: there is no such window

    bool operator==(const ScreenPlan &) const = default;
};

struct ScreenWishes {
    bool swapped = false; ///< the speaker has the other screen
    bool speaker = false; ///< on a single screen, too
};

/// The audience has the screen that the window one works in is not on; on a single one, all of it,
/// or its place beside the notes. `home`: that window's; where it is gone, the first.
[[nodiscard]] ScreenPlan screenPlan(const QList<QRect> &screens, const QRect &home,
                                    const ScreenWishes &wishes);

} // namespace podium
