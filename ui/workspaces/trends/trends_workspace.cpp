// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspaces/trends/trends_workspace.h"

#include "app/engine/money/all_years.h"
#include "app/engine/ranking/answering.h"
#include "app/engine/ranking/selection.h"
#include "app/models/errors/error_words.h"
#include "app/models/trends/trend_words.h"
#include "ui/charts/chart_widget.h"
#include "ui/panels/desk.h"
#include "ui/panels/elements/card.h"
#include "ui/panels/elements/control_line.h"
#include "ui/panels/elements/live_menu.h"
#include "ui/panels/elements/menu_button.h"
#include "ui/panels/elements/notice.h"
#include "ui/panels/elements/part.h"
#include "ui/panels/elements/segment_switch.h"
#include "ui/panels/pictures/chart_card.h"
#include "ui/panels/pictures/picture_page.h"
#include "ui/panels/tables/table_card.h"
#include "ui/tables/cells/country_delegate.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostFrontiers = 10;
constexpr std::size_t kMostHistories = 12;

/// Whose ranks are followed where the View names nobody: those that lead now.
std::vector<std::string> leaders(const AnswerData &data)
{
    std::vector<std::string> items;
    const auto add = [&items](const std::string &item) {
        const bool isNew
            = !item.empty() && item != kUnassigned && std::ranges::find(items, item) == items.end();
        if (isNew && items.size() < kMostHistories)
            items.push_back(item);
    };
    const TrendGroup by = data.answer->view.trends.by;
    for (const CountryResult &country : data.answer->countries) {
        if (by == TrendGroup::Country)
            add(country.country);
    }
    for (const RankedModel &line : data.answer->ranking) {
        const Model &model = data.snapshot().models[line.model];
        if (by == TrendGroup::Openness)
            add(model.id);
        else if (by == TrendGroup::Lab && model.lab)
            add(data.dataset->labs[*model.lab].id);
    }
    return items;
}

} // namespace

TrendsWorkspace::TrendsWorkspace(Desk &desk, QWidget *parent)
    : Workspace(parent)
    , m_desk(desk)
    , m_work(this, [this](const std::optional<Found> &found) { take(*found); })
    , m_switch(new SegmentSwitch(this))
    , m_by(new SegmentSwitch(this))
    , m_beside(new QToolButton(this))
    , m_reference(new MenuButton(this))
    , m_stack(new QStackedWidget(this))
{
    buildControls();
    buildPages();
    connectParts();
    translate();
}

QString TrendsWorkspace::key()
{
    return u"trends"_s;
}

QString TrendsWorkspace::title()
{
    return tr("Trends");
}

QString TrendsWorkspace::hint()
{
    return tr("Frontiers over time, ranks from one set of figures to the next, months behind, "
              "events.");
}

ChartCard *TrendsWorkspace::mainChart()
{
    return &page().chart();
}

TableCard *TrendsWorkspace::mainTable()
{
    return &page().table();
}

QVariantMap TrendsWorkspace::layoutState() const
{
    QVariantMap state{{u"page"_s, m_current}, {u"beside"_s, m_beside->isChecked()}};
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        state.insert(u"split%1"_s.arg(i), m_pages[i]->splitState());
        state.insert(u"columns%1"_s.arg(i), m_pages[i]->table().table().columnState());
    }
    return state;
}

void TrendsWorkspace::restoreLayout(const QVariantMap &state)
{
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        m_pages[i]->restoreSplit(state.value(u"split%1"_s.arg(i)).toByteArray());
        m_pages[i]->table().table().restoreColumns(
            state.value(u"columns%1"_s.arg(i)).toByteArray());
    }
    m_beside->setChecked(state.value(u"beside"_s, true).toBool());
    m_switch->setCurrent(state.value(u"page"_s).toInt());
}

void TrendsWorkspace::resetLayout()
{
    for (PicturePage *page : m_pages)
        page->resetSplit();
}

void TrendsWorkspace::buildControls()
{
    m_switch->setObjectName(u"trendPages"_s);
    m_by->setObjectName(u"trendBy"_s);
    m_beside->setObjectName(u"trendBeside"_s);
    setPart(m_beside, u"pill"_s);
    m_beside->setCheckable(true);
    m_beside->setChecked(true);
    m_reference->setObjectName(u"trendReference"_s);
    fillWhenShown(m_reference->popup(), [this](QMenu &menu) { fillReferences(menu); });
    auto *controls = new ControlLine(m_switch, {m_beside, m_reference, m_by}, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(controls);
    layout->addWidget(m_stack, 1);
}

PicturePage *TrendsWorkspace::makePage(QAbstractItemModel &model, const DataTable::Layout &columns,
                                       std::function<ChartSeries()> read, const QString &stem)
{
    auto *page = new PicturePage(
        m_desk,
        {&model, columns, [read = std::move(read)](const TableProxy &, int) { return read(); },
         stem, stem + u"Table"_s},
        m_stack);
    page->finish();
    m_stack->addWidget(page);
    connect(page, &PicturePage::chosen, this, [this](const QModelIndex &index) {
        if (m_current == HistoryPage)
            m_desk.chooseBestOfCountry(index.data(CountryRole).toString());
        else if (m_current != EventPage)
            m_desk.chooseModel(index.data(KeyRole).toString());
    });
    return page;
}

void TrendsWorkspace::buildPages()
{
    m_pages[FrontierPage] = makePage(
        m_frontiers,
        {{},
         {FrontierModel::Group},
         {FrontierModel::Model, FrontierModel::Lab},
         FrontierModel::Model,
         400},
        [this] { return frontierSeries(); }, u"frontier"_s);
    m_pages[HistoryPage] = makePage(
        m_history,
        {{}, {HistoryModel::Item}, {HistoryModel::BestModel}, HistoryModel::BestModel, 400},
        [this] { return m_history.series(); }, u"history"_s);
    m_pages[LagPage] = makePage(
        m_lags, {{}, {LagModel::Group}, {LagModel::BestModel}, LagModel::BestModel, 400},
        [this] { return m_lags.series(30); }, u"lag"_s);
    m_pages[EventPage] = makePage(
        m_events,
        {{EventModel::Source, EventModel::Confidence},
         {EventModel::Title},
         {EventModel::Description, EventModel::Title},
         EventModel::Description,
         600},
        [this] { return m_events.series(); }, u"events"_s);
    DataTable &events = m_pages[EventPage]->table().table();
    events.setCells(EventModel::Country, new CountryDelegate(&events));
}

void TrendsWorkspace::connectParts()
{
    connect(m_switch, &SegmentSwitch::currentChanged, this, &TrendsWorkspace::showPage);
    connect(m_by, &SegmentSwitch::currentChanged, this,
            [this](int group) { m_desk.edit().trendBy(static_cast<TrendGroup>(group)); });
    connect(m_beside, &QToolButton::toggled, this, [this] { page().chart().refresh(); });
    connect(&m_desk, &Desk::answered, this, &TrendsWorkspace::ask);
    connect(&m_desk, &Desk::selectionChanged, this, &TrendsWorkspace::followSelection);
    connect(&m_desk, &Desk::languageChanged, this, &TrendsWorkspace::translate);
}

/// The frontiers, with events and rounds of those whose frontiers are shown.
ChartSeries TrendsWorkspace::frontierSeries() const
{
    ChartSeries series = m_frontiers.series(kMostFrontiers);
    if (!m_beside->isChecked() || series.marks.isEmpty())
        return series;
    QStringList countries;
    for (const ChartLine &line : series.plane->lines)
        countries.append(line.country);
    const bool all = countries.contains(QString());
    const auto isShown = [&](const ChartMark &mark) {
        return all || mark.country.isEmpty() || countries.contains(mark.country);
    };
    series.plane->lanes = {tr("Events"), tr("New money")};
    for (const QList<ChartMark> &marks :
         {m_events.marks(0), roundMarks(m_frontiers.answerData(), 1)})
        std::ranges::copy_if(marks, std::back_inserter(series.marks), isShown);
    return series;
}

void TrendsWorkspace::fillReferences(QMenu &menu)
{
    const std::string &chosen = m_desk.session().view().trends.reference;
    addChoice(menu, tr("Behind the highest"), chosen.empty(), {},
              [this] { m_desk.edit().trendReference({}); });
    menu.addSeparator();
    for (int row = 0; row < m_lags.rowCount(); ++row) {
        const std::string &group = m_lags.groupKey(row);
        const QString name = m_lags.index(row, LagModel::Group).data().toString();
        addChoice(menu, tr("Behind %1").arg(name), chosen == group, {},
                  [this, group] { m_desk.edit().trendReference(toQString(group)); });
    }
}

void TrendsWorkspace::showPage(int page)
{
    m_current = page;
    m_stack->setCurrentIndex(page);
    m_by->setVisible(page != EventPage);
    m_beside->setVisible(page == FrontierPage);
    m_reference->setVisible(page == LagPage);
    ask();
}

void TrendsWorkspace::showEvent(QShowEvent *event)
{
    Workspace::showEvent(event);
    showPage(m_current);
}

TrendsWorkspace::Found TrendsWorkspace::find(const AnswerData &data, View view, int page)
{
    Found found{data, {}, {}, {}, {}};
    auto answered = answer(*data.dataset, view, RankSets::LeftOut);
    if (!answered) {
        found.problem = answered.error();
        return found;
    }
    found.data.answer = std::make_shared<const Answer>(std::move(*answered));
    if (page == FrontierPage)
        found.frontiers = frontiers(*data.dataset, *found.data.answer);
    if (page == LagPage) {
        if (auto lags = lagsBehind(*data.dataset, *found.data.answer))
            found.lags = std::move(*lags);
        else
            found.problem = lags.error();
    }
    if (page == HistoryPage) {
        if (view.trends.items.empty())
            view.trends.items = leaders(found.data);
        if (auto lines = history(*data.dataset, view))
            found.lines = std::move(*lines);
        else
            found.problem = lines.error();
    }
    return found;
}

/// While the workspace is hidden, nobody waits for it. Frontiers need every variant: a folded
/// ranking lacks former leaders.
void TrendsWorkspace::ask()
{
    const AnswerData &shown = m_desk.shown();
    if (!shown || !isVisible())
        return;
    {
        const QSignalBlocker blocker(m_by);
        m_by->setCurrent(static_cast<int>(shown.answer->view.trends.by));
    }
    View view = shown.answer->view;
    view.folding = Folding::All;
    // Unless somebody chose a method, each set of figures follows its own.
    if (m_current == HistoryPage)
        view.method = m_desk.session().view().method;
    view.money = MoneyView();
    view.money.currency = shown.answer->view.money.currency;
    view.money.from = kMoneyBegins;
    view.money.to = kMoneyEnds;
    m_work.ask([data = shown, view, page = m_current]() -> std::optional<Found> {
        return find(data, view, page);
    });
}

void TrendsWorkspace::take(const Found &found)
{
    if (!found.problem || m_current == EventPage)
        m_events.setAnswer(found.data);
    if (m_current == FrontierPage)
        m_frontiers.setFound(found.data, found.frontiers);
    if (m_current == LagPage)
        m_lags.setFound(found.data, found.lags);
    if (m_current == HistoryPage)
        m_history.setLines(found.data, found.lines);
    const QString problem
        = found.problem ? errorSentence(*found.problem) : tr("Nothing here passes the filters.");
    page().table().notice().say(problem, tr("Take a filter away, or choose another group."), {});
    describe();
    followSelection();
    page().chart().refresh();
}

/// The chosen model is chosen here, too.
void TrendsWorkspace::followSelection()
{
    if (m_current != FrontierPage && m_current != LagPage)
        return;
    page().choose(m_desk.isChosen() ? m_desk.currentData(KeyRole).toString() : QString());
}

void TrendsWorkspace::describe()
{
    m_pages[FrontierPage]->table().card().setNote(
        tr("%n steps", nullptr, m_frontiers.rowCount())
        + (m_frontiers.leftOut().isEmpty() ? QString() : u" · "_s + m_frontiers.leftOut()));
    m_pages[HistoryPage]->table().card().setNote(tr("%n followed", nullptr, m_history.items()));
    m_pages[LagPage]->table().card().setNote(m_lags.rules());
    m_pages[EventPage]->table().card().setNote(tr("%n events", nullptr, m_events.rowCount()));
    const std::string &reference = m_desk.session().view().trends.reference;
    const QString behind = reference.empty() || !m_desk.shown()
        ? tr("Behind the highest")
        : tr("Behind %1")
              .arg(groupName(*m_desk.shown().dataset, m_desk.session().view().trends.by, reference,
                             m_desk.language()));
    m_reference->describe(behind, tr("Behind whose frontier the others are counted"));
}

void TrendsWorkspace::translate()
{
    m_switch->setTexts({tr("Frontier"), tr("Ranks over time"), tr("Months behind"), tr("Events")});
    m_by->setTexts({tr("By country"), tr("By lab"), tr("Open and closed")});
    m_beside->setText(tr("Events and money"));
    m_beside->setToolTip(tr("Events and rounds on the same days, below the frontiers"));
    const std::array titles{tr("Frontier"), tr("Ranks over time"), tr("Months behind"),
                            tr("Events")};
    const std::array names{tr("Steps of the frontiers"), tr("Ranks in each set of figures"),
                           tr("Months behind the frontier"), tr("Events beside the rankings")};
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        m_pages[i]->chart().card().setTitle(titles.at(i));
        m_pages[i]->table().card().setTitle(titles.at(i));
        m_pages[i]->table().table().setAccessibleName(names.at(i));
    }
    for (AnswerModel *model :
         std::initializer_list<AnswerModel *>{&m_frontiers, &m_history, &m_lags, &m_events})
        model->setLanguage(m_desk.language());
    for (PicturePage *page : m_pages)
        page->table().notice().say(tr("Nothing here passes the filters."),
                                   tr("Take a filter away, or choose another group."), {});
    describe();
    ask();
}

} // namespace podium
