// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QToolButton>

class QMenu;

namespace podium {

/// A flat button of a card or bar that opens a menu: its text, then a small arrow. Space, Return
/// and Down open it.
class MenuButton final : public QToolButton
{
    Q_OBJECT

public:
    /// The menu belongs to the button.
    explicit MenuButton(QWidget *parent = nullptr);

    [[nodiscard]] QMenu &popup() { return *m_menu; }
    /// Text, and what the button is for those who do not see it.
    void describe(const QString &text, const QString &name);

    /// Where there is little room, the text is shortened.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QMenu *m_menu;
};

/// A flat button with a text and no menu.
[[nodiscard]] QToolButton *makeTextButton(QWidget *parent);

} // namespace podium
