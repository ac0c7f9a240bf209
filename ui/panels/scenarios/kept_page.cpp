// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/scenarios/kept_page.h"

#include "app/data/claims/claim_json.h"
#include "app/data/claims/sentence_reader.h"
#include "app/data/document/keeping.h"
#include "app/data/files/file_writing.h"
#include "app/data/view/view_json.h"
#include "app/session/desk/desk.h"
#include "app/session/document/document_work.h"
#include "ui/panels/elements/card.h"
#include "ui/panels/elements/menu_button.h"
#include "ui/panels/elements/notice.h"
#include "ui/panels/pictures/fields_dialog.h"
#include "ui/panels/scenarios/scenario_dialogs.h"
#include "ui/panels/scenarios/scenario_steps.h"
#include "ui/panels/tables/table_card.h"
#include "ui/tables/data_table.h"

#include <QtCore/QDate>
#include <QtCore/QJsonDocument>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// Copies of what Podium keeps in files of its own, outside any document.
DocumentChange ownOf(const Figures &figures, const OwnClaims &own)
{
    DocumentChange change;
    change.corrected = figures.corrections;
    for (const QJsonValue json : figures.methods)
        change.texts.push_back({KeptText::Kind::Method, json["id"_L1].toString().toStdString(),
                                QJsonDocument(json.toObject()).toJson().toStdString()});
    if (own.count() == 0)
        return change;
    const SentenceReader reader(*figures.corrected);
    const auto claims = own.claims(reader, toDate(QDate::currentDate()));
    if (!claims.empty())
        change.texts.push_back(
            {KeptText::Kind::Claims, "own", QJsonDocument(toJson(claims)).toJson().toStdString()});
    return change;
}

} // namespace

KeptPage::KeptPage(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_table(new TableCard(desk, u"kept"_s, this))
    , m_model(makeTextButton(this))
    , m_money(makeTextButton(this))
    , m_view(makeTextButton(this))
    , m_own(makeTextButton(this))
{
    build();
    connect(m_model, &QToolButton::clicked, this, [this] { askForAssumedModel(m_desk, window()); });
    connect(m_money, &QToolButton::clicked, this, [this] { askForAssumedMoney(m_desk, window()); });
    connect(m_view, &QToolButton::clicked, this, &KeptPage::keepView);
    connect(m_own, &QToolButton::clicked, this, &KeptPage::takeOwn);
    connect(&m_table->notice(), &Notice::buttonClicked, this,
            [this] { askForAssumedModel(m_desk, window()); });
    connect(&m_table->table(), &DataTable::activated, this, &KeptPage::activate);
    connect(&desk, &Desk::languageChanged, this, &KeptPage::translate);
    connect(&desk, &Desk::answered, this, &KeptPage::fill);
    connect(&desk.session(), &Session::documentChanged, this, &KeptPage::fill);
    connect(&desk, &Desk::orderChanged, this,
            [this] { m_proxy.setFilterText(m_desk.searchText()); });
    translate();
}

void KeptPage::build()
{
    m_model->setObjectName(u"assumeModelButton"_s);
    m_money->setObjectName(u"assumeMoneyButton"_s);
    m_view->setObjectName(u"keepView"_s);
    m_own->setObjectName(u"keepOwn"_s);
    m_proxy.setSourceModel(m_rowModel.get());
    DataTable &table = m_table->table();
    table.setObjectName(u"keptTable"_s);
    table.setLayout({.key = {KeptRows::Name},
                     .elastic = {KeptRows::Content},
                     .stretched = KeptRows::Content,
                     .mostStretch = 600});
    for (QToolButton *tool : {m_model, m_money, m_view, m_own})
        m_table->card().addTool(tool);
    m_table->setModel(&m_proxy);
    m_table->addTools();
    m_table->setRowActions([this](QMenu &menu, const QModelIndex &) { fillMenu(menu); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
}

void KeptPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fill();
}

/// What nobody looks at is not filled.
void KeptPage::fill()
{
    if (!isVisible())
        return;
    const auto &held = m_desk.session().document();
    const Document none;
    const Document &document = held ? *held : none;
    m_rows = KeptRows::of(document);
    auto rows = std::make_unique<QStandardItemModel>(); // anew, so that columns are measured once
    KeptRows::fill(*rows, document, m_rows, m_desk.shown().dataset.get(), m_desk.language());
    m_proxy.setSourceModel(rows.get());
    m_rowModel = std::move(rows);
    m_table->card().setNote(tr("%n items", nullptr, static_cast<int>(m_rows.size())));
    for (QToolButton *tool : {m_model, m_money, m_view, m_own})
        tool->setEnabled(static_cast<bool>(m_desk.shown()));
}

const KeptRow *KeptPage::current() const
{
    const QModelIndex row = m_table->table().currentIndex();
    const std::size_t place = row.data(KeyRole).toString().toULong();
    return row.isValid() && place < m_rows.size() ? &m_rows[place] : nullptr;
}

void KeptPage::fillMenu(QMenu &menu)
{
    const KeptRow *row = current();
    if (!row)
        return;
    if (row->kind == KeptRow::Kind::Scenario) {
        for (const Scenario &scenario : ScenarioSteps::all(m_desk)) {
            if (scenario.name != row->name)
                continue;
            menu.addAction(
                scenario.on ? tr("Switch off") : tr("Switch on"), this,
                [this, scenario] { ScenarioSteps::switchOn(m_desk, scenario.name, !scenario.on); });
        }
    }
    if (row->kind == KeptRow::Kind::Text && row->text == KeptText::Kind::View)
        menu.addAction(tr("Show"), this, [this, row = *row] { show(row); });
    menu.addAction(tr("Save as a file…"), this, [this, row = *row] { saveAs(row); });
    menu.addAction(tr("Take out of the document"), this, [this, row = *row] { remove(row); });
}

/// Return or a double click: a scenario is switched, a View shown.
void KeptPage::activate()
{
    const KeptRow *row = current();
    if (row && row->kind == KeptRow::Kind::Scenario) {
        for (const Scenario &scenario : ScenarioSteps::all(m_desk)) {
            if (scenario.name == row->name)
                return ScenarioSteps::switchOn(m_desk, scenario.name, !scenario.on);
        }
    } else if (row && row->kind == KeptRow::Kind::Text) {
        show(*row);
    }
}

void KeptPage::show(const KeptRow &row)
{
    const auto &document = m_desk.session().document();
    if (!document || row.text != KeptText::Kind::View)
        return;
    const QString name = KeptRows::nameOf(row);
    if (const auto view = keptView(*document, row.name, {}))
        m_desk.session().setView(*view, [name] { return tr("Show “%1”").arg(name); });
}

void KeptPage::saveAs(const KeptRow &row)
{
    const auto document = m_desk.session().document();
    if (!document)
        return;
    const QByteArray text = KeptRows::fileOf(*document, row);
    const auto prepare = [text](const QString &file) -> Result<SaveRequest::Work> {
        return [file, text] { return writeFile(file, text); };
    };
    const QString name
        = row.kind == KeptRow::Kind::Corrections ? KeptRows::kindName(row) : KeptRows::nameOf(row);
    Q_EMIT m_desk.savingAsked(
        {tr("Save as a file"), name, tr("File of Podium (*.json)"), u".json"_s, prepare});
}

void KeptPage::remove(const KeptRow &row)
{
    if (const auto &document = m_desk.session().document()) {
        const QString what = KeptRows::kindName(row) + u' ' + KeptRows::nameOf(row);
        ScenarioSteps::keep(m_desk, KeptRows::removing(*document, row),
                            [what] { return tr("Take out: %1").arg(what.trimmed()); });
    }
}

void KeptPage::keepView()
{
    FieldsDialog dialog(tr("Keep the view"),
                        tr("What is shown now, in the document, under a name."), window());
    dialog.setObjectName(u"keepViewDialog"_s);
    const QLineEdit *field = dialog.addText(tr("Name:"), {}, tr("View"));
    if (!dialog.ask())
        return;
    const QString typed = field->text().trimmed();
    const QString name = typed.isEmpty() ? tr("View") : typed;
    DocumentChange change;
    change.texts = {{KeptText::Kind::View, name.toStdString(),
                     QJsonDocument(toJson(m_desk.session().view())).toJson().toStdString()}};
    ScenarioSteps::keep(m_desk, change, [name] { return tr("Keep the view “%1”").arg(name); });
}

void KeptPage::takeOwn()
{
    Session &session = m_desk.session();
    if (!session.dataset())
        return;
    const auto work = [own = session.claims().claims()](const DocumentBasis &basis, const Watch &) {
        return Result<DocumentChange>(ownOf(basis.figures, own));
    };
    m_desk.documentWork().ask(changeOf(work),
                              [] { return tr("Take in own methods, claims, corrections"); });
}

void KeptPage::translate()
{
    m_model->setText(tr("Assume a model…"));
    m_model->setToolTip(tr("What if there were another model? Ranks, gaps and claims follow."));
    m_money->setText(tr("Assume money…"));
    m_money->setToolTip(tr("What if a lab raised more?"));
    m_view->setText(tr("Keep the view…"));
    m_view->setToolTip(tr("Keep what is shown now in the document, under a name."));
    m_own->setText(tr("Take in what is mine"));
    m_own->setToolTip(tr("Copy the methods, claims and corrections that Podium keeps on this "
                         "computer into the document, so that they go with it."));
    m_table->card().setTitle(tr("Scenarios, and what the document keeps"));
    m_table->table().setAccessibleName(tr("Scenarios, and what the document keeps"));
    m_table->notice().say(
        tr("No scenario, and nothing of your own is kept."),
        tr("Assume a model or money, or take a model out in its menu in the ranking: everything "
           "follows, and every title says so."),
        tr("Assume a model…"));
    fill();
}

} // namespace podium
