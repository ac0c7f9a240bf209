// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSettings;

namespace podium {

class MainWindow;

/// What the window keeps from one run to the next: place, sizes, columns, colours, language, the
/// workspace, the last folder and the last View.
class WindowMemory final
{
public:
    static void restore(MainWindow &window, const QSettings &store);
    static void remember(MainWindow &window, QSettings &store);
};

} // namespace podium
