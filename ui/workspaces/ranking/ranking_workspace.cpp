// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspaces/ranking/ranking_workspace.h"

#include "app/models/charts/captions.h"
#include "app/models/ranking/absent_places.h"
#include "app/models/rules/view_rules.h"
#include "app/session/desk/desk.h"
#include "ui/charts/chart_widget.h"
#include "ui/panels/comparison/compare_tray.h"
#include "ui/panels/comparison/row_drag.h"
#include "ui/panels/elements/card.h"
#include "ui/panels/elements/notice.h"
#include "ui/panels/money/funding_chart.h"
#include "ui/panels/pictures/chart_card.h"
#include "ui/panels/pictures/picture_menu.h"
#include "ui/panels/ranking/ranking_chart.h"
#include "ui/panels/tables/row_menu.h"
#include "ui/panels/tables/row_room.h"
#include "ui/panels/tables/table_card.h"
#include "ui/tables/cells/country_delegate.h"
#include "ui/tables/cells/index_delegate.h"
#include "ui/tables/cells/part_bars_delegate.h"
#include "ui/tables/cells/rank_delegate.h"
#include "ui/tables/data_table.h"
#include "ui/workspaces/countries/country_menu.h"
#include "ui/workspaces/ranking/model_menu.h"

#include <QtWidgets/QMenu>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMargin = 12;
constexpr int kFirstRows = 10;     ///< the top ten are seen whatever the window's size
constexpr int kLargePicture = 480; ///< pixels for the bars of the leading countries
constexpr int kLeastPicture = 300; ///< pixels; names, bars and values side by side

/// Long enough for the best model's interval.
double fullScaleOf(const std::vector<RankedModel> &ranking)
{
    if (ranking.empty())
        return 100;
    const RankedModel &best = ranking.front();
    return std::max(1.0, best.indexHigh.value_or(best.index));
}

} // namespace

RankingWorkspace::RankingWorkspace(Desk &desk, QWidget *parent)
    : Workspace(parent)
    , m_desk(desk)
    , m_rows(new QSplitter(Qt::Vertical, this))
    , m_pictures(new QSplitter(Qt::Horizontal, this))
    , m_table(new TableCard(desk, u"ranking"_s, this))
    , m_chart(new RankingChart(desk, this))
    , m_funding(new FundingChart(desk, this))
{
    buildTable();
    m_pictures->addWidget(m_chart);
    m_funding->keepToLabs();
    m_pictures->addWidget(m_funding);
    m_rows->addWidget(m_table);
    m_rows->addWidget(m_pictures);
    for (QSplitter *splitter : {m_rows, m_pictures}) {
        splitter->setHandleWidth(10);
        splitter->setChildrenCollapsible(false);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->addWidget(m_rows);
    addTray(*layout);
    m_room = new RowRoom(*m_rows, *m_table, RowRoom::Picture{55, kLargePicture}, kFirstRows);
    connectTable();
    resetLayout();
    translate();
    showAnswer();
}

QString RankingWorkspace::key()
{
    return u"ranking"_s;
}

QString RankingWorkspace::title()
{
    return tr("Ranking");
}

QString RankingWorkspace::hint()
{
    return tr("Models, best first, with their picture and the money beside it.");
}

ChartCard *RankingWorkspace::mainChart()
{
    return &m_chart->chartCard();
}

std::optional<PictureKind> RankingWorkspace::picture() const
{
    return m_chart->kind();
}

QVariantMap RankingWorkspace::layoutState() const
{
    return {{u"rows"_s, m_room->state()},
            {u"pictures"_s, m_pictures->saveState()},
            {u"columns"_s, m_table->table().columnState()},
            {u"byModel"_s, m_chart->isByModel()},
            {u"byPrice"_s, m_chart->kind() == PictureKind::ModelsByPrice}};
}

void RankingWorkspace::restoreLayout(const QVariantMap &state)
{
    m_room->restore(state.value(u"rows"_s).toByteArray());
    m_pictures->restoreState(state.value(u"pictures"_s).toByteArray());
    m_table->table().restoreColumns(state.value(u"columns"_s).toByteArray());
    m_chart->showKind(state.value(u"byPrice"_s).toBool()       ? PictureKind::ModelsByPrice
                          : state.value(u"byModel"_s).toBool() ? PictureKind::Models
                                                               : PictureKind::ModelsByCountry);
}

void RankingWorkspace::resetLayout()
{
    m_rows->setSizes({450, 550});
    m_rows->setStretchFactor(0, 45);
    m_rows->setStretchFactor(1, 55);
    m_room->reset();
    m_pictures->setSizes({500, 500});
    m_table->table().resetColumns();
}

/// The cards may need less room after they have placed their controls than when the page was resized.
bool RankingWorkspace::event(QEvent *event)
{
    const bool done = Workspace::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        placePictures();
    return done;
}

/// Between two panels in a small window there is room for one picture; that of money then only
/// stands where money is the subject.
void RankingWorkspace::placePictures()
{
    const int chart = m_chart->minimumSizeHint().width();
    const int both = std::max(chart, kLeastPicture) + m_pictures->handleWidth()
        + std::max(m_funding->minimumSizeHint().width(), kLeastPicture);
    m_pictures->setMinimumWidth(chart);
    m_funding->setVisible(contentsRect().width() - 2 * kMargin >= both);
}

void RankingWorkspace::buildTable()
{
    DataTable &table = m_table->table();
    m_rank = new RankDelegate(RankingModel::RankInterval, &table);
    m_index = new IndexDelegate(&table);
    m_rank->setRankOrders({RankingModel::Rank, RankingModel::RankInterval, RankingModel::WorldRank,
                           RankingModel::Index, RankingModel::Ratio, RankingModel::Difference});
    table.setObjectName(u"rankingTable"_s);
    table.setCells(RankingModel::Rank, m_rank);
    table.setCells(RankingModel::Index, m_index);
    table.setCells(RankingModel::Contributions, new PartBarsDelegate(&table));
    table.setCells(RankingModel::Country, new CountryDelegate(&table));
    // The line through a bar is the interval, too.
    table.setLayout(
        {.hidden = {RankingModel::Interval, RankingModel::PublishedIndex, RankingModel::Difference,
                    RankingModel::WorldRank, RankingModel::RankInterval, RankingModel::OpenWeights,
                    RankingModel::Parameters, RankingModel::Price, RankingModel::Speed},
         .key = {RankingModel::Model},
         .elastic = {RankingModel::Lab, RankingModel::Country, RankingModel::Model},
         .stretched = RankingModel::Index,
         .mostStretch = 220,
         .optionalFrom = RankingModel::ColumnCount,
         .pinned = {RankingModel::Rank, RankingModel::Model},
         .unsorted = {RankingModel::Contributions},
         .within = {{RankingModel::Rank, RankingModel::RankInterval},
                    {RankingModel::Index, RankingModel::Interval}}});
    table.setSpare({RankingModel::Released, RankingModel::Contributions});
    m_table->setModel(&m_desk.table());
    table.setSelectionModel(&m_desk.selection());
    m_table->setMoreExports(
        [this](QMenu &menu) { m_chart->chartCard().pictures().fill(*menu.addMenu(tr("Chart"))); });
    m_table->addTools();
    m_table->bindColumns(PictureKind::Models);
}

/// Rows that are dragged can be dropped below them, on what is to be compared.
void RankingWorkspace::addTray(QVBoxLayout &layout)
{
    auto *tray = new CompareTray(m_desk, this);
    layout.addWidget(tray);
    const auto *drag = new RowDrag(m_desk, m_table->table(), RankingModel::Model);
    connect(drag, &RowDrag::started, tray, [tray] { tray->setAwaiting(true); });
    connect(drag, &RowDrag::ended, tray, [tray] { tray->setAwaiting(false); });
    connect(tray, &CompareTray::compareAsked, this,
            [this] { Q_EMIT m_desk.workspaceAsked(u"compare"_s); });
}

void RankingWorkspace::connectTable()
{
    m_table->setRowActions([this](QMenu &menu, const QModelIndex &cell) {
        ModelMenu::fill(menu, m_desk, cell.siblingAtColumn(0));
    });
    m_chart->chartCard().setMarkActions(
        [this](QMenu &menu, const QString &key) { fillMenuOfMark(menu, key); });
    connect(&m_table->table(), &DataTable::activated, this, &RankingWorkspace::drillDown);
    connect(&m_chart->chartCard().chart(), &ChartWidget::markActivated, this,
            [this](const QString &key) {
                if (m_chart->isByModel())
                    drillDown(
                        m_desk.table().index(rowOfKey(m_desk.table(), key), RankingModel::Model));
            });
    connect(&m_table->notice(), &Notice::buttonClicked, this, &RankingWorkspace::leaveEmptiness);
    connect(m_table, &TableCard::filledChanged, this, &RankingWorkspace::sayWhyEmpty);
    connect(&m_desk, &Desk::answered, this, &RankingWorkspace::showAnswer);
    connect(&m_desk, &Desk::orderChanged, this, &RankingWorkspace::sayWhyEmpty);
    connect(&m_desk, &Desk::languageChanged, this, &RankingWorkspace::translate);
    connect(&m_desk.session(), &Session::busyChanged, this, &RankingWorkspace::sayWhyEmpty);
}

/// From a country to its labs, from a lab's flagship to all of its models, from a model to where its
/// index comes from.
void RankingWorkspace::drillDown(const QModelIndex &cell)
{
    const QString lab = cell.data(LabRole).toString();
    const QString country = cell.data(CountryRole).toString();
    if (!cell.isValid())
        return;
    const View &view = m_desk.session().view();
    const bool inside
        = view.folding == Folding::All && view.labs == std::vector<std::string>{lab.toStdString()};
    if (cell.column() == RankingModel::Country || lab.isEmpty())
        m_desk.edit().showInside(country);
    else if (inside || hasOneModel(lab))
        m_table->showReceipt(cell.siblingAtColumn(RankingModel::Index));
    else
        m_desk.edit().showLab(lab);
}

/// Of those that can be ranked.
bool RankingWorkspace::hasOneModel(const QString &lab) const
{
    const AnswerData &shown = m_desk.shown();
    const auto position = findLab(*shown.dataset, lab.toStdString());
    const auto &models = shown.snapshot().models;
    return std::ranges::count(models, position, &Model::lab) < 2;
}

/// A bar is a model of the table below or a country under the counting rule.
void RankingWorkspace::fillMenuOfMark(QMenu &menu, const QString &key)
{
    if (m_chart->isByModel())
        return m_table->fillRowMenu(menu, key, RankingModel::Index);
    const TableProxy &countries = m_desk.countryTable();
    const int row = rowOfKey(countries, key);
    if (row < 0)
        return;
    const AnswerData &shown = m_desk.shown();
    const Captions captions(*shown.dataset, *shown.answer, shown.language);
    CountryMenu::fill(menu, m_desk, key);
    menu.addSeparator();
    RowMenu::fill(
        menu, m_desk, countries.index(row, CountryModel::Value),
        {m_desk.nameOfCountry(key), rulesLine(shown, RulesOf::Countries), captions.source()},
        *this);
}

void RankingWorkspace::showAnswer()
{
    const AnswerData &shown = m_desk.shown();
    if (!shown)
        return;
    const auto &ranking = shown.answer->ranking;
    m_index->setFullScale(fullScaleOf(ranking));
    m_rank->setMostRank(std::ssize(ranking));
    const Captions captions(*shown.dataset, *shown.answer, shown.language);
    m_table->card().setNote(captions.count() + u" · "_s + rulesLine(shown, RulesOf::Models));
    sayWhyEmpty();
}

void RankingWorkspace::sayWhyEmpty()
{
    Notice &notice = m_table->notice();
    if (!m_desk.shown()) {
        if (m_desk.session().isBusy())
            notice.say(tr("Reading the figures…"), {}, {});
        else
            notice.say(tr("The figures could not be read."),
                       tr("They are part of Podium: if this stays, install Podium again."),
                       tr("Try again"));
    } else if (m_desk.ranking().rowCount() == 0) {
        const QString absent = absentPlaces(m_desk.shown());
        notice.say(absent.isEmpty() ? tr("No model passes these filters.") : absent,
                   tr("Take a filter away, or begin again without any."), tr("Reset filters"));
    } else {
        notice.say(tr("Nothing is called “%1”.").arg(m_desk.searchText()),
                   tr("The search looks in the names of models, labs and countries."),
                   tr("Clear search"));
    }
}

void RankingWorkspace::leaveEmptiness()
{
    if (!m_desk.shown())
        m_desk.session().loadShipped();
    else if (m_desk.ranking().rowCount() == 0)
        m_desk.edit().resetFilters();
    else
        m_desk.clearSearch();
}

void RankingWorkspace::translate()
{
    m_table->card().setTitle(tr("Ranking"));
    m_table->table().setAccessibleName(tr("Ranking of models"));
    placePictures();
    sayWhyEmpty();
}

} // namespace podium
