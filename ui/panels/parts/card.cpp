// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/parts/card.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

#include "ui/panels/parts/elided_label.h"
#include "ui/panels/parts/part.h"

namespace podium {

using namespace Qt::StringLiterals;

Card::Card(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_note(new ElidedLabel(this))
    , m_header(new QHBoxLayout)
    , m_layout(new QVBoxLayout(this))
{
    setPart(this, u"card"_s);
    setPart(m_title, u"title"_s);
    setPart(m_note, u"quiet"_s);
    m_header->setContentsMargins(12, 6, 8, 6);
    m_header->setSpacing(4);
    m_header->addWidget(m_title);
    m_header->addSpacing(4);
    m_header->addWidget(m_note, 1);
    m_layout->setContentsMargins(1, 1, 1, 1);
    m_layout->setSpacing(0);
    m_layout->addLayout(m_header);
    auto *line = new QFrame(this);
    line->setFixedHeight(1);
    setPart(line, u"line"_s);
    m_layout->addWidget(line);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Card::setNote(const QString &note)
{
    static_cast<ElidedLabel *>(m_note)->setText(note);
}

QString Card::title() const
{
    return m_title->text();
}

void Card::setLead(QWidget *lead)
{
    m_title->hide();
    m_header->insertWidget(0, lead);
}

void Card::addTool(QWidget *tool)
{
    m_header->addWidget(tool);
}

void Card::setBody(QWidget *body)
{
    m_layout->addWidget(body, 1);
}

} // namespace podium
