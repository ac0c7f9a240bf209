// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCoreApplication>

class QMenu;

namespace podium {

class Desk;

/// What can be done with one country: leave it out, show only it, compare it.
class CountryMenu final
{
    Q_DECLARE_TR_FUNCTIONS(podium::CountryMenu)

public:
    static void fill(QMenu &menu, Desk &desk, const QString &code);
};

} // namespace podium
