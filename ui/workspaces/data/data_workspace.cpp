// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspaces/data/data_workspace.h"

#include "app/models/calibration/calibration_model.h"
#include "app/models/comparison/index_side_model.h"
#include "app/models/robustness/correlation_model.h"
#include "app/session/desk/desk.h"
#include "ui/panels/comparison/difference_page.h"
#include "ui/panels/data/correction_page.h"
#include "ui/panels/data/note_page.h"
#include "ui/panels/data/source_page.h"
#include "ui/panels/elements/segment_switch.h"
#include "ui/panels/importing/import_page.h"
#include "ui/panels/pictures/chart_card.h"
#include "ui/panels/pictures/exhibit_page.h"
#include "ui/panels/scenarios/kept_page.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

DataWorkspace::DataWorkspace(Desk &desk, QWidget *parent)
    : Workspace(parent)
    , m_desk(desk)
    , m_switch(new SegmentSwitch(this))
    , m_pages(new QStackedWidget(this))
    , m_sources(new SourcePage(desk, m_pages))
    , m_differences(new DifferencePage(desk, m_pages))
    , m_corrections(new CorrectionPage(desk, m_pages))
    , m_notes(new NotePage(desk, m_pages))
    , m_imports(new ImportPage(desk, m_pages))
    , m_kept(new KeptPage(desk, m_pages))
{
    build();
    connect(&m_desk, &Desk::languageChanged, this, &DataWorkspace::translate);
    connect(m_switch, &SegmentSwitch::currentChanged, this, &DataWorkspace::choosePage);
    connect(&m_desk.session(), &Session::viewChanged, this, &DataWorkspace::followView);
    connect(m_differences, &DifferencePage::modelAsked, this, &DataWorkspace::showModel);
    translate();
    followView();
}

QString DataWorkspace::key()
{
    return u"data"_s;
}

QString DataWorkspace::title()
{
    return tr("Data");
}

QString DataWorkspace::hint()
{
    return tr(
        "Which figures are inside, whose they are, what changed between days, and your own corrections.");
}

ExhibitPage *DataWorkspace::exhibitPage() const
{
    const auto shown = std::ranges::find(m_exhibits, m_pages->currentWidget());
    return shown == m_exhibits.end() ? nullptr : *shown;
}

ChartCard *DataWorkspace::mainChart()
{
    return exhibitPage() ? &exhibitPage()->chart() : nullptr;
}

std::optional<PictureKind> DataWorkspace::picture() const
{
    return exhibitPage() ? std::optional(exhibitPage()->live().kind()) : std::nullopt;
}

TableCard *DataWorkspace::mainTable()
{
    if (exhibitPage())
        return &exhibitPage()->table();
    const QWidget *page = m_pages->currentWidget();
    if (page == m_differences)
        return &m_differences->table();
    if (page == m_imports)
        return &m_imports->table();
    if (page == m_kept)
        return &m_kept->table();
    return page == m_corrections ? &m_corrections->table() : &m_sources->table();
}

QVariantMap DataWorkspace::layoutState() const
{
    QVariantMap state = m_sources->layoutState();
    state.insert(u"page"_s, m_pages->currentIndex());
    return state;
}

void DataWorkspace::restoreLayout(const QVariantMap &state)
{
    m_sources->restoreLayout(state);
    m_switch->setCurrent(state.value(u"page"_s).toInt());
}

void DataWorkspace::resetLayout()
{
    m_sources->resetLayout();
}

void DataWorkspace::build()
{
    m_switch->setObjectName(u"dataPages"_s);
    for (QWidget *page :
         QList<QWidget *>{m_sources, m_differences, m_corrections, m_imports, m_notes})
        m_pages->addWidget(page);
    addExhibits();
    m_pages->addWidget(m_kept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->setSpacing(8);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(16);
    bar->addWidget(m_switch, 0, Qt::AlignLeft);
    bar->addWidget(m_sources->checkLine(), 1);
    layout->addLayout(bar);
    layout->addWidget(m_pages, 1);
}

void DataWorkspace::addExhibits()
{
    const auto add = [this](PictureKind kind, const ExhibitPage::Content &content) {
        auto *page = new ExhibitPage(m_desk, kind, content, m_pages);
        page->page().finish();
        m_pages->addWidget(page);
        m_exhibits.push_back(page);
    };
    add(PictureKind::Calibration,
        {.columns = {.key = {CalibrationModel::What},
                     .elastic = {CalibrationModel::Interval, CalibrationModel::Pair},
                     .stretched = CalibrationModel::Interval,
                     .mostStretch = 400},
         .tableName = u"calibrationTable"_s,
         .figure = CalibrationModel::Share});
    add(PictureKind::Correlations,
        {.columns = {.key = {CorrelationModel::Evaluation},
                     .elastic = {CorrelationModel::Evaluation},
                     .stretched = CorrelationModel::Evaluation,
                     .mostStretch = 300},
         .tableName = u"correlationTable"_s,
         .figure = CorrelationModel::WithIndex});
    add(PictureKind::Indices,
        {.columns = {.key = {IndexSideModel::Item},
                     .elastic = {IndexSideModel::Measures, IndexSideModel::Best},
                     .stretched = IndexSideModel::Measures,
                     .mostStretch = 400},
         .tableName = u"indicesTable"_s,
         .figure = IndexSideModel::Rank});
}

/// A picture that the View asks for is shown; another leaves the page where it is.
void DataWorkspace::followView()
{
    const PictureKind kind = m_desk.session().view().picture.kind;
    for (ExhibitPage *page : m_exhibits) {
        if (page->live().kind() != kind || m_pages->currentWidget() == page)
            continue;
        const QSignalBlocker blocker(m_switch);
        m_switch->setCurrent(m_pages->indexOf(page));
        showPage(m_pages->indexOf(page));
    }
}

/// A page with a picture is a step that can be undone.
void DataWorkspace::choosePage(int page)
{
    showPage(page);
    if (const auto kind = picture())
        m_desk.edit().show(*kind);
}

void DataWorkspace::showPage(int page)
{
    m_pages->setCurrentIndex(page);
    m_sources->checkLine()->setVisible(m_pages->currentWidget() == m_sources);
}

/// In the ranking, which shows all models where a filter would hide this one.
void DataWorkspace::showModel(const QString &id)
{
    m_desk.clearSearch();
    const Answer &answer = *m_desk.shown().answer;
    const bool ranked = std::ranges::any_of(answer.ranking, [&](const RankedModel &line) {
        return toQString(m_desk.shown().snapshot().models[line.model].id) == id;
    });
    if (!ranked)
        m_desk.edit().reveal(id.toStdString());
    m_desk.chooseModel(id);
    Q_EMIT m_desk.workspaceAsked(u"ranking"_s);
}

void DataWorkspace::translate()
{
    m_switch->setTexts({tr("Figures and sources"), tr("What changed"), tr("Labs and names"),
                        tr("Imports"), tr("Notes"), tr("How intervals held"),
                        tr("Evaluations together"), tr("Indices side by side"), tr("Scenarios")});
}

} // namespace podium
