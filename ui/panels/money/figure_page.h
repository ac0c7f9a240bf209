// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/money/money_page.h"

namespace podium {

/// What else is known of countries and labs: investment, models, processors; revenue, users, staff.
/// One kind of figure at a time.
class FigurePage final : public MoneyPage
{
    Q_OBJECT

public:
    explicit FigurePage(Desk &desk, QWidget *parent = nullptr);

protected:
    void describe() override;
};

} // namespace podium
