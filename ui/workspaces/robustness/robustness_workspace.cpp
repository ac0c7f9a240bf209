// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspaces/robustness/robustness_workspace.h"

#include "app/models/charts/captions.h"
#include "app/models/rules/view_rules.h"
#include "app/session/desk/desk.h"
#include "ui/charts/chart_widget.h"
#include "ui/panels/elements/card.h"
#include "ui/panels/elements/notice.h"
#include "ui/panels/elements/segment_switch.h"
#include "ui/panels/elements/work_bar.h"
#include "ui/panels/pictures/chart_card.h"
#include "ui/panels/pictures/desk_picture.h"
#include "ui/panels/pictures/picture_page.h"
#include "ui/panels/rules/method_panel.h"
#include "ui/panels/tables/table_card.h"
#include "ui/panels/weights/weight_panel.h"
#include "ui/tables/cells/country_delegate.h"
#include "ui/tables/cells/index_delegate.h"
#include "ui/tables/cells/part_bars_delegate.h"
#include "ui/tables/data_table.h"
#include "ui/theme/fonts.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr double kLeastRanking = 27; ///< widths, in sizes of the font
constexpr double kLeastPage = 28.5;

} // namespace

RobustnessWorkspace::RobustnessWorkspace(Desk &desk, QWidget *parent)
    : Workspace(parent)
    , m_desk(desk)
    , m_simulating(this,
                   [this](const std::shared_ptr<const SimulatedRanks> &found) { take(*found); })
    , m_finding(this,
                [this](const std::shared_ptr<const FoundEffects> &found) { takeEffects(*found); })
    , m_choice(new SegmentSwitch(this))
    , m_switch(new SegmentSwitch(this))
    , m_bar(new WorkBar(this))
    , m_sides(new QSplitter(Qt::Horizontal, this))
    , m_left(new QStackedWidget(m_sides))
    , m_weights(new WeightPanel(desk, m_left))
    , m_methods(new MethodPanel(desk, m_left))
    , m_ranking(new TableCard(desk, u"ranking"_s, m_sides))
    , m_stack(new QStackedWidget(m_sides))
{
    m_left->addWidget(m_weights);
    m_left->addWidget(m_methods);
    buildControls();
    buildRanking();
    buildPages();
    for (QWidget *part : QList<QWidget *>{m_left, m_ranking, m_stack})
        m_sides->addWidget(part);
    // What is wider inside gives way: all three stand side by side in a window of 1280.
    m_ranking->setMinimumWidth(qRound(kLeastRanking * baseFontSize()));
    m_stack->setMinimumWidth(qRound(kLeastPage * baseFontSize()));
    m_sides->setHandleWidth(10);
    m_sides->setChildrenCollapsible(false);
    connectParts();
    resetLayout();
    translate();
    m_switch->showSegment(0, false);
    {
        const QSignalBlocker blocker(m_switch);
        m_switch->setCurrent(1 + RanksPage);
    }
    followView();
}

QString RobustnessWorkspace::key()
{
    return u"robustness"_s;
}

QString RobustnessWorkspace::title()
{
    return tr("Robustness");
}

QString RobustnessWorkspace::hint()
{
    return tr("Move the weights, choose the rules, and see how firm each rank is.");
}

ChartCard *RobustnessWorkspace::mainChart()
{
    return &page().chart();
}

TableCard *RobustnessWorkspace::mainTable()
{
    return m_switch->current() == 0 ? m_ranking : &page().table();
}

QVariantMap RobustnessWorkspace::layoutState() const
{
    QVariantMap state{{u"widths"_s, m_folded ? m_widths : m_sides->saveState()},
                      {u"page"_s, static_cast<int>(m_current)},
                      {u"choice"_s, m_choice->current()}};
    for (std::size_t i = 0; i < m_pages.size(); ++i)
        state.insert(u"split%1"_s.arg(i), m_pages[i]->splitState());
    return state;
}

void RobustnessWorkspace::restoreLayout(const QVariantMap &state)
{
    m_widths = state.value(u"widths"_s).toByteArray();
    if (!m_folded)
        m_sides->restoreState(m_widths);
    for (std::size_t i = 0; i < m_pages.size(); ++i)
        m_pages[i]->restoreSplit(state.value(u"split%1"_s.arg(i)).toByteArray());
    m_choice->setCurrent(state.value(u"choice"_s).toInt());
    const QSignalBlocker blocker(m_switch);
    m_switch->setCurrent(1 + state.value(u"page"_s).toInt());
    showSegment(m_switch->current());
    followView();
}

void RobustnessWorkspace::resetLayout()
{
    m_widths.clear();
    m_sides->setSizes(m_folded ? QList{300, 950} : QList{300, 435, 515});
    m_sides->setStretchFactor(0, 0);
    m_sides->setStretchFactor(1, 1);
    m_sides->setStretchFactor(2, 1);
    m_ranking->table().resetColumns();
    for (PicturePage *each : m_pages)
        each->resetSplit();
}

void RobustnessWorkspace::showEvent(QShowEvent *event)
{
    Workspace::showEvent(event);
    ask();
}

void RobustnessWorkspace::buildControls()
{
    m_choice->setObjectName(u"robustnessChoice"_s);
    m_switch->setObjectName(u"robustnessPages"_s);
    auto *controls = new QHBoxLayout;
    controls->setSpacing(12);
    controls->addWidget(m_choice);
    controls->addWidget(m_bar, 1);
    controls->addWidget(m_switch);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->setSpacing(8);
    layout->addLayout(controls);
    layout->addWidget(m_sides, 1);
}

void RobustnessWorkspace::buildRanking()
{
    DataTable &table = m_ranking->table();
    m_index = new IndexDelegate(&table);
    table.setObjectName(u"robustnessRanking"_s);
    table.setCells(RankingModel::Index, m_index);
    table.setCells(RankingModel::Country, new CountryDelegate(&table));
    table.setLayout(
        {.hidden = {RankingModel::Contributions, RankingModel::PublishedIndex,
                    RankingModel::Difference, RankingModel::WorldRank, RankingModel::RankInterval,
                    RankingModel::Ratio, RankingModel::Interval, RankingModel::Lab,
                    RankingModel::Country, RankingModel::Released, RankingModel::OpenWeights,
                    RankingModel::Parameters, RankingModel::Price, RankingModel::Speed},
         .key = {RankingModel::Model},
         .elastic = {RankingModel::Lab, RankingModel::Country, RankingModel::Model},
         .stretched = RankingModel::Index,
         .mostStretch = 260,
         .optionalFrom = RankingModel::ColumnCount,
         .pinned = {RankingModel::Rank, RankingModel::Model},
         .unsorted = {RankingModel::Contributions}});
    table.setCells(RankingModel::Contributions, new PartBarsDelegate(&table));
    m_ranking->setModel(&m_desk.table());
    table.setSelectionModel(&m_desk.selection());
    m_ranking->addTools();
}

PicturePage *RobustnessWorkspace::makePage(QAbstractItemModel &model,
                                           const DataTable::Layout &columns, PageReader read,
                                           const QString &stem, const QString &tableName)
{
    auto *made = new PicturePage(m_desk,
                                 {&model, columns,
                                  [this, read = std::move(read)](const TableProxy &rows, int most) {
                                      return marked(read(rows, most));
                                  },
                                  stem, tableName},
                                 m_stack);
    made->finish();
    m_stack->addWidget(made);
    connect(&made->table().notice(), &Notice::buttonClicked, this, &RobustnessWorkspace::askAgain);
    return made;
}

void RobustnessWorkspace::buildPages()
{
    m_pages[RanksPage] = makePage(
        m_ranks,
        {{UncertaintyModel::Rank, UncertaintyModel::TopThree},
         {UncertaintyModel::Model},
         {UncertaintyModel::Model},
         UncertaintyModel::Model,
         200},
        [this](const TableProxy &rows, int most) {
            return readPicture(m_desk, PictureKind::RankRange, m_ranks, rows, most);
        },
        u"uncertainty"_s, u"uncertaintyTable"_s);
    m_pages[ModelPage] = makePage(
        m_chances, {{}, {RankChanceModel::Rank}, {}, -1, 0},
        [this](const TableProxy &rows, int most) {
            ChartSeries series
                = readPicture(m_desk, PictureKind::RankChances, m_chances, rows, most);
            series.emptyText = modelProblem();
            return series;
        },
        u"rank-chances"_s, u"chanceTable"_s);
    m_pages[EffectsPage] = makePage(
        m_factors, {{}, {EffectModel::Factor}, {EffectModel::Factor}, EffectModel::Factor, 200},
        [this](const TableProxy &rows, int most) {
            return readPicture(m_desk, PictureKind::Effects, m_factors, rows, most);
        },
        u"effects"_s, u"effectTable"_s);
    m_pages[WithoutPage] = makePage(
        m_shifts,
        {{},
         {ShiftModel::Evaluation},
         {ShiftModel::Mover, ShiftModel::Evaluation},
         ShiftModel::Evaluation,
         200},
        [this](const TableProxy &rows, int most) {
            return readPicture(m_desk, PictureKind::LeaveOut, m_shifts, rows, most);
        },
        u"without"_s, u"withoutTable"_s);
    m_pages[RanksPage]->table().bindColumns(PictureKind::RankRange);
    m_pages[ModelPage]->table().bindColumns(PictureKind::RankChances);
    m_pages[EffectsPage]->table().bindColumns(PictureKind::Effects);
    m_pages[WithoutPage]->table().bindColumns(PictureKind::LeaveOut);
}

void RobustnessWorkspace::connectParts()
{
    connect(m_choice, &SegmentSwitch::currentChanged, m_left, &QStackedWidget::setCurrentIndex);
    connect(m_switch, &SegmentSwitch::currentChanged, this, &RobustnessWorkspace::chooseSegment);
    connect(&m_desk.session(), &Session::viewChanged, this, &RobustnessWorkspace::followView);
    connect(m_bar, &WorkBar::cancelled, this, &RobustnessWorkspace::cancel);
    connect(m_bar, &WorkBar::againAsked, this, &RobustnessWorkspace::askAgain);
    connect(m_pages[RanksPage], &PicturePage::chosen, this, [this](const QModelIndex &index) {
        m_desk.chooseModel(index.data(KeyRole).toString());
    });
    connect(&m_desk, &Desk::answered, this, &RobustnessWorkspace::showAnswer);
    connect(&m_desk, &Desk::selectionChanged, this, &RobustnessWorkspace::followSelection);
    connect(&m_desk, &Desk::languageChanged, this, &RobustnessWorkspace::translate);
}

void RobustnessWorkspace::showAnswer()
{
    const AnswerData &shown = m_desk.shown();
    if (!shown)
        return;
    const auto &ranking = shown.answer->ranking;
    m_index->setFullScale(ranking.empty() ? 100 : std::max(1.0, ranking.front().index));
    m_ranking->card().setNote(rulesLine(shown, RulesOf::Models));
    ask();
    showWork();
}

/// The chosen model is chosen here, too, and its ranks are those of "One model".
void RobustnessWorkspace::followSelection()
{
    const QString key = m_desk.currentData(KeyRole).toString();
    m_pages[RanksPage]->choose(m_desk.isChosen() ? key : QString());
    const std::string id = key.toStdString();
    const auto &found = m_ranks.found();
    std::optional<UncertainItem> item;
    for (std::size_t i = 0; found && i < found->items.size(); ++i) {
        const Model &model = m_ranks.answerData().snapshot().models[found->items[i].item.model];
        if (model.id == id)
            item = found->items[i];
    }
    m_chances.setItem(m_ranks.answerData(), std::move(item));
    m_pages[ModelPage]->chart().setNote(modelName());
    showWork();
}

} // namespace podium
