// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCoreApplication>

class QMenu;

namespace podium {

class Desk;

/// "Add to Compare" for a model, lab or country, greyed with the reason where it cannot be.
class CompareMenu final
{
    Q_DECLARE_TR_FUNCTIONS(podium::CompareMenu)

public:
    /// `item` is an id or a country's code.
    static void fill(QMenu &menu, Desk &desk, const QString &item, const QString &name);
};

} // namespace podium
