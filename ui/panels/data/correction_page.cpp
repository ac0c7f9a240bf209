// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/data/correction_page.h"

#include "app/models/language/number_text.h"
#include "app/session/desk/desk.h"
#include "ui/panels/elements/card.h"
#include "ui/panels/elements/menu_button.h"
#include "ui/panels/elements/notice.h"
#include "ui/panels/elements/part.h"
#include "ui/panels/error_text.h"
#include "ui/panels/tables/table_card.h"
#include "ui/tables/cells/country_delegate.h"
#include "ui/tables/data_table.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace podium {

using namespace Qt::StringLiterals;

CorrectionPage::CorrectionPage(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_state(new QLabel(this))
    , m_undo(makeTextButton(this))
    , m_removeAll(makeTextButton(this))
    , m_sides(new QSplitter(Qt::Horizontal, this))
    , m_labs(new TableCard(desk, u"labs"_s, m_sides))
    , m_move(makeTextButton(this))
    , m_restore(makeTextButton(this))
    , m_aliases(new TableCard(desk, u"names"_s, m_sides))
    , m_add(makeTextButton(this))
    , m_remove(makeTextButton(this))
{
    build();
    buildTables();
    connectParts();
    translate();
}

void CorrectionPage::build()
{
    m_state->setObjectName(u"correctionState"_s);
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_undo->setObjectName(u"undoCorrection"_s);
    m_removeAll->setObjectName(u"removeCorrections"_s);
    m_move->setObjectName(u"moveLab"_s);
    m_restore->setObjectName(u"restoreLab"_s);
    m_add->setObjectName(u"addAlias"_s);
    m_remove->setObjectName(u"removeAlias"_s);
    auto *bar = new QHBoxLayout;
    for (QToolButton *tool : {m_move, m_restore, m_add, m_remove})
        bar->addWidget(tool);
    bar->addStretch(1);
    bar->addWidget(m_undo);
    bar->addWidget(m_removeAll);
    m_sides->addWidget(m_labs);
    m_sides->addWidget(m_aliases);
    m_sides->setHandleWidth(10);
    m_sides->setChildrenCollapsible(false);
    m_sides->setSizes({560, 560});
    m_sides->setStretchFactor(0, 1);
    m_sides->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_state);
    layout->addLayout(bar);
    layout->addWidget(m_sides, 1);
}

void CorrectionPage::buildTables()
{
    DataTable &labs = m_labs->table();
    m_labProxy.setSourceModel(&m_labModel);
    labs.setObjectName(u"labTable"_s);
    labs.setCells(LabModel::Country, new CountryDelegate(&labs));
    // The other names stand whole beside it.
    labs.setLayout({{LabModel::Aliases, LabModel::OtherCountries, LabModel::Id},
                    {LabModel::Lab},
                    {LabModel::Aliases, LabModel::Corrected, LabModel::Lab, LabModel::Country},
                    LabModel::Lab,
                    260});
    m_labs->setModel(&m_labProxy);
    m_labs->addTools();
    DataTable &aliases = m_aliases->table();
    m_aliasProxy.setSourceModel(&m_aliasModel);
    aliases.setObjectName(u"aliasTable"_s);
    aliases.setLayout({{},
                       {AliasModel::Alias},
                       {AliasModel::Meaning, AliasModel::Alias},
                       AliasModel::Alias,
                       260});
    m_aliases->setModel(&m_aliasProxy);
    m_aliases->addTools();
}

void CorrectionPage::connectParts()
{
    connect(m_undo, &QToolButton::clicked, &m_desk.session(), &Session::undoCorrection);
    connect(m_removeAll, &QToolButton::clicked, this, &CorrectionPage::removeAll);
    connect(m_move, &QToolButton::clicked, this, &CorrectionPage::moveLab);
    connect(m_restore, &QToolButton::clicked, this, &CorrectionPage::removeCountries);
    connect(m_add, &QToolButton::clicked, this, &CorrectionPage::addAlias);
    connect(m_remove, &QToolButton::clicked, this, &CorrectionPage::removeAliases);
    connect(&m_labs->table(), &DataTable::activated, this, &CorrectionPage::moveLab);
    for (TableCard *card : {m_labs, m_aliases}) {
        connect(card->table().selectionModel(), &QItemSelectionModel::selectionChanged, this,
                &CorrectionPage::showTools);
        card->setRowActions([this, card](QMenu &menu, const QModelIndex &) {
            for (QToolButton *tool : card == m_labs ? QList<QToolButton *>{m_move, m_restore, m_add}
                                                    : QList<QToolButton *>{m_add, m_remove}) {
                QAction *action = menu.addAction(tool->text());
                action->setEnabled(tool->isEnabled());
                connect(action, &QAction::triggered, tool, &QToolButton::click);
            }
        });
    }
    connect(&m_desk, &Desk::answered, this, &CorrectionPage::fill);
    connect(&m_desk.session(), &Session::correctionsChanged, this, &CorrectionPage::showState);
    connect(&m_desk, &Desk::languageChanged, this, &CorrectionPage::translate);
    connect(&m_desk, &Desk::orderChanged, this, [this] {
        m_labProxy.setFilterText(m_desk.searchText());
        m_aliasProxy.setFilterText(m_desk.searchText());
    });
}

void CorrectionPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fill();
}

/// What nobody looks at is not filled; an answer to the same figures changes nothing but counts.
void CorrectionPage::fill()
{
    const AnswerData &shown = m_desk.shown();
    if (!shown || !isVisible())
        return;
    const AnswerData &old = m_labModel.answerData();
    const bool same = old.dataset == shown.dataset && old.language == shown.language && old
        && old.answer->snapshot == shown.answer->snapshot;
    if (!same) {
        const QString lab = currentLab();
        m_labModel.setAnswer(shown);
        m_aliasModel.setAnswer(shown);
        const QModelIndexList found
            = m_labProxy.match(m_labProxy.index(0, 0), KeyRole, lab, 1, Qt::MatchExactly);
        if (!lab.isEmpty() && !found.isEmpty()) {
            m_labs->table().selectRow(found.front().row());
            m_labs->table().scrollTo(found.front());
        }
    }
    m_labs->card().setNote(tr("%n labs", nullptr, m_labModel.rowCount()));
    showState();
}

void CorrectionPage::showState()
{
    const Session &session = m_desk.session();
    const auto count = std::ssize(session.corrections());
    QString text = count == 0
        ? tr(
            "Nothing is corrected. What you correct here is kept on this computer, applies to all of "
            "Podium, and is said in every subtitle and export.")
        : tr("Own corrections: %1. Every subtitle and export says so.")
              .arg(countText(count, m_desk.language()));
    if (session.correctionProblem())
        text += u' ' + tr("Not all are in force: %1").arg(sentenceOf(*session.correctionProblem()));
    m_state->setText(text);
    m_state->setToolTip(session.ownFiles().corrections);
    m_removeAll->setEnabled(count > 0);
    m_undo->setEnabled(session.canUndoCorrection());
    showTools();
}

void CorrectionPage::showTools()
{
    m_move->setEnabled(!currentLab().isEmpty());
    m_restore->setEnabled(!chosenCountries().empty());
    m_remove->setEnabled(!chosenAliases().empty());
    m_add->setEnabled(m_desk.session().shipped() != nullptr);
}

void CorrectionPage::translate()
{
    const auto name = [](QToolButton *tool, const QString &text, const QString &hint) {
        tool->setText(text);
        tool->setToolTip(hint);
        tool->setAccessibleName(text);
    };
    name(m_undo, tr("Undo correction"), tr("Take the last step here back."));
    name(m_removeAll, tr("Remove all"),
         tr("Take every own correction back: show the figures as they ship."));
    name(m_move, tr("Change country…"), tr("Let the lab count in another country."));
    name(m_restore, tr("Restore country"), tr("Put the lab where the figures have it."));
    name(m_add, tr("Add name…"), tr("Give a lab or a model another name."));
    name(m_remove, tr("Remove name"), tr("Remove the own names that are selected."));
    m_labs->card().setTitle(tr("Labs"));
    m_labs->table().setAccessibleName(tr("Labs and their countries"));
    m_labs->notice().say(tr("No lab matches."), {}, {});
    m_aliases->card().setTitle(tr("Other names"));
    m_aliases->table().setAccessibleName(tr("Other names of labs and models"));
    m_aliases->notice().say(tr("No name matches."), {}, {});
    fill();
    showState();
}

} // namespace podium
