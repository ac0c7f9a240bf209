// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/comparison/compared_name.h"
#include "app/session/session.h"

#include <QtWidgets/QWidget>

#include <string>
#include <vector>

class QHBoxLayout;

namespace podium {

class Desk;
class ItemChip;

/// Those compared as chips, which can be taken away, moved and made the first.
class ItemRow final : public QWidget
{
    Q_OBJECT

public:
    explicit ItemRow(Desk &desk, QWidget *parent = nullptr);

    void setItems(const QList<ComparedName> &items);
    [[nodiscard]] const QList<ComparedName> &items() const { return m_items; }
    [[nodiscard]] const QList<ItemChip *> &chips() const { return m_chips; }

Q_SIGNALS:
    /// A person wants these instead; `name` says what that person did.
    void rearranged(const std::vector<std::string> &items, const podium::StepName &name);

private:
    void rebuild();
    void addChip(int position);
    void showMenu(int position);
    void remove(int position);
    void move(int position, int to);
    [[nodiscard]] int focusedChip() const;

    Desk &m_desk;
    QList<ComparedName> m_items;
    QList<ItemChip *> m_chips;
    QHBoxLayout *m_layout;
    int m_focusNext = -1; ///< the chip that keeps the keyboard after a change
};

} // namespace podium
