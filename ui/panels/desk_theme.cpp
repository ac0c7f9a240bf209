// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/desk_theme.h"

#include "app/session/desk/desk.h"

namespace podium {

const Theme &themeOf(const Desk &desk)
{
    static const Theme light = Theme::light();
    static const Theme dark = Theme::dark();
    return desk.isDark() ? dark : light;
}

} // namespace podium
