// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/tables/row_menu.h"

#include "app/session/desk/desk.h"
#include "ui/panels/tables/receipt_dialog.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QMenu>

namespace podium {

void RowMenu::fill(QMenu &menu, Desk &desk, const QModelIndex &cell, const Receipt::Origin &origin,
                   QWidget &place)
{
    if (!cell.isValid())
        return;
    QAction *receipt = menu.addAction(tr("Receipt…"));
    receipt->setStatusTip(tr("How this number comes about, and where it is from."));
    QObject::connect(receipt, &QAction::triggered, &place,
                     [&desk, &place, asked = QPersistentModelIndex(cell), origin] {
                         if (!asked.isValid())
                             return;
                         const Receipt found(asked, origin, desk.language());
                         (new ReceiptDialog(desk, found, place.window()))->show();
                     });
    QAction *copy = menu.addAction(tr("Copy value"));
    copy->setStatusTip(tr("Copy what this cell shows."));
    QObject::connect(copy, &QAction::triggered, &place, [value = cell.data().toString()] {
        QGuiApplication::clipboard()->setText(value);
    });
}

} // namespace podium
