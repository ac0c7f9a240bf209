// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCoreApplication>
#include <QtCore/QModelIndex>

class QMenu;

namespace podium {

class Desk;

/// What can be done with one model: compare with it, set it or its lab beside others, leave its country
/// out, show only that.
class ModelMenu final
{
    Q_DECLARE_TR_FUNCTIONS(podium::ModelMenu)

public:
    /// `index` is a row of the desk's table.
    static void fill(QMenu &menu, Desk &desk, const QModelIndex &index);
};

} // namespace podium
