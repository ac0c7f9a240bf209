// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspaces/money/funding_workspace.h"

#include "app/exhibits/exhibit_kinds.h"
#include "app/models/charts/captions.h"
#include "app/session/desk/desk.h"
#include "ui/charts/chart_widget.h"
#include "ui/panels/elements/card.h"
#include "ui/panels/elements/menu_button.h"
#include "ui/panels/elements/notice.h"
#include "ui/panels/elements/segment_switch.h"
#include "ui/panels/money/figure_page.h"
#include "ui/panels/money/funding_chart.h"
#include "ui/panels/money/money_index_page.h"
#include "ui/panels/money/money_menus.h"
#include "ui/panels/money/profile_page.h"
#include "ui/panels/money/programme_page.h"
#include "ui/panels/pictures/chart_card.h"
#include "ui/panels/tables/row_room.h"
#include "ui/panels/tables/table_card.h"
#include "ui/tables/cells/country_delegate.h"
#include "ui/tables/data_table.h"
#include "ui/tables/row_choice.h"

#include <QtCore/QScopedValueRollback>
#include <QtCore/QSignalBlocker>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

#include <string_view>

namespace podium {

using namespace Qt::StringLiterals;

FundingWorkspace::FundingWorkspace(Desk &desk, QWidget *parent)
    : Workspace(parent)
    , m_desk(desk)
    , m_switch(new SegmentSwitch(this))
    , m_pages(new QStackedWidget(this))
    , m_rows(new QSplitter(Qt::Vertical, this))
    , m_table(new TableCard(desk, u"rounds"_s, this))
    , m_chart(new FundingChart(desk, this))
{
    buildTable();
    m_chart->chartCard().chart().setTitled(true);
    m_rows->addWidget(m_chart);
    m_rows->addWidget(m_table);
    m_rows->setHandleWidth(10);
    m_rows->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_switch);
    layout->addWidget(m_pages, 1);
    m_pages->addWidget(m_rows);
    buildPages();
    m_room = new RowRoom(*m_rows, *m_table, RowRoom::Picture{58});
    connectParts();
    resetLayout();
    translate();
    followView();
    followSelection();
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
    return page == 0 ? &m_chart->chartCard() : &m_others[page - 1]->page().chart();
}

TableCard *FundingWorkspace::mainTable()
{
    const int page = m_pages->currentIndex();
    return page == 0 ? m_table : &m_others[page - 1]->page().table();
}

std::optional<PictureKind> FundingWorkspace::picture() const
{
    const int page = m_pages->currentIndex();
    return page == 0 ? m_chart->picture() : m_others[page - 1]->exhibit().live().kind();
}

/// Any other picture of this workspace is one of the rounds.
void FundingWorkspace::followView()
{
    const PictureKind wanted = m_desk.session().view().picture.kind;
    if (infoOf(wanted).workspace != std::u16string_view(u"funding"))
        return;
    int page = 0;
    for (std::size_t i = 0; i < m_others.size(); ++i) {
        if (m_others[i]->exhibit().live().kind() == wanted)
            page = static_cast<int>(i) + 1;
    }
    const QSignalBlocker blocker(m_switch);
    m_switch->setCurrent(page);
    m_pages->setCurrentIndex(page);
}

QVariantMap FundingWorkspace::layoutState() const
{
    QVariantMap state{{u"rows"_s, m_room->state()},
                      {u"columns"_s, m_table->table().columnState()},
                      {u"page"_s, m_pages->currentIndex()}};
    for (std::size_t i = 0; i < m_others.size(); ++i) {
        state.insert(u"split%1"_s.arg(i), m_others[i]->page().splitState());
        state.insert(u"columns%1"_s.arg(i), m_others[i]->page().table().table().columnState());
    }
    return state;
}

void FundingWorkspace::restoreLayout(const QVariantMap &state)
{
    m_room->restore(state.value(u"rows"_s).toByteArray());
    m_table->table().restoreColumns(state.value(u"columns"_s).toByteArray());
    for (std::size_t i = 0; i < m_others.size(); ++i) {
        m_others[i]->page().restoreSplit(state.value(u"split%1"_s.arg(i)).toByteArray());
        m_others[i]->page().table().table().restoreColumns(
            state.value(u"columns%1"_s.arg(i)).toByteArray());
    }
    const QSignalBlocker blocker(m_switch);
    m_switch->setCurrent(state.value(u"page"_s).toInt());
    m_pages->setCurrentIndex(m_switch->current());
    followView();
}

void FundingWorkspace::resetLayout()
{
    m_rows->setSizes({580, 420});
    m_rows->setStretchFactor(0, 58);
    m_rows->setStretchFactor(1, 42);
    m_room->reset();
    m_table->table().resetColumns();
    for (MoneyPage *page : m_others)
        page->page().resetSplit();
}

void FundingWorkspace::buildTable()
{
    DataTable &table = m_table->table();
    table.setObjectName(u"roundTable"_s);
    table.setCells(FundingModel::Country, new CountryDelegate(&table));
    table.setLayout(
        {{FundingModel::Rate, FundingModel::RateDate, FundingModel::Status},
         {FundingModel::Lab},
         {FundingModel::Source, FundingModel::Round, FundingModel::Country, FundingModel::Kind},
         FundingModel::Source,
         300});
    m_table->setModel(&m_desk.roundTable());
    const auto add = [this](const QString &name, void (*fill)(QMenu &, Desk &),
                            QString (*text)(const Desk &), QString (*purpose)()) {
        m_table->card().addControl(moneyTool(m_desk, name, fill, text, purpose));
    };
    add(u"moneyComparison"_s, &MoneyMenus::fillComparisons, &MoneyMenus::comparisonText,
        &MoneyMenus::comparisonHint);
    m_table->card().addControl(moneyChoice(m_desk, u"moneyChoice"_s));
    m_table->addTools();
    m_table->bindColumns(PictureKind::Rounds);
    m_table->setCaption([this] {
        const AnswerData &shown = m_desk.shown();
        const Captions captions(*shown.dataset, *shown.answer, shown.language);
        return TableCard::Caption{captions.fundingRules(), captions.fundingSource()};
    });
}

void FundingWorkspace::addPage(MoneyPage *page)
{
    m_others.push_back(page);
    m_pages->addWidget(page);
}

void FundingWorkspace::buildPages()
{
    m_switch->setObjectName(u"moneyPages"_s);
    addPage(new ProgrammePage(m_desk, m_pages));
    addPage(new ProgrammeSumPage(m_desk, m_pages));
    addPage(new MoneyIndexPage(m_desk, m_pages));
    addPage(new FigurePage(m_desk, m_pages));
    addPage(new ProfilePage(m_desk, m_pages));
    connect(m_switch, &SegmentSwitch::currentChanged, this, [this](int page) {
        m_pages->setCurrentIndex(page);
        m_desk.edit().show(*picture());
    });
    connect(&m_desk.session(), &Session::viewChanged, this, &FundingWorkspace::followView);
}

void FundingWorkspace::connectParts()
{
    connect(&m_desk, &Desk::answered, this, &FundingWorkspace::showAnswer);
    connect(&m_desk, &Desk::languageChanged, this, &FundingWorkspace::translate);
    connect(&m_desk, &Desk::selectionChanged, this, &FundingWorkspace::followSelection);
    whenRowChosen(m_table->table(), this, [this](const QModelIndex &index) {
        if (!m_following)
            m_desk.chooseBestOfLab(index.siblingAtColumn(0).data(LabRole).toString());
    });
    connect(&m_table->notice(), &Notice::buttonClicked, this, [this] {
        if (m_desk.searchText().isEmpty())
            m_desk.edit().showAllMoney();
        else
            m_desk.clearSearch();
    });
}

/// The newest round of the chosen model's lab is chosen here, too; of none where it has none.
void FundingWorkspace::followSelection()
{
    const QScopedValueRollback guard(m_following, true);
    const QString lab = m_desk.isChosen() ? m_desk.currentData(LabRole).toString() : QString();
    DataTable &table = m_table->table();
    const QModelIndexList chosen = table.selectionModel()->selectedRows();
    if (!chosen.isEmpty() && chosen.first().data(LabRole).toString() == lab)
        return;
    table.clearSelection();
    for (int row = 0; !lab.isEmpty() && row < m_desk.roundTable().rowCount(); ++row) {
        if (m_desk.roundTable().index(row, 0).data(LabRole).toString() == lab)
            return table.selectRow(row);
    }
}

void FundingWorkspace::showAnswer()
{
    m_table->card().setNote(tr("%n rounds", nullptr, m_desk.roundTable().rowCount()) + u" · "_s
                            + MoneyMenus::periodText(m_desk));
    m_table->notice().say(tr("No round of this kind was announced in this period."),
                          tr("Choose a longer period, or other labs, countries and kinds."),
                          m_desk.searchText().isEmpty() ? tr("Show all rounds")
                                                        : tr("Clear search"));
}

void FundingWorkspace::translate()
{
    m_switch->setTexts({tr("Rounds"), tr("Programmes"), tr("Programmes summed up"),
                        tr("Money and index"), tr("Other figures"), tr("Country profile")});
    m_table->card().setTitle(tr("Rounds"));
    m_table->table().setAccessibleName(tr("Funding rounds"));
    if (m_desk.shown())
        showAnswer();
}

} // namespace podium
