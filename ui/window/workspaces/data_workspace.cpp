// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/workspaces/data_workspace.h"

#include <QtCore/QFile>
#include <QtWidgets/QMenu>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QVBoxLayout>

#include "app/data/dataset_reader.h"
#include "ui/panels/data/finding_list.h"
#include "ui/panels/data/source_text.h"
#include "ui/panels/desk.h"
#include "ui/panels/parts/card.h"
#include "ui/panels/parts/notice.h"
#include "ui/panels/tables/table_card.h"
#include "ui/tables/data_table.h"

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
    , m_rows(new QSplitter(Qt::Vertical, this))
    , m_texts(new QSplitter(Qt::Horizontal, this))
    , m_table(new TableCard(desk, u"snapshots"_s, this))
    , m_sourceCard(new Card(this))
    , m_sources(new SourceText(desk, this))
    , m_findingCard(new Card(this))
    , m_findings(new FindingList(this))
{
    build();
    connect(&desk.session(), &Session::datasetChanged, this, &DataWorkspace::takeDataset);
    connect(&desk, &Desk::languageChanged, this, &DataWorkspace::translate);
    connect(m_findings, &FindingList::checked, this, &DataWorkspace::showFindings);
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
    return tr("Which figures are inside, whose they are, and what a check of them found.");
}

QVariantMap DataWorkspace::layoutState() const
{
    return {{u"rows"_s, m_rows->saveState()},
            {u"texts"_s, m_texts->saveState()},
            {u"columns"_s, m_table->table().columnState()}};
}

void DataWorkspace::restoreLayout(const QVariantMap &state)
{
    m_rows->restoreState(state.value(u"rows"_s).toByteArray());
    m_texts->restoreState(state.value(u"texts"_s).toByteArray());
    m_table->table().restoreColumns(state.value(u"columns"_s).toByteArray());
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
    m_proxy.setSourceModel(&m_snapshots);
    m_table->table().setObjectName(u"snapshotTable"_s);
    m_table->table().setLayout({{SnapshotModel::Terms},
                                {SnapshotModel::Day},
                                {SnapshotModel::Note, SnapshotModel::Attribution,
                                 SnapshotModel::Source},
                                SnapshotModel::Note,
                                500});
    m_table->setModel(&m_proxy);
    m_table->addTools();
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
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(m_rows);
    connect(&m_table->table(), &DataTable::activated, this, &DataWorkspace::choose);
    connect(&m_table->table(), &DataTable::rowMenuRequested, this,
            [this](const QModelIndex &index, const QPoint &position) {
                QMenu menu(this);
                connect(menu.addAction(tr("Show these figures")), &QAction::triggered, this,
                        [this, index] { choose(index); });
                menu.exec(position);
            });
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
    const QString day = row.siblingAtColumn(SnapshotModel::Day).data().toString();
    m_desk.edit().chooseSnapshot(row.data(KeyRole).toString(), day);
}

void DataWorkspace::translate()
{
    if (m_desk.session().dataset())
        m_snapshots.setDataset(m_desk.session().dataset(), m_desk.language());
    m_table->card().setTitle(tr("Figures"));
    m_table->card().setNote(tr("Double-click a line to show its figures."));
    m_table->table().setAccessibleName(tr("Snapshots of figures"));
    m_table->notice().say(tr("There are no figures."), {}, {});
    m_sourceCard->setTitle(tr("Sources"));
    m_sourceCard->setNote(tr("as they come with the figures, in English"));
    m_sources->setAccessibleName(tr("Sources of the figures"));
    m_findingCard->setTitle(tr("Check of the figures"));
    m_findings->setAccessibleName(tr("Findings"));
    m_findings->translate();
    showFindings();
}

} // namespace podium
