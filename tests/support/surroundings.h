// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QTemporaryDir>

namespace podium::tests {

/// The same surroundings for a test program wherever it runs, and nothing of the user's own: a home
/// and runtime folder that are gone with this, the fonts of fonts.conf, English, UTC, no screen and no
/// session bus. Built first in main(), before any application object; lives as long as the tests do.
class Surroundings final
{
public:
    Surroundings();

private:
    QTemporaryDir m_home;
};

} // namespace podium::tests
