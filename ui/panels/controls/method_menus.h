// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCoreApplication>
#include <QtWidgets/QMenu>

namespace podium {

class Desk;

/// What can be changed about a method: how scores become comparable, how they are put together and
/// weighted, and what becomes of models that lack some.
class MethodMenus final
{
    Q_DECLARE_TR_FUNCTIONS(podium::MethodMenus)

public:
    static void fillRules(QMenu &menu, Desk &desk);

private:
    static void fillNormalisation(QMenu &menu, Desk &desk);
    static void fillAggregation(QMenu &menu, Desk &desk);
    static void fillWeights(QMenu &menu, Desk &desk);
    static void fillMissing(QMenu &menu, Desk &desk);
};

} // namespace podium
