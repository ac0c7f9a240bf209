// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/window_parts.h"

#include <QtCore/QString>

class QMainWindow;
class QSettings;

namespace podium {

/// What the window keeps from one run to the next: place, sizes, columns, colours, language, the
/// workspace, the last folder and the last View.
class WindowMemory final
{
public:
    /// What is left for the window itself to do.
    struct Left {
        QString workspace;   ///< to show; empty at the first start
        bool hinted = false; ///< it was seen before
    };

    [[nodiscard]] static Left restore(QMainWindow &window, const WindowParts &parts,
                                      const QSettings &store);
    /// The document that was open; empty: none was.
    [[nodiscard]] static QString lastDocument(const QSettings &store);
    static void remember(const QMainWindow &window, const WindowParts &parts, QSettings &store);
};

} // namespace podium
