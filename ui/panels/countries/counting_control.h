// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/values/view.h"

#include <QtWidgets/QWidget>

class QDoubleSpinBox;

namespace podium {

class Desk;
class MenuButton;

/// How models become a country's number: a menu of rules, and the number of those that have one.
/// For the View's rule, or for the second one that is set beside it.
class CountingControl final : public QWidget
{
    Q_OBJECT

public:
    enum class Which { First, Second };

    explicit CountingControl(Desk &desk, Which which, QWidget *parent = nullptr);

    /// The same choices for the menu bar, of the View's rule.
    static void fill(QMenu &menu, Desk &desk);
    /// Makes a rule the View's, or its second.
    static void choose(Desk &desk, Which which, const CountingRule &rule);

private:
    static void fillRules(QMenu &menu, Desk &desk, Which which);
    void showRule();
    void translate();

    Desk &m_desk;
    Which m_which;
    MenuButton *m_rule;
    QDoubleSpinBox *m_number;
};

} // namespace podium
