// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

namespace podium {

class ChartCard;
class Desk;
class MenuButton;

/// What each lab raised in a period: bars from zero, or dots on a logarithmic axis.
class FundingChart final : public QWidget
{
    Q_OBJECT

public:
    explicit FundingChart(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] ChartCard &chartCard() { return *m_card; }

private:
    void translate();

    Desk &m_desk;
    ChartCard *m_card;
    MenuButton *m_period;
    MenuButton *m_money;
};

} // namespace podium
