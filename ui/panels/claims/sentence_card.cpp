// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/claims/sentence_card.h"

#include "ui/panels/elements/card.h"
#include "ui/panels/elements/menu_button.h"
#include "ui/panels/elements/wrapped_label.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace podium {

using namespace Qt::StringLiterals;

SentenceCard::SentenceCard(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card(this))
{
    auto *body = new QWidget(m_card);
    m_english = makeLine(body, u"safeEnglish"_s);
    m_korean = makeLine(body, u"safeKorean"_s);
    auto *grid = new QGridLayout(body);
    grid->setContentsMargins(12, 8, 8, 8);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const Line &line : {m_english, m_korean}) {
        grid->addWidget(line.text, row, 0);
        grid->addWidget(line.copy, row++, 1, Qt::AlignTop);
    }
    grid->setRowStretch(row, 1);
    m_card->setBody(body);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    translate();
}

SentenceCard::Line SentenceCard::makeLine(QWidget *parent, const QString &name)
{
    const Line line{new WrappedLabel(parent), makeTextButton(parent)};
    line.text->setObjectName(name);
    line.text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line.text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    connect(line.copy, &QToolButton::clicked, line.text,
            [text = line.text] { QGuiApplication::clipboard()->setText(text->text()); });
    return line;
}

void SentenceCard::show(const QString &english, const QString &korean)
{
    m_english.text->setText(english);
    m_korean.text->setText(korean);
    for (const Line &line : {m_english, m_korean})
        line.copy->setEnabled(!line.text->text().isEmpty());
}

void SentenceCard::translate()
{
    m_card->setTitle(tr("Safe to say"));
    m_english.text->setAccessibleName(tr("Safe to say, in English"));
    m_korean.text->setAccessibleName(tr("Safe to say, in Korean"));
    m_english.copy->setText(tr("Copy"));
    m_english.copy->setAccessibleName(tr("Copy the English sentence"));
    m_korean.copy->setText(tr("Copy"));
    m_korean.copy->setAccessibleName(tr("Copy the Korean sentence"));
}

} // namespace podium
