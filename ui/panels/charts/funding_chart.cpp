// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/charts/funding_chart.h"

#include <QtWidgets/QVBoxLayout>

#include "ui/charts/chart_widget.h"
#include "ui/panels/charts/chart_card.h"
#include "ui/panels/charts/desk_series.h"
#include "ui/panels/controls/live_menu.h"
#include "ui/panels/controls/money_menus.h"
#include "ui/panels/desk.h"
#include "ui/panels/parts/card.h"
#include "ui/panels/parts/menu_button.h"

namespace podium {

using namespace Qt::StringLiterals;

FundingChart::FundingChart(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_card(new ChartCard(desk,
                           {[&desk](int most) { return readLabFunding(desk, most); },
                            [&desk] { return QStringList{desk.currentData(LabRole).toString()}; },
                            u"funding"_s},
                           this))
    , m_period(new MenuButton(this))
    , m_money(new MenuButton(this))
{
    m_period->setObjectName(u"period"_s);
    m_money->setObjectName(u"money"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    m_card->card().addTool(m_period);
    m_card->card().addTool(m_money);
    m_card->addExport();
    fillWhenShown(m_period->popup(), [&desk](QMenu &menu) { MoneyMenus::fillPeriods(menu, desk); });
    fillWhenShown(m_money->popup(), [&desk](QMenu &menu) { MoneyMenus::fillMoney(menu, desk); });
    connect(&m_card->chart(), &ChartWidget::markClicked, &desk, &Desk::chooseBestOfLab);
    connect(&desk, &Desk::answered, this, &FundingChart::translate);
    connect(&desk, &Desk::languageChanged, this, &FundingChart::translate);
    translate();
}

void FundingChart::translate()
{
    m_card->card().setTitle(tr("New money"));
    m_period->describe(MoneyMenus::periodText(m_desk), tr("Period in which the money was announced"));
    m_money->describe(MoneyMenus::moneyText(m_desk), tr("Currency and axis"));
}

} // namespace podium
