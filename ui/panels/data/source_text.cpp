// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/data/source_text.h"

#include "app/session/desk/desk.h"
#include "ui/panels/data/source_links.h"
#include "ui/panels/desk_theme.h"
#include "ui/theme/fonts.h"

#include <QtGui/QAbstractTextDocumentLayout>
#include <QtGui/QTextBlock>
#include <QtGui/QTextTable>
#include <QtWidgets/QScrollBar>

#include <array>
#include <cmath>
#include <numeric>

namespace podium {

namespace {

constexpr int kAboveSection = 8; ///< pixels
constexpr int kAboveHeading = 14;
constexpr int kBelowParagraph = 8;
constexpr std::array kHeadingScales{1.0, 1.25, 1.1, 1.0};

QList<QTextTable *> tablesOf(const QTextDocument &document)
{
    QList<QTextTable *> tables;
    for (QTextFrame *const frame : document.rootFrame()->childFrames()) {
        if (auto *const table = qobject_cast<QTextTable *>(frame))
            tables.append(table);
    }
    return tables;
}

/// Columns with more text are wider, but less than in proportion to it.
QList<QTextLength> columnShares(const QTextTable &table)
{
    QList<double> weights(table.columns(), 0.0);
    for (int row = 0; row < table.rows(); ++row) {
        for (int column = 0; column < table.columns(); ++column) {
            const QTextTableCell cell = table.cellAt(row, column);
            weights[column] += cell.lastPosition() - cell.firstPosition();
        }
    }
    for (double &weight : weights)
        weight = std::sqrt(weight + table.rows());
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    QList<QTextLength> shares;
    for (const double weight : weights)
        shares.append(QTextLength(QTextLength::PercentageLength, 100 * weight / sum));
    return shares;
}

} // namespace

SourceText::SourceText(Desk &desk, QWidget *parent)
    : QTextBrowser(parent)
    , m_desk(desk)
{
    setFrameShape(QFrame::NoFrame);
    setOpenExternalLinks(true);
    document()->setDocumentMargin(12);
    connect(&desk, &Desk::themeChanged, this, &SourceText::setTables);
}

void SourceText::show(const QString &markdown)
{
    setMarkdown(linkedMarkdown(markdown));
    setParagraphs();
    setHeadings();
    setTables();
}

void SourceText::copyAll()
{
    const QTextCursor before = textCursor();
    selectAll();
    copy();
    setTextCursor(before);
}

QStringList SourceText::sections() const
{
    QStringList titles;
    for (const int block : m_sections)
        titles.append(document()->findBlockByNumber(block).text());
    return titles;
}

void SourceText::showSection(int section)
{
    if (section < 0 || section >= m_sections.size())
        return;
    const QTextBlock block = document()->findBlockByNumber(m_sections[section]);
    const QRectF place = document()->documentLayout()->blockBoundingRect(block);
    verticalScrollBar()->setValue(static_cast<int>(place.top()) - kAboveSection);
}

void SourceText::setParagraphs()
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const QTextCursor cursor(block);
        if (cursor.currentTable())
            continue;
        QTextBlockFormat format = block.blockFormat();
        format.setTopMargin(format.headingLevel() > 1 ? kAboveHeading : 0);
        format.setBottomMargin(kBelowParagraph);
        QTextCursor(block).setBlockFormat(format);
    }
}

void SourceText::setHeadings()
{
    m_sections.clear();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const auto level = static_cast<std::size_t>(block.blockFormat().headingLevel());
        if (level == 0)
            continue;
        if (level == 2)
            m_sections.append(block.blockNumber());
        QTextCharFormat text;
        text.setFont(textFont(kHeadingScales.at(std::min(level, kHeadingScales.size() - 1)),
                              QFont::DemiBold));
        QTextCursor cursor(block);
        cursor.select(QTextCursor::BlockUnderCursor);
        cursor.setCharFormat(text);
    }
}

void SourceText::setTables()
{
    for (QTextTable *const table : tablesOf(*document())) {
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setBorderBrush(themeOf(m_desk).border);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setCellPadding(5);
        format.setCellSpacing(0);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setColumnWidthConstraints(columnShares(*table));
        table->setFormat(format);
    }
}

} // namespace podium
