// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/elements/quiet_focus.h"

#include <QtGui/QFocusEvent>
#include <QtWidgets/QStyle>

namespace podium {

QuietFocus::QuietFocus(QWidget &widget)
    : QObject(&widget)
    , m_widget(widget)
{
    widget.installEventFilter(this);
}

bool QuietFocus::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        // Coming back from another window or from a menu changes nothing.
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            setClicked(reason == Qt::MouseFocusReason);
    } else if (event->type() == QEvent::KeyPress) {
        setClicked(false);
    }
    return QObject::eventFilter(watched, event);
}

void QuietFocus::setClicked(bool clicked)
{
    if (m_widget.property("clicked").toBool() == clicked)
        return;
    m_widget.setProperty("clicked", clicked);
    m_widget.style()->unpolish(&m_widget);
    m_widget.style()->polish(&m_widget);
}

} // namespace podium
