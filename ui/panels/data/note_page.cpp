// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/data/note_page.h"

#include "app/data/dataset_reader.h"
#include "app/data/files/file_reading.h"
#include "app/session/desk/desk.h"
#include "ui/panels/data/source_text.h"
#include "ui/panels/elements/card.h"
#include "ui/panels/elements/menu_button.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView kSection = u"\n## ";

QString notesIn(Language language)
{
    const QString name = language == Language::Korean ? u"/SOURCES.ko.md"_s : u"/SOURCES.md"_s;
    const auto text = readFile(QString::fromUtf16(kShippedData) + name);
    return text ? QString::fromUtf8(*text) : QString();
}

/// The table of files is one of the window's own.
QString withoutFiles(QString markdown)
{
    const auto begin = markdown.indexOf(u"\n## Files\n"_s);
    if (begin >= 0)
        markdown.remove(begin, markdown.indexOf(kSection, begin + 1) - begin);
    return markdown;
}

} // namespace

NotePage::NotePage(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_card(new Card(this))
    , m_copy(makeTextButton(m_card))
    , m_sections(new QListWidget(m_card))
    , m_text(new SourceText(desk, m_card))
{
    m_sections->setObjectName(u"noteSections"_s);
    m_sections->setFrameShape(QFrame::NoFrame);
    m_sections->setWordWrap(true);
    m_sections->setSpacing(3);
    m_sections->setFixedWidth(fontMetrics().averageCharWidth() * 26);
    m_text->setObjectName(u"noteText"_s);
    m_copy->setObjectName(u"copyNotes"_s);
    m_card->addTool(m_copy);
    auto *body = new QWidget(m_card);
    auto *columns = new QHBoxLayout(body);
    columns->setContentsMargins(4, 8, 0, 0);
    columns->addWidget(m_sections);
    columns->addWidget(m_text, 1);
    m_card->setBody(body);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    connect(m_copy, &QToolButton::clicked, m_text, &SourceText::copyAll);
    connect(m_sections, &QListWidget::currentRowChanged, m_text, &SourceText::showSection);
    connect(&desk, &Desk::languageChanged, this, &NotePage::translate);
    translate();
}

void NotePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fill();
}

/// What nobody looks at is not set.
void NotePage::fill()
{
    if (m_filled || !isVisible())
        return;
    m_filled = true;
    m_text->show(withoutFiles(notesIn(m_desk.language())));
    m_sections->clear();
    m_sections->addItems(m_text->sections());
}

void NotePage::translate()
{
    m_card->setTitle(tr("Notes on the figures"));
    m_card->setNote(tr("How models, days, estimates and money were told apart."));
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy the notes"));
    m_copy->setToolTip(tr("Copy the notes as text."));
    m_sections->setAccessibleName(tr("Sections of the notes"));
    m_text->setAccessibleName(tr("Notes on the figures"));
    m_filled = false;
    fill();
}

} // namespace podium
