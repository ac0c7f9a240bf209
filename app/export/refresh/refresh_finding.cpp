// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/refresh/refresh_finding.h"

#include <array>
#include <cstddef>

namespace podium {

QString nameOf(RefreshFinding::State state)
{
    static constexpr std::array kNames{"moved", "entered", "left",  "changed", "unchanged",
                                       "kept",  "missing", "twice", "broken",  "unchecked"};
    return QString::fromLatin1(kNames[static_cast<std::size_t>(state)]);
}

} // namespace podium
