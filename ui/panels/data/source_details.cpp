// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/data/source_details.h"

#include "app/models/tables/roles.h"
#include "ui/panels/data/source_links.h"
#include "ui/panels/elements/part.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollBar>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct Said {
    QString title;
    QString text;
};

QList<Said> saidBy(const QModelIndex &row, const QList<int> &columns)
{
    QList<Said> said;
    for (const int column : columns) {
        const QModelIndex cell = row.siblingAtColumn(column);
        const QVariant value = cell.data(ValueRole);
        if (value.isValid() && !value.toString().isEmpty())
            said.append({row.model()->headerData(column, Qt::Horizontal).toString(),
                         cell.data().toString()});
    }
    return said;
}

} // namespace

SourceDetails::SourceDetails(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setPart(this, u"plain"_s);
    auto *content = new QWidget;
    setPart(content, u"plain"_s);
    m_layout = new QGridLayout(content);
    m_layout->setContentsMargins(12, 8, 12, 12);
    m_layout->setHorizontalSpacing(14);
    m_layout->setVerticalSpacing(4);
    m_layout->setColumnStretch(1, 1);
    setWidget(content);
}

void SourceDetails::show(const QModelIndex &row, const QList<int> &columns)
{
    if (row != m_row)
        verticalScrollBar()->setValue(0);
    m_row = row;
    m_columns = columns;
    showLines();
}

void SourceDetails::showLines()
{
    const QList<Said> said = m_row.isValid() ? saidBy(m_row, m_columns) : QList<Said>();
    while (m_lines.size() < said.size())
        addLine();
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const bool used = i < said.size();
        m_lines[i].title->setVisible(used);
        m_lines[i].text->setVisible(used);
        if (!used)
            continue;
        m_lines[i].title->setText(said[i].title);
        const QString html = linkedHtml(said[i].text);
        m_lines[i].text->setText(html);
        m_lines[i].text->setTextInteractionFlags(
            html.contains(u"<a "_s) ? Qt::TextBrowserInteraction : Qt::TextSelectableByMouse);
        m_lines[i].text->setAccessibleName(said[i].title + u": "_s + said[i].text);
    }
}

QString SourceDetails::record(const QModelIndex &row, const QList<int> &columns)
{
    QString text;
    for (const auto &[title, said] : saidBy(row, columns))
        text += title + u": "_s + said + u'\n';
    return text;
}

void SourceDetails::addLine()
{
    const Line line{new QLabel(widget()), new QLabel(widget())};
    setPart(line.title, u"quiet"_s);
    line.title->setTextFormat(Qt::PlainText);
    line.text->setTextFormat(Qt::RichText);
    line.text->setWordWrap(true);
    line.text->setOpenExternalLinks(true);
    // What is left below the last line stays empty.
    const auto row = static_cast<int>(m_lines.size());
    m_layout->addWidget(line.title, row, 0, Qt::AlignTop);
    m_layout->addWidget(line.text, row, 1, Qt::AlignTop);
    m_layout->setRowStretch(row, 0);
    m_layout->setRowStretch(row + 1, 1);
    m_lines.append(line);
}

} // namespace podium
