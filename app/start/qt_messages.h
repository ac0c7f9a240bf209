// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace podium {

/// Keeps what Qt says to developers from those who use Podium: from now on its warnings are not
/// written. Who looks for a fault sets QT_LOGGING_RULES or QT_DEBUG_PLUGINS and reads all of them.
void keepQtMessages();

/// While it lives, an end that Qt makes of the program is told as what it is then: no window can be
/// opened. Exit code 1 instead of an abort.
class OpeningDisplay final
{
public:
    OpeningDisplay();
    ~OpeningDisplay();
    OpeningDisplay(const OpeningDisplay &) = delete;
    OpeningDisplay &operator=(const OpeningDisplay &) = delete;
};

/// Says that there is no display; returns the exit code.
int complainOfDisplay();

} // namespace podium
