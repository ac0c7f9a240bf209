// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QFrame>

class QHBoxLayout;
class QLabel;

namespace podium {

class Desk;

/// A line across the window that says under which scenarios everything in it stands, with a button
/// that switches each off. It is there as long as one acts, and cannot be closed.
class ScenarioBar final : public QFrame
{
    Q_OBJECT

public:
    explicit ScenarioBar(Desk &desk, QWidget *parent = nullptr);

private:
    void fill();

    Desk &m_desk;
    QLabel *m_sentence;
    QHBoxLayout *m_buttons;
};

} // namespace podium
