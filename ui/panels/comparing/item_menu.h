// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QtCore/QCoreApplication>
#include <QtWidgets/QMenu>

namespace podium {

class Desk;

/// What can be compared: the countries, labs and models that are ranked, best first.
class ItemMenu final
{
    Q_DECLARE_TR_FUNCTIONS(podium::ItemMenu)

public:
    /// `choose` gets the country's code, or the id of the lab or model.
    using Choose = std::function<void(const QString &id)>;

    static void fill(QMenu &menu, Desk &desk, const Choose &choose);
};

} // namespace podium
