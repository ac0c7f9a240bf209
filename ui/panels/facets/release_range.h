// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QMenu;

namespace podium {

class Desk;
class MenuButton;

/// The first and the last day of release that are let in; each can be any day.
class ReleaseRange final : public QWidget
{
    Q_OBJECT

public:
    explicit ReleaseRange(Desk &desk, QWidget *parent = nullptr);

    /// Says what the View asks for.
    void refresh();

private:
    void fillFrom(QMenu &menu);
    void fillUntil(QMenu &menu);
    void askFrom();
    void askUntil();

    Desk &m_desk;
    MenuButton *m_from;
    MenuButton *m_until;
};

} // namespace podium
