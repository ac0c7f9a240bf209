// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

#include "app/engine/values/view.h"

class QDoubleSpinBox;

namespace podium {

class Desk;
class MenuButton;

/// How models become a country's number: a menu of rules, and the number of those that have one.
class CountingControl final : public QWidget
{
    Q_OBJECT

public:
    explicit CountingControl(Desk &desk, QWidget *parent = nullptr);

    /// The same choices for the menu bar.
    static void fill(QMenu &menu, Desk &desk);

private:
    void showRule();
    void translate();
    [[nodiscard]] static QString shortText(const CountingRule &rule);
    /// With "%1" for the number of rules that have one.
    [[nodiscard]] static QString longText(CountingRule::Kind kind);

    Desk &m_desk;
    MenuButton *m_rule;
    QDoubleSpinBox *m_number;
};

} // namespace podium
