// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/elements/menu_button.h"

#include "ui/panels/elements/hover.h"
#include "ui/panels/elements/part.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStyleOptionToolButton>
#include <QtWidgets/QStylePainter>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastText = 56;

} // namespace

MenuButton::MenuButton(QWidget *parent)
    : QToolButton(parent)
    , m_menu(new QMenu(this))
{
    setPart(this, u"tool"_s);
    setPopupMode(InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setMenu(m_menu);
    m_menu->setToolTipsVisible(true);
    connect(m_menu, &QMenu::aboutToHide, this, [this] { endHover(*this); });
}

void MenuButton::describe(const QString &text, const QString &name)
{
    setText(text);
    setAccessibleName(name);
    setToolTip(name);
}

QSize MenuButton::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    const int shortened = whole.width() - fontMetrics().horizontalAdvance(text()) + kLeastText;
    return {std::min(whole.width(), shortened), whole.height()};
}

void MenuButton::paintEvent(QPaintEvent *)
{
    QStyleOptionToolButton option;
    initStyleOption(&option);
    if (const int missing = sizeHint().width() - width(); missing > 0) {
        const int room = fontMetrics().horizontalAdvance(text()) - missing;
        option.text = fontMetrics().elidedText(text(), Qt::ElideRight, room);
    }
    QStylePainter(this).drawComplexControl(QStyle::CC_ToolButton, option);
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
