// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/workspaces/data_workspace.h"

#include <algorithm>

#include <QtCore/QFile>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QMenu>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include "app/data/dataset_reader.h"
#include "ui/panels/data/correction_page.h"
#include "ui/panels/data/difference_page.h"
#include "ui/panels/data/finding_list.h"
#include "ui/panels/data/source_text.h"
#include "ui/panels/desk.h"
#include "ui/panels/parts/card.h"
#include "ui/panels/parts/menu_button.h"
#include "ui/panels/parts/notice.h"
#include "ui/panels/parts/segment_switch.h"
#include "ui/panels/tables/table_card.h"
#include "ui/tables/data_table.h"
#include "ui/window/main_window.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

QString sourcesText()
{
    QFile file(QString::fromUtf16(kShippedData) + u"/SOURCES.md"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

DataWorkspace::DataWorkspace(Desk &desk, QWidget *parent)
    : Workspace(parent)
    , m_desk(desk)
    , m_switch(new SegmentSwitch(this))
    , m_pages(new QStackedWidget(this))
    , m_differences(new DifferencePage(desk, m_pages))
    , m_corrections(new CorrectionPage(desk, m_pages))
    , m_rows(new QSplitter(Qt::Vertical, this))
    , m_texts(new QSplitter(Qt::Horizontal, this))
    , m_table(new TableCard(desk, u"snapshots"_s, this))
    , m_sourceCard(new Card(this))
    , m_copySources(makeTextButton(m_sourceCard))
    , m_sources(new SourceText(desk, this))
    , m_findingCard(new Card(this))
    , m_copyFindings(makeTextButton(m_findingCard))
    , m_findings(new FindingList(this))
{
    build();
    connectParts();
    resetLayout();
    translate();
    takeDataset();
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
    return tr("Which figures are inside, whose they are, what changed between days, and your own corrections.");
}

TableCard *DataWorkspace::mainTable()
{
    const QWidget *page = m_pages->currentWidget();
    if (page == m_differences)
        return &m_differences->table();
    return page == m_corrections ? &m_corrections->table() : m_table;
}

QVariantMap DataWorkspace::layoutState() const
{
    return {{u"page"_s, m_pages->currentIndex()},
            {u"rows"_s, m_rows->saveState()},
            {u"texts"_s, m_texts->saveState()},
            {u"columns"_s, m_table->table().columnState()}};
}

void DataWorkspace::restoreLayout(const QVariantMap &state)
{
    m_rows->restoreState(state.value(u"rows"_s).toByteArray());
    m_texts->restoreState(state.value(u"texts"_s).toByteArray());
    m_table->table().restoreColumns(state.value(u"columns"_s).toByteArray());
    m_switch->setCurrent(state.value(u"page"_s).toInt());
}

void DataWorkspace::resetLayout()
{
    m_rows->setSizes({270, 480});
    m_texts->setSizes({800, 300});
    m_texts->setStretchFactor(0, 1);
    m_table->table().resetColumns();
}

void DataWorkspace::build()
{
    buildSnapshots();
    m_switch->setObjectName(u"dataPages"_s);
    m_copySources->setObjectName(u"copySources"_s);
    m_sourceCard->addTool(m_copySources);
    m_copyFindings->setObjectName(u"copyFindings"_s);
    m_findingCard->addTool(m_copyFindings);
    m_sourceCard->setBody(m_sources);
    m_findingCard->setBody(m_findings);
    m_texts->addWidget(m_sourceCard);
    m_texts->addWidget(m_findingCard);
    m_rows->addWidget(m_table);
    m_rows->addWidget(m_texts);
    for (QSplitter *splitter : {m_rows, m_texts}) {
        splitter->setHandleWidth(10);
        splitter->setChildrenCollapsible(false);
    }
    for (QWidget *page : QList<QWidget *>{m_rows, m_differences, m_corrections})
        m_pages->addWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_switch);
    layout->addWidget(m_pages, 1);
}

void DataWorkspace::buildSnapshots()
{
    m_proxy.setSourceModel(&m_snapshots);
    m_table->table().setObjectName(u"snapshotTable"_s);
    m_table->table().setLayout({{SnapshotModel::Attribution},
                                {SnapshotModel::Day},
                                {SnapshotModel::Note, SnapshotModel::Attribution,
                                 SnapshotModel::Terms, SnapshotModel::Source},
                                SnapshotModel::Note,
                                500});
    m_table->setModel(&m_proxy);
    m_table->addTools();
}

void DataWorkspace::connectParts()
{
    connect(&m_desk.session(), &Session::datasetChanged, this, &DataWorkspace::takeDataset);
    connect(&m_desk, &Desk::languageChanged, this, &DataWorkspace::translate);
    connect(m_findings, &FindingList::checked, this, &DataWorkspace::showFindings);
    connect(m_switch, &SegmentSwitch::currentChanged, this, &DataWorkspace::showPage);
    connect(m_copySources, &QToolButton::clicked, m_sources, &SourceText::copyAll);
    connect(m_copyFindings, &QToolButton::clicked, m_findings, &FindingList::copyAll);
    connect(m_differences, &DifferencePage::modelAsked, this, &DataWorkspace::showModel);
    connect(&m_table->table(), &DataTable::activated, this, &DataWorkspace::choose);
    m_table->setRowActions([this](QMenu &menu, const QModelIndex &index) {
        connect(menu.addAction(tr("Show these figures")), &QAction::triggered, this,
                [this, index] { choose(index); });
        connect(menu.addAction(tr("Copy source and terms")), &QAction::triggered, this,
                [this, index] { copySource(index); });
    });
}

void DataWorkspace::showPage(int page)
{
    m_pages->setCurrentIndex(page);
}

/// In the ranking, which shows all models where a filter would hide this one.
void DataWorkspace::showModel(const QString &id)
{
    auto *main = qobject_cast<MainWindow *>(window());
    if (!main)
        return;
    m_desk.clearSearch();
    const Answer &answer = *m_desk.shown().answer;
    const bool ranked = std::ranges::any_of(answer.ranking, [&](const RankedModel &line) {
        return toQString(m_desk.shown().snapshot().models[line.model].id) == id;
    });
    if (!ranked)
        m_desk.edit().reveal(id.toStdString());
    m_desk.chooseModel(id);
    main->showWorkspace(u"ranking"_s);
}

void DataWorkspace::copySource(const QModelIndex &index) const
{
    QStringList lines;
    for (const int column : {SnapshotModel::Day, SnapshotModel::Source, SnapshotModel::Attribution,
                             SnapshotModel::Terms, SnapshotModel::Note}) {
        const QString title = m_proxy.headerData(column, Qt::Horizontal).toString();
        lines << title + u": "_s + index.siblingAtColumn(column).data().toString();
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
}

void DataWorkspace::takeDataset()
{
    if (!m_desk.session().dataset())
        return;
    m_snapshots.setDataset(m_desk.session().dataset(), m_desk.language());
    m_sources->show(sourcesText());
    m_findings->check(m_desk.session().dataset());
    translate();
}

void DataWorkspace::showFindings()
{
    const auto count = m_findings->findings();
    m_findingCard->setNote(count ? tr("%n findings", nullptr, *count) : QString());
}

void DataWorkspace::choose(const QModelIndex &index)
{
    const QModelIndex row = m_proxy.mapToSource(index);
    m_desk.edit().chooseSnapshot(row.data(KeyRole).toString());
}

void DataWorkspace::translate()
{
    if (m_desk.session().dataset())
        m_snapshots.setDataset(m_desk.session().dataset(), m_desk.language());
    m_switch->setTexts({tr("Figures and sources"), tr("What changed"), tr("Labs and names")});
    m_copySources->setText(tr("Copy"));
    m_copySources->setAccessibleName(tr("Copy the sources"));
    m_copySources->setToolTip(tr("Copy sources, terms and links as text."));
    m_table->card().setTitle(tr("Figures"));
    m_table->card().setNote(tr("Double-click a line to show its figures."));
    m_table->table().setAccessibleName(tr("Snapshots of figures"));
    m_table->notice().say(tr("There are no figures."), {}, {});
    m_sourceCard->setTitle(tr("Sources"));
    m_sourceCard->setNote(tr("as they come with the figures, in English"));
    m_sources->setAccessibleName(tr("Sources of the figures"));
    m_copyFindings->setText(tr("Copy"));
    m_copyFindings->setAccessibleName(tr("Copy the findings"));
    m_copyFindings->setToolTip(tr("Copy all findings as text."));
    m_findingCard->setTitle(tr("Check of the figures"));
    m_findings->setAccessibleName(tr("Findings"));
    m_findings->translate();
    showFindings();
}

} // namespace podium
