// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/workspaces/funding_workspace.h"

#include <QtWidgets/QSplitter>
#include <QtWidgets/QVBoxLayout>

#include "app/models/captions.h"
#include "ui/charts/chart_widget.h"
#include "ui/panels/charts/chart_card.h"
#include "ui/panels/charts/funding_chart.h"
#include "ui/panels/controls/live_menu.h"
#include "ui/panels/controls/money_menus.h"
#include "ui/panels/desk.h"
#include "ui/panels/parts/card.h"
#include "ui/panels/parts/menu_button.h"
#include "ui/panels/parts/notice.h"
#include "ui/panels/tables/table_card.h"
#include "ui/tables/cells/country_delegate.h"
#include "ui/tables/data_table.h"

namespace podium {

using namespace Qt::StringLiterals;

FundingWorkspace::FundingWorkspace(Desk &desk, QWidget *parent)
    : Workspace(parent)
    , m_desk(desk)
    , m_rows(new QSplitter(Qt::Vertical, this))
    , m_table(new TableCard(desk, u"rounds"_s, this))
    , m_chart(new FundingChart(desk, this))
    , m_labs(new MenuButton(this))
    , m_countries(new MenuButton(this))
    , m_kinds(new MenuButton(this))
{
    buildTable();
    m_chart->chartCard().chart().setTitled(true);
    m_rows->addWidget(m_table);
    m_rows->addWidget(m_chart);
    m_rows->setHandleWidth(10);
    m_rows->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(m_rows);
    connectParts();
    resetLayout();
    translate();
}

QString FundingWorkspace::key() const
{
    return u"funding"_s;
}

QString FundingWorkspace::title() const
{
    return tr("Funding");
}

QString FundingWorkspace::hint() const
{
    return tr("Rounds by lab, in one currency, and what each lab raised in a period.");
}

ChartCard *FundingWorkspace::mainChart()
{
    return &m_chart->chartCard();
}

QVariantMap FundingWorkspace::layoutState() const
{
    return {{u"rows"_s, m_rows->saveState()}, {u"columns"_s, m_table->table().columnState()}};
}

void FundingWorkspace::restoreLayout(const QVariantMap &state)
{
    m_rows->restoreState(state.value(u"rows"_s).toByteArray());
    m_table->table().restoreColumns(state.value(u"columns"_s).toByteArray());
}

void FundingWorkspace::resetLayout()
{
    m_rows->setSizes({420, 580});
    m_rows->setStretchFactor(0, 42);
    m_rows->setStretchFactor(1, 58);
    m_table->table().resetColumns();
}

void FundingWorkspace::buildTable()
{
    DataTable &table = m_table->table();
    table.setObjectName(u"roundTable"_s);
    table.setCells(FundingModel::Country, new CountryDelegate(&table));
    table.setLayout({{FundingModel::Rate, FundingModel::RateDate, FundingModel::Status},
                     {FundingModel::Lab},
                     {FundingModel::Source, FundingModel::Round, FundingModel::Country,
                      FundingModel::Kind},
                     FundingModel::Source,
                     300});
    m_table->setModel(&m_desk.roundTable());
    m_labs->setObjectName(u"moneyLab"_s);
    m_countries->setObjectName(u"moneyCountry"_s);
    m_kinds->setObjectName(u"moneyKind"_s);
    for (MenuButton *button : {m_labs, m_countries, m_kinds})
        m_table->card().addTool(button);
    m_table->addTools();
    m_table->setSource([this] {
        const AnswerData &shown = m_desk.shown();
        return Captions(*shown.dataset, *shown.answer, shown.language).fundingSource();
    });
    fillWhenShown(m_labs->popup(), [this](QMenu &menu) { MoneyMenus::fillLabs(menu, m_desk); });
    fillWhenShown(m_countries->popup(),
                  [this](QMenu &menu) { MoneyMenus::fillCountries(menu, m_desk); });
    fillWhenShown(m_kinds->popup(), [this](QMenu &menu) { MoneyMenus::fillKinds(menu, m_desk); });
}

void FundingWorkspace::connectParts()
{
    connect(&m_desk, &Desk::answered, this, &FundingWorkspace::showAnswer);
    connect(&m_desk, &Desk::languageChanged, this, &FundingWorkspace::translate);
    connect(m_table->table().selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid())
                    m_desk.chooseBestOfLab(index.siblingAtColumn(0).data(LabRole).toString());
            });
    connect(&m_table->notice(), &Notice::buttonClicked, this, [this] {
        if (m_desk.searchText().isEmpty())
            m_desk.edit().showAllMoney();
        else
            m_desk.clearSearch();
    });
}

void FundingWorkspace::showAnswer()
{
    m_table->card().setNote(tr("%n rounds", nullptr, m_desk.roundTable().rowCount()) + u" · "_s
                            + MoneyMenus::periodText(m_desk));
    m_labs->describe(MoneyMenus::labText(m_desk), tr("Whose money"));
    m_countries->describe(MoneyMenus::countryText(m_desk), tr("Of which country"));
    m_kinds->describe(MoneyMenus::kindText(m_desk), tr("Kind of money"));
    m_table->notice().say(tr("No round of this kind was announced in this period."),
                          tr("Choose a longer period, or other labs, countries and kinds."),
                          m_desk.searchText().isEmpty() ? tr("Show all rounds") : tr("Clear search"));
}

void FundingWorkspace::translate()
{
    m_table->card().setTitle(tr("Rounds"));
    m_table->table().setAccessibleName(tr("Funding rounds"));
    if (m_desk.shown())
        showAnswer();
}

} // namespace podium
