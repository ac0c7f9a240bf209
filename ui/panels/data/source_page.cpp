// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/data/source_page.h"

#include "app/session/desk/desk.h"
#include "ui/panels/data/finding_list.h"
#include "ui/panels/data/source_details.h"
#include "ui/panels/elements/card.h"
#include "ui/panels/elements/elided_label.h"
#include "ui/panels/elements/menu_button.h"
#include "ui/panels/elements/notice.h"
#include "ui/panels/elements/part.h"
#include "ui/panels/error_text.h"
#include "ui/panels/tables/table_card.h"
#include "ui/tables/data_table.h"

#include <QtCore/QUrl>
#include <QtGui/QClipboard>
#include <QtGui/QDesktopServices>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

void copyText(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

void openLinkOf(const QModelIndex &row)
{
    const QUrl link(row.siblingAtColumn(SourceModel::Link).data(ValueRole).toString());
    if (link.scheme() == u"https"_s || link.scheme() == u"http"_s) // a page, nothing to run
        QDesktopServices::openUrl(link);
}

} // namespace

SourcePage::SourcePage(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_work(this, [this](const Result<ReadSources> &read) { takeSources(read); })
    , m_checked(new ElidedLabel(this))
    , m_rows(new QSplitter(Qt::Vertical, this))
    , m_top(new QSplitter(Qt::Horizontal, m_rows))
    , m_texts(new QSplitter(Qt::Vertical))
    , m_snapshots(new TableCard(desk, u"snapshots"_s, m_top))
    , m_sources(new TableCard(desk, u"sources"_s, m_rows))
    , m_current(m_snapshots)
    , m_detailCard(new Card(m_texts))
    , m_cite(makeTextButton(m_detailCard))
    , m_details(new SourceDetails(m_detailCard))
    , m_findingCard(new Card(m_texts))
    , m_copyFindings(makeTextButton(m_findingCard))
    , m_findings(new FindingList(m_findingCard))
{
    build();
    buildTables();
    connectParts();
    resetLayout();
    translate();
    check();
    m_work.ask([] { return readSources(QString::fromUtf16(kShippedData)); });
}

QVariantMap SourcePage::layoutState() const
{
    return {{u"rows"_s, m_rows->saveState()},
            {u"top"_s, m_top->saveState()},
            {u"details"_s, m_texts->saveState()},
            {u"columns"_s, m_snapshots->table().columnState()},
            {u"sources"_s, m_sources->table().columnState()}};
}

void SourcePage::restoreLayout(const QVariantMap &state)
{
    m_rows->restoreState(state.value(u"rows"_s).toByteArray());
    m_top->restoreState(state.value(u"top"_s).toByteArray());
    m_texts->restoreState(state.value(u"details"_s).toByteArray());
    m_snapshots->table().restoreColumns(state.value(u"columns"_s).toByteArray());
    m_sources->table().restoreColumns(state.value(u"sources"_s).toByteArray());
}

/// The days stand whole; what grows is the table of sources.
void SourcePage::resetLayout()
{
    const int row = m_snapshots->table().verticalHeader()->defaultSectionSize();
    m_rows->setSizes({row * 10 + row / 2, row * 10});
    m_top->setSizes({row * 22, row * 21});
    m_texts->setSizes({row * 5, row * 5});
    m_snapshots->table().resetColumns();
    m_sources->table().resetColumns();
}

QWidget *SourcePage::checkLine()
{
    return m_checked;
}

void SourcePage::build()
{
    m_checked->setObjectName(u"checkLine"_s);
    // What is found stands apart from the pages to choose, smaller and at the other end.
    setPart(m_checked, u"note"_s);
    m_checked->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_cite->setObjectName(u"copyCitation"_s);
    m_detailCard->addTool(m_cite);
    m_detailCard->setBody(m_details);
    m_details->setObjectName(u"sourceDetails"_s);
    m_copyFindings->setObjectName(u"copyFindings"_s);
    m_findingCard->addTool(m_copyFindings);
    m_findingCard->setBody(m_findings);
    for (QSplitter *splitter : {m_rows, m_top, m_texts}) {
        splitter->setHandleWidth(10);
        splitter->setChildrenCollapsible(false);
    }
    m_top->addWidget(m_texts);
    m_top->setStretchFactor(1, 1);
    m_rows->setStretchFactor(1, 1);
    m_findingCard->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_rows);
}

void SourcePage::buildTables()
{
    m_snapshotProxy.setSourceModel(&m_snapshotModel);
    m_snapshots->table().setObjectName(u"snapshotTable"_s);
    m_snapshots->table().setLayout(
        {{SnapshotModel::Attribution, SnapshotModel::Terms, SnapshotModel::Note},
         {SnapshotModel::Day},
         {SnapshotModel::Note, SnapshotModel::Attribution, SnapshotModel::Terms,
          SnapshotModel::Source},
         SnapshotModel::Note,
         500});
    m_snapshots->setModel(&m_snapshotProxy);
    m_sourceProxy.setSourceModel(&m_sourceModel);
    m_sources->table().setObjectName(u"sourceTable"_s);
    m_sources->table().setLayout(
        {{SourceModel::Holds, SourceModel::Note, SourceModel::Collected, SourceModel::Link,
          SourceModel::Files},
         {SourceModel::Name},
         {SourceModel::Attribution, SourceModel::Terms, SourceModel::Source, SourceModel::Name},
         SourceModel::Attribution,
         300});
    m_sources->setModel(&m_sourceProxy);
    const auto notes = [this](const QString &file) {
        return TableNotes{tr("Rules"), tr("Figures that come with Podium, and whose they are."),
                          tr("Listed in"), file};
    };
    m_snapshots->table().setNotes([notes] { return notes(u"snapshots.csv"_s); });
    m_sources->table().setNotes([notes] { return notes(u"sources.csv"_s); });
    for (TableCard *card : {m_snapshots, m_sources}) {
        card->addTools();
        card->table().setTextElideMode(Qt::ElideRight);
        card->setRowActions(
            [this](QMenu &menu, const QModelIndex &index) { fillRowMenu(menu, index); });
    }
}

void SourcePage::connectParts()
{
    connect(&m_desk.session(), &Session::datasetChanged, this, &SourcePage::takeDataset);
    connect(&m_desk, &Desk::languageChanged, this, &SourcePage::translate);
    connect(&m_desk, &Desk::answered, this, &SourcePage::showDetails);
    connect(&m_desk, &Desk::orderChanged, this,
            [this] { m_sourceProxy.setFilterText(m_desk.searchText()); });
    connect(m_findings, &FindingList::stateChanged, this, &SourcePage::showFindings);
    connect(m_copyFindings, &QToolButton::clicked, m_findings, &FindingList::copyAll);
    connect(m_cite, &QToolButton::clicked, this,
            [this] { copyText(currentRow().data(SourceRole).toString()); });
    connect(&m_snapshots->table(), &DataTable::activated, this, &SourcePage::chooseSnapshot);
    connect(&m_sources->table(), &DataTable::activated, this, openLinkOf);
    // What was chosen last is what is shown, so only one row is chosen in both.
    for (TableCard *card : {m_snapshots, m_sources}) {
        connect(card->table().selectionModel(), &QItemSelectionModel::selectionChanged, this,
                [this, card](const QItemSelection &chosen) {
                    if (!chosen.isEmpty()) {
                        m_current = card;
                        TableCard *other = card == m_snapshots ? m_sources : m_snapshots;
                        other->table().clearSelection();
                    }
                    showDetails();
                });
    }
}

void SourcePage::fillRowMenu(QMenu &menu, const QModelIndex &index)
{
    const QPersistentModelIndex row(index); // figures may come while the menu is open
    if (index.model() == &m_snapshotProxy) {
        connect(menu.addAction(tr("Show these figures")), &QAction::triggered, this,
                [this, row] { chooseSnapshot(row); });
    } else {
        QAction *open = menu.addAction(tr("Open the source in the browser"));
        open->setEnabled(index.siblingAtColumn(SourceModel::Link).data(ValueRole).isValid());
        connect(open, &QAction::triggered, this, [row] { openLinkOf(row); });
    }
    connect(menu.addAction(tr("Copy citation")), &QAction::triggered, this,
            [text = index.data(SourceRole).toString()] { copyText(text); });
    connect(menu.addAction(tr("Copy source and terms")), &QAction::triggered, this,
            [text = SourceDetails::record(index, detailColumns(index))] { copyText(text); });
}

void SourcePage::takeDataset()
{
    fillTables();
    showDetails();
    check();
}

void SourcePage::check()
{
    if (m_desk.session().dataset())
        m_findings->check(m_desk.session().dataset());
}

void SourcePage::takeSources(const Result<ReadSources> &read)
{
    if (!read)
        return m_sources->notice().say(sentenceOf(read.error()), {}, {});
    m_sourceModel.setSources(read->sources);
    m_sources->notice().say(tr("No source matches."), {}, {});
}

/// The row chosen; without one, that of the figures the window shows.
QModelIndex SourcePage::currentRow() const
{
    for (TableCard *card : {m_snapshots, m_sources}) {
        const QModelIndexList rows = card->table().selectionModel()->selectedRows();
        if (!rows.isEmpty())
            return rows.front();
    }
    const QString shown = m_desk.shown() ? toQString(m_desk.shown().snapshot().id) : QString();
    const int row = rowOfKey(m_snapshotProxy, shown);
    return row < 0 ? QModelIndex() : m_snapshotProxy.index(row, 0);
}

QList<int> SourcePage::detailColumns(const QModelIndex &row) const
{
    if (row.model() == &m_snapshotProxy)
        return {SnapshotModel::Day,         SnapshotModel::Method, SnapshotModel::Source,
                SnapshotModel::Attribution, SnapshotModel::Terms,  SnapshotModel::Note};
    return {SourceModel::Name,        SourceModel::Holds, SourceModel::Source, SourceModel::Period,
            SourceModel::Attribution, SourceModel::Terms, SourceModel::Link,   SourceModel::Note,
            SourceModel::Collected,   SourceModel::Files};
}

void SourcePage::showDetails()
{
    const QModelIndex row = currentRow();
    // Where no row is chosen the keyboard begins at the day that is shown.
    if (QItemSelectionModel *rows = m_snapshots->table().selectionModel();
        row.model() == &m_snapshotProxy && !rows->hasSelection())
        rows->setCurrentIndex(row, QItemSelectionModel::NoUpdate);
    m_cite->setEnabled(row.isValid());
    m_details->show(row, detailColumns(row));
}

void SourcePage::showFindings()
{
    const int count = m_findings->findings().value_or(0);
    m_findingCard->setNote(tr("%n findings", nullptr, count));
    m_findingCard->setVisible(count > 0);
    m_checked->setText(m_findings->summary());
    m_checked->setExplanation(tr("Rows, references and published indices"));
}

void SourcePage::chooseSnapshot(const QModelIndex &index)
{
    m_desk.edit().chooseSnapshot(index.data(KeyRole).toString());
}

/// Their texts are in another language; the row chosen stays.
void SourcePage::fillTables()
{
    DataTable &table = m_current->table();
    const bool chosen = table.selectionModel()->hasSelection();
    const QString key = currentRow().data(KeyRole).toString();
    if (m_desk.session().dataset())
        m_snapshotModel.setDataset(m_desk.session().dataset(), m_desk.language());
    m_sourceModel.setLanguage(m_desk.language());
    if (const int row = rowOfKey(*table.model(), key); chosen && row >= 0)
        table.selectRow(row);
}

void SourcePage::translate()
{
    fillTables();
    m_snapshots->card().setTitle(tr("Days"));
    m_snapshots->card().setNote(tr("Double-click a line to show its figures."));
    m_snapshots->table().setAccessibleName(tr("Snapshots of figures"));
    m_snapshots->notice().say(tr("There are no figures."), {}, {});
    m_sources->card().setTitle(tr("Sources"));
    m_sources->card().setNote(tr("Double-click a line to open its source."));
    m_sources->table().setAccessibleName(tr("Sources of the figures"));
    m_sources->notice().say(m_sourceModel.rowCount() > 0 ? tr("No source matches.")
                                                         : tr("Counting the figures…"),
                            {}, {});
    m_detailCard->setTitle(tr("Source and terms"));
    m_cite->setText(tr("Copy citation"));
    m_cite->setAccessibleName(tr("Copy citation"));
    m_cite->setToolTip(tr("Copy one line that names source, day and terms."));
    m_details->setAccessibleName(tr("Source and terms"));
    m_copyFindings->setText(tr("Copy"));
    m_copyFindings->setAccessibleName(tr("Copy the findings"));
    m_copyFindings->setToolTip(tr("Copy all findings as text."));
    m_findingCard->setTitle(tr("Check of the figures"));
    m_findings->setAccessibleName(tr("Findings"));
    m_findings->translate();
    showFindings();
    showDetails();
}

} // namespace podium
