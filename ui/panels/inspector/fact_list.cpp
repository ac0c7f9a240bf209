// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector/fact_list.h"

#include "ui/panels/elements/part.h"
#include "ui/theme/fonts.h"

#include <QtGui/QContextMenuEvent>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>

namespace podium {

using namespace Qt::StringLiterals;

FactList::FactList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(10);
    m_layout->setVerticalSpacing(4);
    m_layout->setColumnStretch(0, 1);
}

void FactList::show(const QList<Fact> &facts)
{
    while (m_lines.size() < static_cast<std::size_t>(facts.size()))
        addLine();
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const bool used = i < static_cast<std::size_t>(facts.size());
        Line &line = m_lines[i];
        line.name->setVisible(used);
        line.value->setVisible(used);
        if (!used)
            continue;
        const Fact &fact = facts[static_cast<qsizetype>(i)];
        line.column = fact.column;
        line.name->setText(fact.name);
        line.value->setText(fact.value);
        line.value->setFont(textFont(1, fact.important ? QFont::DemiBold : QFont::Normal));
        line.name->setToolTip(fact.explanation);
        line.value->setToolTip(fact.explanation);
        line.value->setAccessibleName(fact.name + u": "_s + fact.value);
    }
}

void FactList::contextMenuEvent(QContextMenuEvent *event)
{
    for (const Line &line : m_lines) {
        const QRect row = line.name->geometry() | line.value->geometry();
        if (line.column >= 0 && line.value->isVisible() && row.contains(event->pos()))
            return Q_EMIT menuRequested(line.column, event->globalPos());
    }
}

void FactList::addLine()
{
    const int row = static_cast<int>(m_lines.size());
    Line line{new QLabel(this), new QLabel(this), -1};
    line.name->setWordWrap(true);
    line.name->setTextFormat(Qt::PlainText);
    line.name->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setPart(line.name, u"quiet"_s);
    line.value->setTextFormat(Qt::PlainText);
    line.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line.value->setAlignment(Qt::AlignRight | Qt::AlignTop);
    // Their own menus could only copy.
    line.name->setContextMenuPolicy(Qt::NoContextMenu);
    line.value->setContextMenuPolicy(Qt::NoContextMenu);
    m_layout->addWidget(line.name, row, 0);
    m_layout->addWidget(line.value, row, 1);
    m_lines.push_back(line);
}

} // namespace podium
