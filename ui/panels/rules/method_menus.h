// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCoreApplication>
#include <QtWidgets/QMenu>

namespace podium {

class Desk;

/// What can be changed about a method, as menus.
class MethodMenus final
{
    Q_DECLARE_TR_FUNCTIONS(podium::MethodMenus)

public:
    static void fillRules(QMenu &menu, Desk &desk);
};

} // namespace podium
