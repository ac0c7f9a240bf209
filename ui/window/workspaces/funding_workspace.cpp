// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/workspaces/funding_workspace.h"

#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

#include "app/engine/ranking/answering.h"
#include "app/models/captions.h"
#include "ui/charts/chart_widget.h"
#include "ui/panels/charts/chart_card.h"
#include "ui/panels/charts/funding_chart.h"
#include "ui/panels/controls/live_menu.h"
#include "ui/panels/controls/money_menus.h"
#include "ui/panels/desk.h"
#include "ui/panels/pages/picture_page.h"
#include "ui/panels/parts/card.h"
#include "ui/panels/parts/menu_button.h"
#include "ui/panels/parts/notice.h"
#include "ui/panels/parts/segment_switch.h"
#include "ui/panels/tables/table_card.h"
#include "ui/tables/cells/country_delegate.h"
#include "ui/tables/data_table.h"

namespace podium {

using namespace Qt::StringLiterals;

FundingWorkspace::FundingWorkspace(Desk &desk, QWidget *parent)
    : Workspace(parent)
    , m_desk(desk)
    , m_work(this, [this](const std::optional<Joined> &joined) {
        m_moneyIndex.setFound(joined->data, joined->found);
        m_indexPage->table().card().setNote(m_moneyIndex.rules());
    })
    , m_switch(new SegmentSwitch(this))
    , m_pages(new QStackedWidget(this))
    , m_rows(new QSplitter(Qt::Vertical, this))
    , m_table(new TableCard(desk, u"rounds"_s, this))
    , m_chart(new FundingChart(desk, this))
    , m_comparisons(new MenuButton(this))
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
    layout->setContentsMargins(12, 8, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_switch);
    layout->addWidget(m_pages, 1);
    m_pages->addWidget(m_rows);
    buildPages();
    connectParts();
    resetLayout();
    translate();
}

QString FundingWorkspace::key()
{
    return u"funding"_s;
}

QString FundingWorkspace::title()
{
    return tr("Funding");
}

QString FundingWorkspace::hint()
{
    return tr("Rounds by lab, in one currency, and what each lab raised in a period.");
}

ChartCard *FundingWorkspace::mainChart()
{
    const int page = m_pages->currentIndex();
    return page == 0 ? &m_chart->chartCard() : page == 1 ? &m_programmePage->chart() : &m_indexPage->chart();
}

TableCard *FundingWorkspace::mainTable()
{
    const int page = m_pages->currentIndex();
    return page == 0 ? m_table : page == 1 ? &m_programmePage->table() : &m_indexPage->table();
}

QVariantMap FundingWorkspace::layoutState() const
{
    return {{u"rows"_s, m_rows->saveState()}, {u"columns"_s, m_table->table().columnState()},
            {u"page"_s, m_pages->currentIndex()}};
}

void FundingWorkspace::restoreLayout(const QVariantMap &state)
{
    m_rows->restoreState(state.value(u"rows"_s).toByteArray());
    m_table->table().restoreColumns(state.value(u"columns"_s).toByteArray());
    m_switch->setCurrent(state.value(u"page"_s).toInt());
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
    m_comparisons->setObjectName(u"moneyComparison"_s);
    m_labs->setObjectName(u"moneyLab"_s);
    m_countries->setObjectName(u"moneyCountry"_s);
    m_kinds->setObjectName(u"moneyKind"_s);
    for (MenuButton *button : {m_comparisons, m_labs, m_countries, m_kinds})
        m_table->card().addTool(button);
    m_table->addTools();
    m_table->setSource([this] {
        const AnswerData &shown = m_desk.shown();
        return Captions(*shown.dataset, *shown.answer, shown.language).fundingSource();
    });
    fillWhenShown(m_comparisons->popup(),
                  [this](QMenu &menu) { MoneyMenus::fillComparisons(menu, m_desk); });
    fillWhenShown(m_labs->popup(), [this](QMenu &menu) { MoneyMenus::fillLabs(menu, m_desk); });
    fillWhenShown(m_countries->popup(),
                  [this](QMenu &menu) { MoneyMenus::fillCountries(menu, m_desk); });
    fillWhenShown(m_kinds->popup(), [this](QMenu &menu) { MoneyMenus::fillKinds(menu, m_desk); });
}

void FundingWorkspace::buildPages()
{
    m_switch->setObjectName(u"moneyPages"_s);
    const auto programmes = [this](const TableProxy &, int most) { return m_programmes.series(most); };
    m_programmePage = new PicturePage(
        m_desk,
        {&m_programmes,
         {{ProgrammeModel::Payer, ProgrammeModel::Source},
          {ProgrammeModel::Programme},
          {ProgrammeModel::Kind, ProgrammeModel::Country, ProgrammeModel::Programme},
          ProgrammeModel::Programme,
          300},
         programmes, u"programmes"_s, u"programmeTable"_s},
        m_pages);
    m_programmePage->table().table().setCells(ProgrammeModel::Country,
                                              new CountryDelegate(&m_programmePage->table().table()));
    m_programmePage->finish();
    const auto index = [this](const TableProxy &proxy, int most) {
        ChartSeries series
            = readSeries(proxy, {MoneyIndexModel::Name, MoneyIndexModel::Residual}, most);
        m_moneyIndex.caption(series);
        return series;
    };
    m_indexPage = new PicturePage(
        m_desk,
        {&m_moneyIndex,
         {{}, {MoneyIndexModel::Name}, {MoneyIndexModel::BestModel}, MoneyIndexModel::BestModel, 300},
         index, u"money-index"_s, u"moneyIndexTable"_s},
        m_pages);
    m_by = new SegmentSwitch(m_indexPage);
    m_by->setObjectName(u"moneyIndexBy"_s);
    m_indexPage->addTool(m_by);
    m_indexPage->finish();
    m_pages->addWidget(m_programmePage);
    m_pages->addWidget(m_indexPage);
    connect(m_switch, &SegmentSwitch::currentChanged, this, &FundingWorkspace::showPage);
    connect(m_by, &SegmentSwitch::currentChanged, this, &FundingWorkspace::fillPage);
}

void FundingWorkspace::showPage(int page)
{
    m_pages->setCurrentIndex(page);
    fillPage();
}

void FundingWorkspace::showEvent(QShowEvent *event)
{
    Workspace::showEvent(event);
    fillPage();
}

/// What nobody looks at is not filled.
void FundingWorkspace::fillPage()
{
    if (!isVisible() || !m_desk.shown())
        return;
    if (m_pages->currentWidget() == m_programmePage) {
        m_programmes.setAnswer(m_desk.shown());
        m_programmePage->table().card().setNote(
            tr("%n programmes", nullptr, m_programmes.rowCount()));
    }
    if (m_pages->currentWidget() == m_indexPage)
        join();
}

/// Money over all years beside the index that is shown.
void FundingWorkspace::join()
{
    const AnswerData &shown = m_desk.shown();
    if (!shown)
        return;
    View view = shown.answer->view;
    const std::string currency = view.money.currency;
    view.money = MoneyView();
    view.money.currency = currency;
    view.money.from = kMoneyBegins;
    view.money.to = kMoneyEnds;
    view.money.indexBy = m_by->current() == 1 ? SumBy::Lab : SumBy::Country;
    m_work.ask([data = shown, view]() -> std::optional<Joined> {
        auto answered = answer(*data.dataset, view, RankSets::LeftOut);
        if (!answered)
            return Joined{data, std::nullopt};
        Joined joined{data, std::nullopt};
        joined.data.answer = std::make_shared<const Answer>(std::move(*answered));
        joined.found = moneyIndex(*data.dataset, *joined.data.answer);
        return joined;
    });
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
    fillPage();
    m_table->card().setNote(tr("%n rounds", nullptr, m_desk.roundTable().rowCount()) + u" · "_s
                            + MoneyMenus::periodText(m_desk));
    m_comparisons->describe(tr("Comparisons"), tr("Comparisons people ask for most"));
    m_labs->describe(MoneyMenus::labText(m_desk), tr("Whose money"));
    m_countries->describe(MoneyMenus::countryText(m_desk), tr("Of which country"));
    m_kinds->describe(MoneyMenus::kindText(m_desk), tr("Kind of money"));
    m_table->notice().say(tr("No round of this kind was announced in this period."),
                          tr("Choose a longer period, or other labs, countries and kinds."),
                          m_desk.searchText().isEmpty() ? tr("Show all rounds") : tr("Clear search"));
}

void FundingWorkspace::translate()
{
    m_switch->setTexts({tr("Rounds"), tr("Programmes"), tr("Money and index")});
    m_by->setTexts({tr("By country"), tr("By lab")});
    m_programmePage->table().card().setTitle(tr("Programmes"));
    m_programmePage->table().table().setAccessibleName(tr("Public programmes and pledges"));
    m_programmePage->chart().card().setTitle(tr("Programmes"));
    m_programmePage->table().notice().say(tr("No programme of these countries is known."),
                                          tr("That is not the same as none."), {});
    m_indexPage->table().card().setTitle(tr("Money and index"));
    m_indexPage->table().table().setAccessibleName(tr("Money beside the best index"));
    m_indexPage->chart().card().setTitle(tr("Above and below the line"));
    m_indexPage->table().notice().say(tr("There are too few points for a trend line."), {}, {});
    m_table->card().setTitle(tr("Rounds"));
    m_table->table().setAccessibleName(tr("Funding rounds"));
    if (m_desk.shown())
        showAnswer();
}

} // namespace podium
