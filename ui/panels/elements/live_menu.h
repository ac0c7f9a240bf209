// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QMenu>

#include <functional>
#include <optional>

namespace podium {

/// Builds the menu anew each time it opens, so that it always says what holds now.
void fillWhenShown(QMenu &menu, std::function<void(QMenu &)> fill);

/// One of several choices that exclude each other.
QAction *addChoice(QMenu &menu, const QString &text, bool chosen, const QString &hint,
                   std::function<void()> choose);

/// Something that is on or off.
QAction *addSwitch(QMenu &menu, const QString &text, bool on, const QString &hint,
                   std::function<void(bool)> change);

} // namespace podium
