// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

#include <functional>

class QMenu;
class QWidget;

namespace podium::tests {

/// Each menu of the window as it is when it is open, those inside others after the outer one.
void visitMenus(QWidget &window, const std::function<void(const QMenu &)> &look);

/// All that the window says or would say: labels, buttons, entries of menus, headers of tables,
/// hints, names for screen readers. Shown or not, each text once; cells of tables and charts not.
[[nodiscard]] QStringList textsOf(QWidget &window);

} // namespace podium::tests
