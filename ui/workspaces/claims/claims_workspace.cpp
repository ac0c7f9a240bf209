// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspaces/claims/claims_workspace.h"

#include "app/session/desk/desk.h"
#include "ui/charts/chart_widget.h"
#include "ui/panels/claims/sentence_card.h"
#include "ui/panels/claims/sentence_field.h"
#include "ui/panels/elements/card.h"
#include "ui/panels/elements/notice.h"
#include "ui/panels/pictures/chart_card.h"
#include "ui/panels/tables/table_card.h"
#include "ui/tables/cells/standing_delegate.h"
#include "ui/tables/data_table.h"

#include <QtWidgets/QMenu>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

ClaimsWorkspace::ClaimsWorkspace(Desk &desk, QWidget *parent)
    : Workspace(parent)
    , m_desk(desk)
    , m_work(this, [this](const Evaluated &evaluated) { take(evaluated); })
    , m_sentence(new SentenceField(desk, this))
    , m_rows(new QSplitter(Qt::Vertical, this))
    , m_sides(new QSplitter(Qt::Horizontal, m_rows))
    , m_table(new TableCard(desk, u"claims"_s, m_rows))
    , m_safe(new SentenceCard(m_rows))
    , m_readingTable(new TableCard(desk, u"readings"_s, m_sides))
{
    buildTables();
    buildChart();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_sentence);
    layout->addWidget(m_rows, 1);
    connectParts();
    resetLayout();
    translate();
    evaluate();
}

QString ClaimsWorkspace::key()
{
    return u"claims"_s;
}

QString ClaimsWorkspace::title()
{
    return tr("Claims");
}

QString ClaimsWorkspace::hint()
{
    return tr("Which sentences about rankings and money hold, and what can safely be said.");
}

QVariantMap ClaimsWorkspace::layoutState() const
{
    return {{u"rows"_s, m_rows->saveState()},
            {u"sides"_s, m_sides->saveState()},
            {u"columns"_s, m_table->table().columnState()}};
}

/// Sentences were once kept beside the layout.
void ClaimsWorkspace::restoreLayout(const QVariantMap &state)
{
    m_rows->restoreState(state.value(u"rows"_s).toByteArray());
    m_sides->restoreState(state.value(u"sides"_s).toByteArray());
    m_table->table().restoreColumns(state.value(u"columns"_s).toByteArray());
    OwnClaims own = m_desk.session().claims().claims();
    for (const QString &sentence : state.value(u"sentences"_s).toStringList())
        (void)own.add(sentence);
    m_desk.session().claims().keep(own);
}

void ClaimsWorkspace::resetLayout()
{
    m_rows->setSizes({380, 120, 430});
    m_rows->setStretchFactor(0, 1);
    m_rows->setStretchFactor(1, 0);
    m_rows->setStretchFactor(2, 1);
    m_sides->setSizes({380, 620});
    m_table->table().resetColumns();
    m_readingTable->table().resetColumns();
}

void ClaimsWorkspace::buildTables()
{
    m_claimProxy.setSourceModel(&m_claims);
    m_table->table().setObjectName(u"claimsTable"_s);
    m_table->table().setLayout({{ClaimModel::Sentence},
                                {ClaimModel::Statement},
                                {ClaimModel::Deciding, ClaimModel::Statement},
                                ClaimModel::Statement,
                                900});
    m_table->table().setCells(ClaimModel::Verdict, new StandingDelegate(&m_table->table()));
    m_table->setModel(&m_claimProxy);
    m_table->setRowActions([this](QMenu &menu, const QModelIndex &cell) {
        addActions(menu, cell.data(KeyRole).toString());
    });
    m_table->addTools();
    m_readingProxy.setSourceModel(&m_readings);
    m_readingTable->table().setObjectName(u"readingsTable"_s);
    m_readingTable->table().setCells(ReadingModel::Result,
                                     new StandingDelegate(&m_readingTable->table()));
    m_readingTable->setModel(&m_readingProxy);
    m_readingTable->addTools();
    m_rows->addWidget(m_table);
    m_rows->addWidget(m_safe);
    m_rows->addWidget(m_sides);
    for (QSplitter *splitter : {m_rows, m_sides}) {
        splitter->setHandleWidth(10);
        splitter->setChildrenCollapsible(false);
    }
}

void ClaimsWorkspace::buildChart()
{
    const auto read = [this](int most) { return m_evidence.picture(most); };
    m_chart = new ChartCard(m_desk, {read, [] { return QStringList(); }, u"claim"_s}, m_sides);
    m_chart->addExport();
    m_sides->insertWidget(0, m_chart);
    m_sides->addWidget(m_readingTable);
}

void ClaimsWorkspace::connectParts()
{
    connect(m_sentence, &SentenceField::given, this, &ClaimsWorkspace::addSentence);
    connect(m_sentence, &SentenceField::edited, this, [this] { m_said.reset(); });
    connect(m_table->table().selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                if (!index.isValid())
                    return;
                m_chosen = index.data(KeyRole).toString();
                showChosen();
            });
    connect(m_readingTable->table().selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ClaimsWorkspace::showReading);
    connect(&m_desk, &Desk::answered, this, &ClaimsWorkspace::evaluate);
    connect(&m_desk, &Desk::languageChanged, this, &ClaimsWorkspace::translate);
    connect(&m_desk.session().claims(), &ClaimStore::changed, this,
            &ClaimsWorkspace::evaluateAgain);
}

void ClaimsWorkspace::showEvent(QShowEvent *event)
{
    Workspace::showEvent(event);
    evaluate();
}

/// The shipped claims stay: they are part of the figures.
void ClaimsWorkspace::addActions(QMenu &menu, const QString &id)
{
    if (!OwnClaims::isOwn(id))
        return;
    QAction *removal = menu.addAction(tr("Take this claim away"));
    removal->setStatusTip(tr("It is one of your own; those of the report stay."));
    connect(removal, &QAction::triggered, this, [this, id] {
        OwnClaims own = m_desk.session().claims().claims();
        own.remove(id);
        m_chosen.clear();
        m_desk.session().claims().keep(own);
    });
}

void ClaimsWorkspace::showClaims()
{
    if (!m_dataset || m_evaluated.empty())
        return;
    m_claims.setClaims(*m_dataset, m_evaluated, m_desk.language());
    int row = 0;
    for (int i = 0; i < m_claimProxy.rowCount(); ++i) {
        if (m_claimProxy.index(i, 0).data(KeyRole).toString() == m_chosen)
            row = i;
    }
    m_table->table().selectRow(row);
    m_chosen = m_claimProxy.index(row, 0).data(KeyRole).toString();
    showChosen();
}

void ClaimsWorkspace::showChosen()
{
    const auto found = std::ranges::find_if(m_evaluated, [this](const EvaluatedClaim &one) {
        return toQString(one.claim.id) == m_chosen;
    });
    if (found == m_evaluated.end())
        return;
    const int row = static_cast<int>(found - m_evaluated.begin());
    m_safe->show(m_claims.sentence(row, Language::English),
                 m_claims.sentence(row, Language::Korean));
    m_readingTable->notice().say(tr("No figure here decides this claim."),
                                 tr("What can be said of it stands above."), {});
    showReadings(*found);
    m_readingTable->card().setNote(toQString(m_desk.language() == Language::Korean
                                                 ? found->claim.understoodKo
                                                 : found->claim.understoodEn));
}

/// What was asked last was not understood: the verdict on something else is no answer to it.
void ClaimsWorkspace::showNone()
{
    m_chosen.clear();
    m_table->table().selectionModel()->clear();
    m_safe->show({}, {});
    m_readingTable->notice().say(tr("Nothing is judged yet."),
                                 tr("Complete the sentence above, or choose a claim."), {});
    m_readingTable->card().setNote({});
    showReadings({});
}

void ClaimsWorkspace::showReadings(std::optional<EvaluatedClaim> claim)
{
    m_readings.setClaim(m_dataset, claim, m_desk.language());
    layReadings();
    showReading();
    m_evidence.setClaim(m_dataset, std::move(claim), m_desk.language());
    m_chart->refresh();
}

/// What a reading says is longer than its column: that of the row one stands in is told whole.
void ClaimsWorkspace::showReading()
{
    const int row = std::max(0, m_readingTable->table().currentIndex().row());
    m_readingTable->card().setFoot(
        m_readingProxy.index(row, m_readings.foundColumn()).data().toString());
}

/// Each claim varies something else.
void ClaimsWorkspace::layReadings()
{
    const int found = m_readings.foundColumn();
    // Lists of choices say how many they leave out; the day, which stands first, and what is found
    // are read.
    QList<int> elastic;
    for (int column = found - 1; column > ReadingModel::FirstVaried; --column)
        elastic.append(column);
    elastic << found << ReadingModel::FirstVaried;
    constexpr int kMostStretch = 600;
    m_readingTable->table().setLayout({{}, {ReadingModel::Result}, elastic, found, kMostStretch});
}

void ClaimsWorkspace::translate()
{
    m_sentence->translate();
    m_table->card().setTitle(tr("Claims"));
    m_table->table().setAccessibleName(tr("Claims and their verdicts"));
    m_table->notice().say(tr("Reading the figures…"), {}, {});
    m_readingTable->card().setTitle(tr("Readings"));
    m_readingTable->table().setAccessibleName(tr("Readings of the chosen claim"));
    m_chart->card().setTitle(tr("Where it holds"));
    m_safe->translate();
    sayProblem(m_said);
    sayWhatIsLeftOut();
    showClaims();
}

} // namespace podium
