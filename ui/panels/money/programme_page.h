// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/money/money_page.h"

namespace podium {

/// Public programmes and pledges, one by one.
class ProgrammePage final : public MoneyPage
{
    Q_OBJECT

public:
    explicit ProgrammePage(Desk &desk, QWidget *parent = nullptr);

protected:
    void describe() override;
};

/// What they add up to by country, payer, kind and status, nothing twice.
class ProgrammeSumPage final : public MoneyPage
{
    Q_OBJECT

public:
    explicit ProgrammeSumPage(Desk &desk, QWidget *parent = nullptr);

protected:
    void describe() override;
};

} // namespace podium
