// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/receipts/receipt.h"

class QMenu;
class QWidget;

namespace podium {

class Desk;

/// What can be done with any number, in a table or a picture: read its receipt, copy it.
class RowMenu final
{
    Q_DECLARE_TR_FUNCTIONS(podium::RowMenu)

public:
    /// The receipt opens above the window of `place`.
    static void fill(QMenu &menu, Desk &desk, const QModelIndex &cell,
                     const Receipt::Origin &origin, QWidget &place);
};

} // namespace podium
