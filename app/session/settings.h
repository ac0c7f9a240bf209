// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/view.h"

#include <QtCore/QByteArray>

#include <optional>

class QSettings;

namespace podium {

/// What Podium remembers from one run to the next.
struct Settings {
    enum class LanguageChoice { System, English, Korean };
    enum class ThemeChoice { System, Light, Dark };

    LanguageChoice language = LanguageChoice::System;
    ThemeChoice theme = ThemeChoice::System;
    QByteArray windowGeometry; ///< QWidget::saveGeometry()
    QByteArray windowState;    ///< QMainWindow::saveState()
    std::optional<View> view;  ///< the last one; absent when none is remembered or readable

    bool operator==(const Settings &) const = default;
};

/// What cannot be read is left at its default: settings are a convenience, never an obstacle.
[[nodiscard]] Settings readSettings(const QSettings &store);
void writeSettings(const Settings &settings, QSettings &store);

} // namespace podium
