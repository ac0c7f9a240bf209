// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCoreApplication>

class QMenu;

namespace podium {

class Appearance;
class Desk;

/// The menus of choices: colours, language, and those of the View.
class AppearanceMenu final
{
    Q_DECLARE_TR_FUNCTIONS(podium::AppearanceMenu)

public:
    static void addThemes(QMenu &menu, Appearance &appearance);
    static void addLanguages(QMenu &menu, Appearance &appearance);
    /// Data, index, models, filters, counting rule and money, as sub-menus.
    static void addChoicesOfView(QMenu &menu, Desk &desk);
};

} // namespace podium
