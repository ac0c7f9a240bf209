// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/elements/chip.h"

#include <QtWidgets/QWidget>

namespace podium {

class Desk;
class MenuButton;
struct ActingRule;

/// The rules that act on what is shown as chips, in the words of its line of rules, the countries
/// left out first; a click removes one. Those without room wait in a menu behind "+3".
class ChipRow final : public QWidget
{
    Q_OBJECT

public:
    explicit ChipRow(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// What it can use of so many pixels: whole chips, and how many more there are.
    [[nodiscard]] int widthWithin(int room) const;
    [[nodiscard]] const QList<Chip *> &chips() const { return m_chips; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild();
    void add(const ActingRule &rule);
    void place();
    void fillMore();

    Desk &m_desk;
    QList<Chip *> m_chips;
    MenuButton *m_more;
};

} // namespace podium
