// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/money/profile_model.h"
#include "app/session/background.h"
#include "ui/panels/money/money_page.h"

#include <vector>

namespace podium {

/// What is known of one country: models, labs, counts, money, computing power, events. The country
/// is the one of the chosen model, or one from the menu.
class ProfilePage final : public MoneyPage
{
    Q_OBJECT

public:
    explicit ProfilePage(Desk &desk, QWidget *parent = nullptr);

protected:
    void ask() override;
    void translate() override;

private:
    struct Found {
        AnswerData data;
        std::vector<ProfileRow> rows;
    };

    void fillCountries(QMenu &menu);
    void show(const QString &country);
    void describe();

    ProfileModel m_model;
    NewestWork<Found> m_work;
    MenuButton *m_choice;
    QString m_country;
};

} // namespace podium
