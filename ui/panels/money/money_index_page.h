// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/money/money_index_model.h"
#include "app/session/background.h"
#include "ui/panels/money/money_page.h"

#include <optional>

namespace podium {

class SegmentSwitch;

/// Money of all years against the best index, by country or by lab.
class MoneyIndexPage final : public MoneyPage
{
    Q_OBJECT

public:
    explicit MoneyIndexPage(Desk &desk, QWidget *parent = nullptr);

protected:
    void ask() override;
    void translate() override;

private:
    struct Joined {
        AnswerData data;
        std::optional<MoneyIndex> found;
    };

    MoneyIndexModel m_model;
    NewestWork<Joined> m_work;
    SegmentSwitch *m_by;
    SegmentSwitch *m_basis;
};

} // namespace podium
