// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/parts/menu_button.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QMenu>

#include "ui/panels/parts/part.h"

namespace podium {

using namespace Qt::StringLiterals;

MenuButton::MenuButton(QWidget *parent)
    : QToolButton(parent)
    , m_menu(new QMenu(this))
{
    setPart(this, u"tool"_s);
    setPopupMode(InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::TabFocus);
    setMenu(m_menu);
    m_menu->setToolTipsVisible(true);
}

void MenuButton::describe(const QString &text, const QString &name)
{
    setText(text);
    setAccessibleName(name);
    setToolTip(name);
}

void MenuButton::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        showMenu();
        return;
    default:
        QToolButton::keyPressEvent(event);
    }
}

QToolButton *makeTextButton(QWidget *parent)
{
    auto *button = new QToolButton(parent);
    setPart(button, u"tool"_s);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace podium
