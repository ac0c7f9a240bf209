// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/importing/import_page.h"

#include "app/session/desk/desk.h"
#include "ui/panels/elements/card.h"
#include "ui/panels/elements/menu_button.h"
#include "ui/panels/elements/notice.h"
#include "ui/panels/importing/import_rows.h"
#include "ui/panels/tables/table_card.h"
#include "ui/tables/data_table.h"

#include <QtWidgets/QMenu>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

ImportPage::ImportPage(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_rows(new QSplitter(Qt::Vertical, this))
    , m_imports(new TableCard(desk, u"imports"_s, m_rows))
    , m_add(makeTextButton(this))
    , m_remove(makeTextButton(this))
    , m_findings(new TableCard(desk, u"findings"_s, m_rows))
{
    build();
    buildTables();
    connect(m_add, &QToolButton::clicked, &desk, &Desk::importAsked);
    connect(m_remove, &QToolButton::clicked, this, &ImportPage::removeCurrent);
    connect(&m_imports->notice(), &Notice::buttonClicked, &desk, &Desk::importAsked);
    connect(m_imports->table().selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ImportPage::showFindings);
    connect(&desk, &Desk::languageChanged, this, &ImportPage::translate);
    connect(&desk, &Desk::answered, this, &ImportPage::fill);
    connect(&desk.session(), &Session::documentChanged, this, &ImportPage::fill);
    connect(&desk, &Desk::orderChanged, this,
            [this] { m_importProxy.setFilterText(m_desk.searchText()); });
    translate();
}

void ImportPage::build()
{
    m_add->setObjectName(u"addImport"_s);
    m_remove->setObjectName(u"removeImport"_s);
    m_rows->setHandleWidth(10);
    m_rows->setChildrenCollapsible(false);
    m_rows->addWidget(m_imports);
    m_rows->addWidget(m_findings);
    m_rows->setSizes({300, 300});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_rows);
}

void ImportPage::buildTables()
{
    m_importProxy.setSourceModel(&m_importModel);
    DataTable &imports = m_imports->table();
    imports.setObjectName(u"importTable"_s);
    imports.setLayout({{ImportModel::Attribution},
                       {ImportModel::File},
                       {ImportModel::Content, ImportModel::Source, ImportModel::Licence},
                       ImportModel::Content,
                       600});
    m_imports->card().addTool(m_add);
    m_imports->card().addTool(m_remove);
    m_imports->setModel(&m_importProxy);
    m_imports->addTools();
    m_imports->setRowActions([this](QMenu &menu, const QModelIndex &) {
        menu.addAction(m_remove->text(), this, &ImportPage::removeCurrent);
    });
    m_findingProxy.setSourceModel(&m_findingModel);
    DataTable &findings = m_findings->table();
    findings.setObjectName(u"findingTable"_s);
    findings.setLayout({{FindingModel::File, FindingModel::Rule},
                        {FindingModel::Message},
                        {FindingModel::Message, FindingModel::Value},
                        FindingModel::Message,
                        2000});
    m_findings->setModel(&m_findingProxy);
    m_findings->addTools();
}

void ImportPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fill();
}

std::optional<std::size_t> ImportPage::current() const
{
    const QModelIndex row = m_imports->table().currentIndex();
    const auto &document = m_desk.session().document();
    if (!row.isValid() || !document)
        return std::nullopt;
    const std::size_t place = row.data(KeyRole).toString().toULong();
    return place < document->imports.size() ? std::optional(place) : std::nullopt;
}

/// What nobody looks at is not filled.
void ImportPage::fill()
{
    if (!isVisible())
        return;
    std::vector<ImportSummary> summaries;
    if (const auto &document = m_desk.session().document()) {
        for (const Import &import : document->imports)
            summaries.push_back(summaryOf(import));
    }
    const int count = static_cast<int>(summaries.size());
    m_importModel.setImports(std::move(summaries), m_desk.language());
    m_imports->card().setNote(tr("%n imports", nullptr, count));
    if (count > 0)
        m_imports->table().selectRow(count - 1);
    showFindings();
}

void ImportPage::showFindings()
{
    const auto place = current();
    m_remove->setEnabled(place.has_value());
    std::vector<ImportFinding> findings;
    for (const Finding &finding : m_desk.session().unjoined())
        findings.push_back({finding.severity, "joining", {}, finding.error});
    if (place) {
        const auto &of = m_desk.session().document()->imports[*place]->findings;
        findings.insert(findings.end(), of.begin(), of.end());
    }
    m_findings->card().setNote(tr("%n findings", nullptr, static_cast<int>(findings.size())));
    m_findingModel.setRows(findingRows(findings));
}

void ImportPage::removeCurrent()
{
    if (const auto place = current())
        Q_EMIT m_desk.removalAsked(*place);
}

void ImportPage::translate()
{
    m_add->setText(tr("Import…"));
    m_add->setToolTip(tr("Bring tables, results and downloads in."));
    m_remove->setText(tr("Remove import"));
    m_remove->setToolTip(tr("Take what this file gave out of the document; undo brings it back."));
    m_imports->card().setTitle(tr("Imports of the document"));
    m_imports->table().setAccessibleName(tr("Imports of the document"));
    m_imports->notice().say(
        tr("Nothing is imported."),
        tr("A table of your own models, results of a harness or a download: drop it on the window."),
        tr("Import…"));
    m_findings->card().setTitle(tr("Findings"));
    m_findings->table().setAccessibleName(tr("Findings of the import"));
    m_findings->notice().say(tr("No findings."), {}, {});
    fill();
}

} // namespace podium
