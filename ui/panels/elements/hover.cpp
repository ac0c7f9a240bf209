// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/elements/hover.h"

#include <QtGui/QCursor>
#include <QtWidgets/QApplication>
#include <QtWidgets/QWidget>

namespace podium {

void endHover(QWidget &button)
{
    if (!button.underMouse() || button.rect().contains(button.mapFromGlobal(QCursor::pos())))
        return;
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&button, &leave);
    button.setAttribute(Qt::WA_UnderMouse, false);
    button.update();
}

} // namespace podium
