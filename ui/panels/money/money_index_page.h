// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/money/money_page.h"

namespace podium {

class SegmentSwitch;

/// Money of all years against the best index, by country or by lab.
class MoneyIndexPage final : public MoneyPage
{
    Q_OBJECT

public:
    explicit MoneyIndexPage(Desk &desk, QWidget *parent = nullptr);

protected:
    void describe() override;

private:
    SegmentSwitch *m_by;
    SegmentSwitch *m_basis;
};

} // namespace podium
