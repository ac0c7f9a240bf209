// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/importing/import_dialog.h"

#include "app/session/desk/desk.h"
#include "ui/panels/elements/card.h"
#include "ui/panels/elements/dialog_buttons.h"
#include "ui/panels/elements/notice.h"
#include "ui/panels/elements/part.h"
#include "ui/panels/elements/work_bar.h"
#include "ui/panels/error_text.h"
#include "ui/panels/importing/column_choices.h"
#include "ui/panels/importing/import_rows.h"
#include "ui/panels/tables/table_card.h"
#include "ui/tables/data_table.h"

#include <QtCore/QTimer>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QVBoxLayout>

namespace podium {

using namespace Qt::StringLiterals;

ImportDialog::ImportDialog(Desk &desk, ImportReading *reading, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_reading(reading)
    , m_files(new QComboBox(this))
    , m_sheets(new QComboBox(this))
    , m_kind(new QLabel(this))
    , m_content(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_below(new QWidget(this))
    , m_work(new WorkBar(this))
    , m_parts(new QSplitter(Qt::Vertical, this))
    , m_columnCard(new Card(m_parts))
    , m_columns(new ColumnChoices(m_columnCard))
    , m_findings(new TableCard(desk, u"findings"_s, m_parts))
{
    reading->setParent(this);
    setObjectName(u"importDialog"_s);
    setWindowTitle(tr("Import"));
    build();
    buildTables();
    fillFiles();
    connect(reading, &ImportReading::changed, this, &ImportDialog::refresh);
    connect(m_files, &QComboBox::currentIndexChanged, this, &ImportDialog::showItem);
    connect(m_sheets, &QComboBox::activated, this, &ImportDialog::chooseSheet);
    connect(m_work, &WorkBar::cancelled, this, &QDialog::reject);
    connect(m_columns, &ColumnChoices::chosen, this, [this](const QJsonObject &columns) {
        const int place = std::max(0, m_files->currentIndex());
        QJsonObject mapping = item().mapping;
        mapping.insert(u"columns"_s, columns);
        m_reading->setMapping(static_cast<std::size_t>(place), mapping);
    });
    refresh();
}

void ImportDialog::build()
{
    m_kind->setObjectName(u"importKind"_s);
    m_content->setObjectName(u"importContent"_s);
    m_problem->setObjectName(u"importProblem"_s);
    for (QLabel *label : {m_kind, m_content, m_problem}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    setPart(m_kind, u"quiet"_s);
    setPart(m_content, u"title"_s);
    setPart(m_problem, u"bad"_s);
    m_files->setObjectName(u"importFiles"_s);
    m_files->setAccessibleName(tr("Files to import"));
    m_sheets->setObjectName(u"importSheets"_s);
    m_sheets->setAccessibleName(tr("Sheet of the workbook"));
    m_sheets->hide();
    m_parts->setHandleWidth(10);
    m_parts->setChildrenCollapsible(false);
    m_parts->addWidget(m_columnCard);
    m_parts->addWidget(m_findings);
    m_parts->setStretchFactor(0, 3);
    m_parts->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    for (QWidget *part : QList<QWidget *>{m_files, m_content, m_kind, m_sheets, m_problem, m_work})
        layout->addWidget(part);
    layout->addWidget(m_parts, 1);
    layout->addWidget(m_below, 1);
    layout->addWidget(buildButtons());
    resize(QSize(1000, 640).boundedTo(parentWidget()->size() - QSize(60, 60)));
}

void ImportDialog::buildTables()
{
    m_columnCard->setTitle(tr("Columns"));
    m_columnCard->setNote(tr("Choose something else where a column is misread."));
    m_columnCard->setBody(m_columns);
    m_findingProxy.setSourceModel(&m_findingModel);
    DataTable &table = m_findings->table();
    table.setObjectName(u"importFindings"_s);
    table.setAccessibleName(tr("Findings"));
    table.setLayout({{FindingModel::File, FindingModel::Rule},
                     {FindingModel::Message},
                     {FindingModel::Message, FindingModel::Value},
                     FindingModel::Message,
                     2000});
    m_findings->card().setTitle(tr("Findings"));
    m_findings->notice().say(tr("Nothing was found."), {}, {});
    m_findings->setModel(&m_findingProxy);
    m_findings->addTools();
}

QWidget *ImportDialog::buildButtons()
{
    QDialogButtonBox *buttons = makeDialogButtons(*this);
    m_accept = acceptButton(*buttons);
    m_accept->setObjectName(u"importAccept"_s);
    m_accept->setDefault(true);
    return buttons;
}

void ImportDialog::fillFiles()
{
    for (const ImportReading::Item &item : m_reading->items())
        m_files->addItem(item.name);
    m_files->setVisible(m_files->count() > 1);
}

const ImportReading::Item &ImportDialog::item() const
{
    return m_reading->items()[static_cast<std::size_t>(std::max(0, m_files->currentIndex()))];
}

void ImportDialog::refresh()
{
    m_work->setVisible(m_reading->isBusy());
    if (m_reading->isBusy())
        m_work->sayBusy(tr("Reading…"), [this] { return m_reading->share(); });
    else
        m_work->sayDone({});
    showItem();
}

/// What was read before stays while it is read anew.
void ImportDialog::showItem()
{
    const ImportReading::Item &shown = item();
    if (shown.read && *shown.read)
        showRead(shown, **shown.read);
    const bool failed = shown.read && !*shown.read;
    const bool errors = shown.read && *shown.read && (*shown.read)->hasErrors();
    m_problem->setVisible(failed || errors);
    m_below->setVisible(failed);
    if (errors) {
        m_problem->setText(
            tr("Errors stop the import as a whole; correct the file, or say what its "
               "columns are."));
    } else if (failed) {
        m_problem->setText(sentenceOf(shown.read->error()));
        m_content->setText(shown.name);
        m_kind->clear();
        m_sheets->hide();
        m_parts->hide();
        if (m_reading->items().size() == 1) // there is nothing else to look at
            QTimer::singleShot(0, this, [this] { resize(width(), minimumSizeHint().height()); });
    } else if (!shown.read && m_content->text().isEmpty()) {
        m_content->setText(shown.name);
    }
    showState();
}

void ImportDialog::showRead(const ImportReading::Item &item, const Import &import)
{
    const ImportSummary summary = summaryOf(import);
    const QString content = summary.content(m_desk.language());
    m_parts->show();
    m_content->setText(content.isEmpty() ? tr("“%1” gives nothing to import").arg(item.name)
                                         : tr("“%1” gives %2").arg(item.name, content));
    QString kind = tr("Recognised as: %1. %2").arg(summary.kindName(), summary.kindReason());
    if (item.isKnown)
        kind += u' '
            + tr("It is in the document already; importing it again replaces what it gave.");
    if (item.isRemembered)
        kind += u' ' + tr("Columns are what you chose for such a table before.");
    m_kind->setText(kind);
    showSheets(import.sheets, item.mapping["sheet"_L1].toString());
    m_columnCard->setVisible(!import.columns.empty());
    m_columns->show(import, *m_desk.session().figures().shipped, m_desk.language());
    m_findingModel.setRows(findingRows(import.findings));
    m_findings->card().setNote(
        tr("errors: %1, warnings: %2").arg(summary.errors).arg(summary.warnings));
}

/// Where there is a choice.
void ImportDialog::showSheets(const std::vector<std::string> &sheets, const QString &chosen)
{
    m_sheets->clear();
    m_sheets->addItem(tr("All sheets that make sense"));
    for (const std::string &sheet : sheets)
        m_sheets->addItem(QString::fromStdString(sheet), QString::fromStdString(sheet));
    m_sheets->setCurrentIndex(std::max(0, m_sheets->findData(chosen)));
    m_sheets->setVisible(sheets.size() > 1);
}

/// Columns of another sheet are others.
void ImportDialog::chooseSheet()
{
    QJsonObject mapping = item().mapping;
    mapping.remove(u"columns"_s);
    mapping.remove(u"sheet"_s);
    const QString sheet = m_sheets->currentData().toString();
    if (!sheet.isEmpty())
        mapping.insert(u"sheet"_s, sheet);
    m_reading->setMapping(static_cast<std::size_t>(std::max(0, m_files->currentIndex())), mapping);
}

void ImportDialog::showState()
{
    const int good = m_reading->ready();
    m_accept->setEnabled(!m_reading->isBusy() && good > 0);
    m_accept->setText(m_reading->items().size() > 1 ? tr("Import %n files", nullptr, good)
                                                    : tr("Import"));
}

} // namespace podium
