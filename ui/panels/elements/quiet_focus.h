// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

namespace podium {

/// Shows that a widget has the focus to those who use the keyboard only: while it was clicked its
/// property "clicked" is true, until a key is pressed, and the style sheet draws no ring. What was
/// clicked is seen to be on anyway, and a ring would make it look otherwise. Owned by the widget.
class QuietFocus final : public QObject
{
    Q_OBJECT

public:
    explicit QuietFocus(QWidget &widget);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setClicked(bool clicked);

    QWidget &m_widget;
};

} // namespace podium
