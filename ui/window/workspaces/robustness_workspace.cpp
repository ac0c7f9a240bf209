// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/workspaces/robustness_workspace.h"

#include <algorithm>
#include <cmath>

#include <QtWidgets/QSplitter>
#include <QtWidgets/QVBoxLayout>

#include "app/engine/robustness/leave_out.h"
#include "app/models/captions.h"
#include "app/models/errors/error_words.h"
#include "ui/charts/chart_widget.h"
#include "ui/panels/charts/chart_card.h"
#include "ui/panels/desk.h"
#include "ui/panels/parts/card.h"
#include "ui/panels/parts/notice.h"
#include "ui/panels/tables/table_card.h"
#include "ui/panels/weights/weight_panel.h"
#include "ui/tables/cells/country_delegate.h"
#include "ui/tables/cells/index_delegate.h"
#include "ui/tables/cells/part_bars_delegate.h"
#include "ui/tables/data_table.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// Mean |rank without the evaluation − rank| over all models, by part of the method.
std::vector<double> meanShifts(const Dataset &dataset, View view)
{
    view.robustness.leaveOut = LeaveOut::Evaluation;
    const auto found = sensitivity(dataset, view);
    if (!found || found->items.empty())
        return {};
    const Method &method = dataset.methods[found->method];
    std::vector<double> shifts(method.parts.size(), 0);
    for (const LeftOut &leftOut : found->leftOut) {
        double sum = 0;
        for (std::size_t i = 0; i < found->items.size(); ++i)
            sum += leftOut.ranks[i] == 0 ? 0 : std::abs(leftOut.ranks[i] - found->items[i].rank);
        for (std::size_t part = 0; part < shifts.size(); ++part) {
            if (method.parts[part].evaluation == leftOut.position)
                shifts[part] = sum / double(found->items.size());
        }
    }
    return shifts;
}

} // namespace

RobustnessWorkspace::RobustnessWorkspace(Desk &desk, QWidget *parent)
    : Workspace(parent)
    , m_desk(desk)
    , m_work(this, [this](const std::optional<Found> &found) { take(found); })
    , m_sides(new QSplitter(Qt::Horizontal, this))
    , m_rows(new QSplitter(Qt::Vertical, m_sides))
    , m_bottom(new QSplitter(Qt::Horizontal, m_rows))
    , m_weights(new WeightPanel(desk, m_sides))
    , m_ranking(new TableCard(desk, u"ranking"_s, m_rows))
    , m_distribution(new TableCard(desk, u"uncertainty"_s, m_bottom))
{
    buildTables();
    buildChart();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(m_sides);
    connect(&desk, &Desk::answered, this, &RobustnessWorkspace::showAnswer);
    connect(&desk, &Desk::languageChanged, this, &RobustnessWorkspace::translate);
    connect(&m_proxy, &QAbstractItemModel::layoutChanged, m_chart, &ChartCard::refresh);
    resetLayout();
    translate();
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
    return tr("Move the weights, and see how firm each rank is.");
}

QVariantMap RobustnessWorkspace::layoutState() const
{
    return {{u"sides"_s, m_sides->saveState()},
            {u"rows"_s, m_rows->saveState()},
            {u"bottom"_s, m_bottom->saveState()}};
}

void RobustnessWorkspace::restoreLayout(const QVariantMap &state)
{
    m_sides->restoreState(state.value(u"sides"_s).toByteArray());
    m_rows->restoreState(state.value(u"rows"_s).toByteArray());
    m_bottom->restoreState(state.value(u"bottom"_s).toByteArray());
}

void RobustnessWorkspace::resetLayout()
{
    m_sides->setSizes({290, 900});
    m_sides->setStretchFactor(0, 0);
    m_sides->setStretchFactor(1, 1);
    m_rows->setSizes({440, 560});
    m_bottom->setSizes({480, 520});
    m_ranking->table().resetColumns();
    m_distribution->table().resetColumns();
}

void RobustnessWorkspace::showEvent(QShowEvent *event)
{
    Workspace::showEvent(event);
    simulate();
}

void RobustnessWorkspace::buildTables()
{
    DataTable &table = m_ranking->table();
    m_index = new IndexDelegate(&table);
    table.setObjectName(u"robustnessRanking"_s);
    table.setCells(RankingModel::Index, m_index);
    table.setCells(RankingModel::Country, new CountryDelegate(&table));
    table.setLayout({.hidden = {RankingModel::Contributions, RankingModel::PublishedIndex,
                                RankingModel::Difference, RankingModel::WorldRank,
                                RankingModel::RankInterval, RankingModel::Ratio,
                                RankingModel::Released, RankingModel::OpenWeights,
                                RankingModel::Parameters, RankingModel::Price,
                                RankingModel::Speed},
                     .key = {RankingModel::Model},
                     .elastic = {RankingModel::Lab, RankingModel::Model, RankingModel::Country},
                     .stretched = RankingModel::Index,
                     .mostStretch = 260,
                     .optionalFrom = RankingModel::ColumnCount,
                     .pinned = {RankingModel::Rank, RankingModel::Model},
                     .unsorted = {RankingModel::Contributions}});
    table.setCells(RankingModel::Contributions, new PartBarsDelegate(&table));
    m_ranking->setModel(&m_desk.table());
    table.setSelectionModel(&m_desk.selection());
    m_ranking->addTools();
    m_proxy.setSourceModel(&m_model);
    m_distribution->table().setObjectName(u"uncertaintyTable"_s);
    m_distribution->table().setLayout({{UncertaintyModel::Rank, UncertaintyModel::TopThree},
                                       {UncertaintyModel::Model},
                                       {UncertaintyModel::Model},
                                       UncertaintyModel::Model,
                                       200});
    m_distribution->setModel(&m_proxy);
    m_distribution->addTools();
    m_rows->addWidget(m_ranking);
    m_rows->addWidget(m_bottom);
    m_sides->addWidget(m_weights);
    m_sides->addWidget(m_rows);
    for (QSplitter *splitter : {m_sides, m_rows, m_bottom}) {
        splitter->setHandleWidth(10);
        splitter->setChildrenCollapsible(false);
    }
}

void RobustnessWorkspace::buildChart()
{
    const auto read = [this](int most) {
        ChartSeries series = readSeries(
            m_proxy,
            {UncertaintyModel::Model, UncertaintyModel::Median, -1, UncertaintyModel::Median}, most);
        m_model.caption(series);
        return series;
    };
    const auto chosen = [this] {
        const QString key = m_desk.isChosen() ? m_desk.currentData(KeyRole).toString() : QString();
        return key.isEmpty() ? QStringList() : QStringList{key};
    };
    m_chart = new ChartCard(m_desk, {read, chosen, u"uncertainty"_s}, m_bottom);
    m_chart->addExport();
    m_bottom->addWidget(m_chart);
    m_bottom->addWidget(m_distribution);
}

void RobustnessWorkspace::showAnswer()
{
    const AnswerData &shown = m_desk.shown();
    if (!shown)
        return;
    const auto &ranking = shown.answer->ranking;
    m_index->setFullScale(ranking.empty() ? 100 : std::max(1.0, ranking.front().index));
    m_ranking->card().setNote(Captions(*shown.dataset, *shown.answer, shown.language).rules());
    simulate();
}

/// While the workspace is hidden or a weight moves, nobody waits for it.
void RobustnessWorkspace::simulate()
{
    const AnswerData &shown = m_desk.shown();
    if (!shown || !isVisible() || shown.answer == m_asked || m_desk.session().isProvisional())
        return;
    m_asked = shown.answer;
    m_work.ask([data = shown]() -> std::optional<Found> {
        View view = data.answer->view;
        view.robustness = Robustness();
        return Found{data, rankUncertainty(*data.dataset, view), meanShifts(*data.dataset, view)};
    });
}

void RobustnessWorkspace::take(const std::optional<Found> &found)
{
    m_problem = found->uncertainty ? QString() : errorSentence(found->uncertainty.error());
    m_model.setFound(found->data, found->uncertainty ? std::optional(*found->uncertainty)
                                                     : std::nullopt);
    m_weights->setShifts(found->shifts);
    m_distribution->card().setNote(m_model.rules());
    m_distribution->notice().say(m_problem, tr("Choose another method or other models."), {});
    m_chart->refresh();
}

void RobustnessWorkspace::translate()
{
    m_ranking->card().setTitle(tr("Ranking under these weights"));
    m_ranking->table().setAccessibleName(tr("Models ranked under these weights"));
    m_distribution->card().setTitle(tr("How firm the ranks are"));
    m_distribution->table().setAccessibleName(tr("Ranks of models in the simulation"));
    m_distribution->notice().say(tr("Simulating…"), {}, {});
    m_chart->card().setTitle(tr("Ranks in the simulation"));
    if (m_model.found()) {
        AnswerData shown = m_model.answerData();
        shown.language = m_desk.language();
        m_model.setFound(std::move(shown), m_model.found());
        m_distribution->card().setNote(m_model.rules());
    }
    m_asked.reset();
    showAnswer();
}

} // namespace podium
