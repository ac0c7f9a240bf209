// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/exporting/story_export_dialog.h"

#include "app/data/files/file_reading.h"
#include "app/export/story/story_writing.h"
#include "app/export/template/template_base.h"
#include "app/export/template/template_reading.h"
#include "app/models/language/speaking.h"
#include "app/session/template_memory.h"
#include "ui/panels/elements/dialog_buttons.h"
#include "ui/panels/elements/part.h"
#include "ui/panels/error_text.h"
#include "ui/panels/exporting/mapping_picture.h"
#include "ui/theme/fonts.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QInputDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>

#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

enum FindingColumn { Slide, Message, Mend, Leave, FindingColumns };

} // namespace

StoryExportDialog::StoryExportDialog(Story story, std::shared_ptr<const Dataset> dataset,
                                     Language language, QDate today, QWidget *parent)
    : QDialog(parent)
    , m_dataset(std::move(dataset))
    , m_today(today)
    , m_work(this, [this](const Told &told) { take(told); })
    , m_looking(this, [this](const Looked &looked) { takeLooked(looked); })
    , m_reading(this, [this](const Result<Template> &read) { takeTemplate(read); })
    , m_format(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_templateName(new QLabel(this))
    , m_state(new QLabel(this))
    , m_table(new QTableWidget(0, FindingColumns, this))
    , m_mapping(new MappingPicture(this))
{
    m_out.story = std::move(story);
    setObjectName(u"storyExport"_s);
    setWindowTitle(tr("Save presentation"));
    m_format->addItem(tr("PowerPoint presentation (.pptx)"), u".pptx"_s);
    m_format->addItem(tr("PDF, a slide a page (.pdf)"), u".pdf"_s);
    m_format->addItem(tr("One page for a browser (.html)"), u".html"_s);
    m_language->addItem(u"English"_s, static_cast<int>(Language::English));
    m_language->addItem(u"한국어"_s, static_cast<int>(Language::Korean));
    m_language->setCurrentIndex(language == Language::Korean ? 1 : 0);
    build();
    connect(m_format, &QComboBox::currentIndexChanged, this, &StoryExportDialog::showTemplate);
    connect(m_language, &QComboBox::currentIndexChanged, this, &StoryExportDialog::tell);
    connect(m_mapping, &MappingPicture::chosen, this, &StoryExportDialog::chooseLayout);
    showTemplate();
    tell();
}

Language StoryExportDialog::language() const
{
    return static_cast<Language>(m_language->currentData().toInt());
}

void StoryExportDialog::build()
{
    m_format->setObjectName(u"exportFormat"_s);
    m_language->setObjectName(u"exportLanguage"_s);
    m_table->setObjectName(u"exportFindings"_s);
    m_table->setAccessibleName(tr("What a copy desk would object to"));
    m_table->setHorizontalHeaderLabels({tr("Slide"), tr("What is wrong"), {}, {}});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Message, QHeaderView::Stretch);
    m_table->verticalHeader()->setVisible(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setWordWrap(true);
    m_state->setObjectName(u"exportState"_s);
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    QDialogButtonBox *buttons = makeDialogButtons(*this, tr("Save…"));
    m_save = acceptButton(*buttons);
    m_save->setObjectName(u"exportSave"_s);
    m_save->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(buildChoices());
    layout->addWidget(m_mapping);
    layout->addWidget(m_state);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    resize(860, 600);
}

QLayout *StoryExportDialog::buildChoices()
{
    auto *choose = new QPushButton(tr("Choose…"), this);
    choose->setObjectName(u"chooseTemplate"_s);
    auto *none = new QPushButton(tr("None"), this);
    none->setObjectName(u"noTemplate"_s);
    for (QPushButton *button : {choose, none})
        button->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &StoryExportDialog::chooseTemplate);
    connect(none, &QPushButton::clicked, this, [this] { useTemplate({}); });
    auto *line = new QHBoxLayout;
    line->addWidget(m_templateName, 1);
    line->addWidget(choose);
    line->addWidget(none);
    auto *form = new QFormLayout;
    form->addRow(tr("Kind of file:"), m_format);
    form->addRow(tr("Language:"), m_language);
    form->addRow(tr("Template:"), line);
    return form;
}

void StoryExportDialog::tell()
{
    m_save->setEnabled(false);
    say(tr("Looking at the slides…"), false);
    m_work.ask([dataset = m_dataset, story = m_out.story, language = language()] {
        const Speaking speaking(language);
        return std::make_shared<const Result<ToldStory>>(toldShipped(dataset, story, language));
    });
}

void StoryExportDialog::take(const Told &told)
{
    if (!*told) {
        say(sentenceOf(told->error()), true);
        return;
    }
    m_out.told = **told;
    look();
}

/// Fonts belong to the thread that asks them.
void StoryExportDialog::look()
{
    m_save->setEnabled(false);
    const bool own = !m_template || m_out.ending != ".pptx"_L1;
    m_looking.ask([story = m_out.story, told = m_out.told, language = language(), today = m_today,
                   held = own ? std::nullopt : m_template, plans = m_plans] {
        Looked looked{held ? templateBase(*held, plans, language) : ownBase(language), {}};
        looked.findings = copyFindings({story, told, looked.base, today, missingLetters()});
        return looked;
    });
}

void StoryExportDialog::takeLooked(const Looked &looked)
{
    if (m_work.isBusy()) // of a story that is being told anew
        return;
    m_out.base = looked.base;
    m_findings = looked.findings;
    showFindings();
    m_save->setEnabled(true);
    Q_EMIT ready();
}

void StoryExportDialog::showFindings()
{
    const auto count = static_cast<int>(standing(m_findings));
    say(count == 0 ? tr("A copy desk would object to nothing.")
                   : tr("A copy desk would object to %n things; mend them, or say why they stay.",
                        nullptr, count),
        false);
    m_table->setRowCount(static_cast<int>(m_findings.size()));
    m_table->setVisible(!m_findings.isEmpty());
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const CopyFinding &one = m_findings[row];
        const QString text
            = one.waived.isEmpty() ? one.text : tr("%1 It stays: %2").arg(one.text, one.waived);
        auto *message = new QTableWidgetItem(text);
        message->setToolTip(copyRuleText(one.rule));
        m_table->setItem(row, Slide, new QTableWidgetItem(one.slide));
        m_table->setItem(row, Message, message);
        addButtons(row);
    }
    m_table->resizeRowsToContents();
}

void StoryExportDialog::addButtons(int row)
{
    const CopyFinding &one = m_findings[row];
    m_table->removeCellWidget(row, Mend);
    if (one.fix && one.waived.isEmpty()) {
        auto *mend = new QPushButton(tr("Fix"), m_table);
        mend->setToolTip(one.fix->text);
        mend->setAccessibleName(one.fix->text);
        mend->setAutoDefault(false);
        connect(mend, &QPushButton::clicked, this, [this, row] { fix(row); });
        m_table->setCellWidget(row, Mend, mend);
    }
    auto *leave
        = new QPushButton(one.waived.isEmpty() ? tr("Leave…") : tr("Object again"), m_table);
    leave->setAutoDefault(false);
    connect(leave, &QPushButton::clicked, this, [this, row] { waiveAt(row); });
    m_table->setCellWidget(row, Leave, leave);
}

void StoryExportDialog::fix(int row)
{
    const CopyFinding finding = m_findings[row]; // which goes with the table
    finding.fix->apply(m_out.story);
    tell();
}

void StoryExportDialog::waiveAt(int row)
{
    const CopyFinding finding = m_findings[row];
    QString reason;
    if (finding.waived.isEmpty()) {
        reason = QInputDialog::getText(this, tr("Leave it as it is"),
                                       tr("Why? The reason goes into the notes of the slide."));
        if (reason.trimmed().isEmpty())
            return;
    }
    waive(m_out.story, finding, reason);
    tell();
}

void StoryExportDialog::chooseTemplate()
{
    const QString file = QFileDialog::getOpenFileName(
        this, tr("Template"), {}, tr("Templates and presentations (*.potx *.pptx)"));
    if (!file.isEmpty())
        useTemplate(file);
}

void StoryExportDialog::useTemplate(const QString &file)
{
    m_reading.ask([file]() -> Result<Template> {
        if (file.isEmpty())
            return Template();
        const auto bytes = readFile(file, kMostTableBytes, Readable::RegularFile);
        if (!bytes)
            return tl::unexpected(bytes.error());
        auto read = readTemplate(*bytes, file);
        if (!read)
            return tl::unexpected(read.error());
        Template found{std::move(*read), {}};
        const auto kept = layoutChoice(rememberedMapping(found.held->hash), *found.held, {});
        found.plans = plansFor(*found.held, kept.value_or(LayoutChoice()));
        return found;
    });
}

void StoryExportDialog::takeTemplate(const Result<Template> &read)
{
    if (!read) {
        say(sentenceOf(read.error()), true);
        return;
    }
    m_template = read->held;
    m_plans = read->plans;
    showTemplate();
}

void StoryExportDialog::showTemplate()
{
    m_out.ending = m_format->currentData().toString();
    const bool used = m_template && m_out.ending == ".pptx"_L1;
    m_templateName->setText(!m_template ? tr("Podium's own layouts")
                                : used  ? QFileInfo(m_template->name).fileName()
                                        : tr("Only for PowerPoint"));
    m_mapping->setVisible(used);
    if (used)
        m_mapping->showMapping(*m_template, m_plans);
    else
        m_mapping->clear();
    if (!m_work.isBusy() && !m_out.told.deck.slides.isEmpty())
        look();
}

void StoryExportDialog::chooseLayout(SlideLayout form, const QString &layout)
{
    const auto place = static_cast<std::size_t>(form);
    LayoutChoice choice
        = *layoutChoice(QJsonDocument(mappingJson(*m_template, m_plans)).toJson(), *m_template, {});
    choice.insert(form, layout);
    m_plans[place] = plansFor(*m_template, choice)[place];
    const QByteArray json = QJsonDocument(mappingJson(*m_template, m_plans)).toJson();
    showTemplate();
    runInBackground(
        this, [hash = m_template->hash, json] { return rememberMapping(hash, json); },
        [this](const Result<void> &kept) {
            if (!kept)
                say(sentenceOf(kept.error()), true);
        });
}

void StoryExportDialog::say(const QString &text, bool bad)
{
    setPart(m_state, bad ? u"bad"_s : u"quiet"_s);
    m_state->setText(text);
}

} // namespace podium
