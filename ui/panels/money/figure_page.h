// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/money/figure_model.h"
#include "app/session/background.h"
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
    void ask() override;
    void translate() override;

private:
    struct Found {
        AnswerData data;
        std::vector<FigureRow> rows;
    };

    void take(const Found &found);
    void describe();

    FigureModel m_model;
    NewestWork<Found> m_work;
};

} // namespace podium
