// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspaces/trends/trends_workspace.h"

#include "app/exhibits/exhibit_kinds.h"
#include "app/models/trends/event_model.h"
#include "app/models/trends/frontier_model.h"
#include "app/models/trends/history_model.h"
#include "app/models/trends/lag_model.h"
#include "app/models/trends/trend_words.h"
#include "app/session/desk/desk.h"
#include "ui/panels/elements/card.h"
#include "ui/panels/elements/control_line.h"
#include "ui/panels/elements/live_menu.h"
#include "ui/panels/elements/menu_button.h"
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

TrendsWorkspace::TrendsWorkspace(Desk &desk, QWidget *parent)
    : Workspace(parent)
    , m_desk(desk)
    , m_switch(new SegmentSwitch(this))
    , m_by(new SegmentSwitch(this))
    , m_beside(new QToolButton(this))
    , m_reference(new MenuButton(this))
    , m_stack(new QStackedWidget(this))
{
    buildControls();
    addPage(PictureKind::Frontier,
            {.columns = {.key = {FrontierModel::Group},
                         .elastic = {FrontierModel::Model, FrontierModel::Lab},
                         .stretched = FrontierModel::Model,
                         .mostStretch = 400},
             .tableName = u"frontierTable"_s,
             .pictureShare = 76});
    addPage(PictureKind::History,
            {.columns = {.key = {HistoryModel::Item},
                         .elastic = {HistoryModel::BestModel},
                         .stretched = HistoryModel::BestModel,
                         .mostStretch = 400},
             .tableName = u"historyTable"_s});
    addPage(PictureKind::Lags,
            {.columns = {.key = {LagModel::Group},
                         .elastic = {LagModel::BestModel},
                         .stretched = LagModel::BestModel,
                         .mostStretch = 400},
             .tableName = u"lagTable"_s});
    addPage(PictureKind::Events,
            {.columns = {.hidden = {EventModel::Source, EventModel::Confidence},
                         .key = {EventModel::Title},
                         .elastic = {EventModel::Description, EventModel::Title},
                         .stretched = EventModel::Description,
                         .mostStretch = 600},
             .tableName = u"eventsTable"_s});
    DataTable &events = pageOf(PictureKind::Events).table().table();
    events.setCells(EventModel::Country, new CountryDelegate(&events));
    connectParts();
    translate();
    followView();
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

ExhibitPage &TrendsWorkspace::page() const
{
    return *m_pages[static_cast<std::size_t>(m_switch->current())];
}

ExhibitPage &TrendsWorkspace::pageOf(PictureKind kind) const
{
    return **std::ranges::find_if(
        m_pages, [kind](ExhibitPage *page) { return page->live().kind() == kind; });
}

std::optional<PictureKind> TrendsWorkspace::picture() const
{
    return page().live().kind();
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
    QVariantMap state{{u"page"_s, m_switch->current()}};
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        state.insert(u"split%1"_s.arg(i), m_pages[i]->page().splitState());
        state.insert(u"columns%1"_s.arg(i), m_pages[i]->table().table().columnState());
    }
    return state;
}

void TrendsWorkspace::restoreLayout(const QVariantMap &state)
{
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        m_pages[i]->page().restoreSplit(state.value(u"split%1"_s.arg(i)).toByteArray());
        m_pages[i]->table().table().restoreColumns(
            state.value(u"columns%1"_s.arg(i)).toByteArray());
    }
    const QSignalBlocker blocker(m_switch);
    m_switch->setCurrent(state.value(u"page"_s).toInt());
    followView();
}

void TrendsWorkspace::resetLayout()
{
    for (ExhibitPage *page : m_pages)
        page->page().resetSplit();
}

void TrendsWorkspace::buildControls()
{
    m_switch->setObjectName(u"trendPages"_s);
    m_by->setObjectName(u"trendBy"_s);
    m_beside->setObjectName(u"trendBeside"_s);
    setPart(m_beside, u"pill"_s);
    m_beside->setCheckable(true);
    m_reference->setObjectName(u"trendReference"_s);
    fillWhenShown(m_reference->popup(), [this](QMenu &menu) { fillReferences(menu); });
    auto *controls = new ControlLine(m_switch, {m_beside, m_reference, m_by}, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(controls);
    layout->addWidget(m_stack, 1);
}

void TrendsWorkspace::addPage(PictureKind kind, const ExhibitPage::Content &content)
{
    auto *page = new ExhibitPage(m_desk, kind, content, m_stack);
    page->page().finish();
    m_stack->addWidget(page);
    m_pages.push_back(page);
    connect(&page->page(), &PicturePage::chosen, this,
            [this, kind](const QModelIndex &index) { choose(kind, index); });
    connect(page, &ExhibitPage::shown, this, [this] {
        describe();
        followSelection();
    });
}

void TrendsWorkspace::choose(PictureKind kind, const QModelIndex &index)
{
    if (kind == PictureKind::History)
        m_desk.chooseBestOfCountry(index.data(CountryRole).toString());
    else if (kind != PictureKind::Events)
        m_desk.chooseModel(index.data(KeyRole).toString());
}

void TrendsWorkspace::connectParts()
{
    connect(m_switch, &SegmentSwitch::currentChanged, this, [this](int page) {
        m_desk.edit().show(m_pages[static_cast<std::size_t>(page)]->live().kind());
    });
    connect(m_by, &SegmentSwitch::currentChanged, this,
            [this](int group) { m_desk.edit().trendBy(static_cast<TrendGroup>(group)); });
    connect(m_beside, &QToolButton::clicked, this, [this](bool beside) {
        m_desk.edit().changePicture([] { return tr("Events and money"); },
                                    [beside](Picture &picture) { picture.beside = beside; });
    });
    connect(&m_desk.session(), &Session::viewChanged, this, &TrendsWorkspace::followView);
    connect(&m_desk, &Desk::selectionChanged, this, &TrendsWorkspace::followSelection);
    connect(&m_desk, &Desk::languageChanged, this, &TrendsWorkspace::translate);
}

void TrendsWorkspace::fillReferences(QMenu &menu)
{
    const std::string &chosen = m_desk.session().view().trends.reference;
    addChoice(menu, tr("Behind the highest"), chosen.empty(), {},
              [this] { m_desk.edit().trendReference({}); });
    menu.addSeparator();
    const auto &lags = pageOf(PictureKind::Lags).model<LagModel>();
    for (int row = 0; row < lags.rowCount(); ++row) {
        const std::string &group = lags.groupKey(row);
        const QString name = groupInSentence(
            *m_desk.shown().dataset, m_desk.session().view().trends.by, group, m_desk.language());
        addChoice(menu, tr("Behind %1").arg(name), chosen == group, {},
                  [this, group] { m_desk.edit().trendReference(toQString(group)); });
    }
}

void TrendsWorkspace::followView()
{
    const View &view = m_desk.session().view();
    const QSignalBlocker switchBlocker(m_switch);
    const QSignalBlocker byBlocker(m_by);
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        if (m_pages[i]->live().kind() == view.picture.kind)
            m_switch->setCurrent(static_cast<int>(i));
    }
    m_by->setCurrent(static_cast<int>(view.trends.by));
    m_beside->setChecked(view.picture.beside);
    const PictureKind shown = page().live().kind();
    m_stack->setCurrentWidget(&page());
    m_by->setVisible(shown != PictureKind::Events);
    m_beside->setVisible(shown == PictureKind::Frontier);
    m_reference->setVisible(shown == PictureKind::Lags);
}

/// The chosen model is chosen here, too.
void TrendsWorkspace::followSelection()
{
    const PictureKind shown = page().live().kind();
    if (shown == PictureKind::Frontier || shown == PictureKind::Lags)
        page().page().choose(m_desk.isChosen() ? m_desk.currentData(KeyRole).toString()
                                               : QString());
}

void TrendsWorkspace::describe()
{
    const auto note = [this](PictureKind kind, const QString &text) {
        pageOf(kind).table().card().setNote(text);
    };
    const auto &frontier = pageOf(PictureKind::Frontier).model<FrontierModel>();
    const auto &lags = pageOf(PictureKind::Lags).model<LagModel>();
    note(PictureKind::Frontier,
         tr("%n steps", nullptr, frontier.rowCount())
             + (frontier.leftOut().isEmpty() ? QString() : u" · "_s + frontier.leftOut()));
    note(PictureKind::History,
         tr("%n followed", nullptr, pageOf(PictureKind::History).model<HistoryModel>().items()));
    note(PictureKind::Lags,
         lags.rules() + (lags.leftOut().isEmpty() ? QString() : u" · "_s + lags.leftOut()));
    note(PictureKind::Events,
         tr("%n events", nullptr, pageOf(PictureKind::Events).model<EventModel>().rowCount()));
    const View &view = m_desk.session().view();
    const QString behind = view.trends.reference.empty() || !m_desk.shown()
        ? tr("Behind the highest")
        : tr("Behind %1")
              .arg(groupInSentence(*m_desk.shown().dataset, view.trends.by, view.trends.reference,
                                   m_desk.language()));
    m_reference->describe(behind, tr("Behind whose frontier the others are counted"));
}

void TrendsWorkspace::translate()
{
    QStringList titles;
    for (ExhibitPage *page : m_pages)
        titles.append(titleOf(page->live().kind()));
    const QSignalBlocker switchBlocker(m_switch);
    const QSignalBlocker byBlocker(m_by);
    m_switch->setTexts(titles);
    m_by->setTexts({tr("By country"), tr("By lab"), tr("Open and closed")});
    m_beside->setText(tr("Events and money"));
    // What comes and goes with the page moves nothing below it.
    m_switch->parentWidget()->setMinimumHeight(m_beside->sizeHint().height());
    m_beside->setToolTip(tr("Events and rounds on the same days, below the frontiers"));
    const auto name = [this](PictureKind kind, const QString &text) {
        pageOf(kind).table().table().setAccessibleName(text);
    };
    name(PictureKind::Frontier, tr("Steps of the frontiers"));
    name(PictureKind::History, tr("Ranks in each set of figures"));
    name(PictureKind::Lags, tr("Months behind the frontier"));
    name(PictureKind::Events, tr("Events beside the rankings"));
    describe();
}

} // namespace podium
