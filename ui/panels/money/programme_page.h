// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/money/programme_model.h"
#include "app/models/money/programme_sum_model.h"
#include "app/session/background.h"
#include "ui/panels/money/money_page.h"

namespace podium {

/// Public programmes and pledges, one by one.
class ProgrammePage final : public MoneyPage
{
    Q_OBJECT

public:
    explicit ProgrammePage(Desk &desk, QWidget *parent = nullptr);

protected:
    void ask() override;
    void translate() override;

private:
    void describe();

    ProgrammeModel m_model;
};

/// What they add up to by country, payer, kind and status, nothing twice.
class ProgrammeSumPage final : public MoneyPage
{
    Q_OBJECT

public:
    explicit ProgrammeSumPage(Desk &desk, QWidget *parent = nullptr);

protected:
    void ask() override;
    void translate() override;

private:
    void describe();

    ProgrammeSumModel m_model;
    NewestWork<AnswerData> m_work;
};

} // namespace podium
