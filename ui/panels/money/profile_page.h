// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/money/money_page.h"

namespace podium {

class ProfileFacts;

/// What is known of one country: models, labs, counts, money, computing power, events. The country
/// is the View's; without one it is the one that leads.
class ProfilePage final : public MoneyPage
{
    Q_OBJECT

public:
    explicit ProfilePage(Desk &desk, QWidget *parent = nullptr);

protected:
    void describe() override;

private:
    [[nodiscard]] QString country();
    void fillCountries(QMenu &menu);

    MenuButton *m_choice;
    ProfileFacts *m_facts;
};

} // namespace podium
