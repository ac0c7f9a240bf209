// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/comparison/compared_name.h"
#include "ui/theme/theme.h"

#include <QtWidgets/QAbstractButton>

namespace podium {

/// One of those compared: its sign in the country's colour, its name, and a cross that takes it
/// away. A click beside the cross, Space and Return ask what can be done with it; Delete takes it
/// away; Ctrl and an arrow move it.
class ItemChip final : public QAbstractButton
{
    Q_OBJECT

public:
    /// `position` from 0 among `count` of them.
    ItemChip(const ComparedName &item, int position, int count, QWidget *parent = nullptr);

    [[nodiscard]] const ComparedName &item() const { return m_item; }
    void setTheme(const Theme &theme);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeAsked();
    void menuAsked();
    /// −1 to the left, 1 to the right.
    void moveAsked(int by);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QRect crossArea() const;
    [[nodiscard]] QSize sizeFor(int textWidth) const;

    ComparedName m_item;
    int m_position;
    Theme m_theme = Theme::light();
};

} // namespace podium
