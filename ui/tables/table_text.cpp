// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/table_text.h"

#include "app/models/language/plain_text.h"
#include "app/models/tables/roles.h"

#include <QtCore/QDate>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

QString titleOf(const TablePart &part, int column)
{
    return spreadsheetText(
        part.model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
}

bool isNumber(const QVariant &value)
{
    return value.typeId() == QMetaType::Double || value.typeId() == QMetaType::Int
        || value.typeId() == QMetaType::LongLong;
}

QString shownText(const TablePart &part, int row, int column)
{
    const QModelIndex index = part.model->index(row, column);
    const QString shown = index.data(Qt::DisplayRole).toString();
    return isNumber(index.data(ValueRole)) ? shown : spreadsheetText(shown);
}

/// Without group separators or units; names in the language shown.
QString plainText(const TablePart &part, int row, int column)
{
    const QModelIndex index = part.model->index(row, column);
    const QVariant value = index.data(ValueRole);
    // An interval is sorted by its lower end, which is not all of it.
    if (value.isValid() && value == index.data(LowRole))
        return spreadsheetText(index.data(Qt::DisplayRole).toString());
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return {};
    case QMetaType::Int:
    case QMetaType::LongLong:
        return value.toString();
    case QMetaType::Double:
        return QString::number(value.toDouble(), 'g', 12);
    case QMetaType::QDate:
        return value.toDate().toString(Qt::ISODate);
    default:
        return spreadsheetText(index.data(Qt::DisplayRole).toString());
    }
}

QString withoutBreaks(QString text)
{
    return text.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
}

QString tabSeparated(const TablePart &part)
{
    QStringList lines;
    QStringList cells;
    for (const int column : part.columns)
        cells += withoutBreaks(titleOf(part, column));
    lines += cells.join(u'\t');
    for (const int row : part.rows) {
        cells.clear();
        for (const int column : part.columns)
            cells += withoutBreaks(shownText(part, row, column));
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

QString html(const TablePart &part, const TableNotes &notes)
{
    QString text = u"<table><tr>"_s;
    for (const int column : part.columns)
        text += u"<th>"_s + titleOf(part, column).toHtmlEscaped() + u"</th>"_s;
    text += u"</tr>"_s;
    for (const int row : part.rows) {
        text += u"<tr>"_s;
        for (const int column : part.columns) {
            const bool right = isNumber(part.model->index(row, column).data(ValueRole));
            text += (right ? u"<td align=\"right\">"_s : u"<td>"_s)
                + shownText(part, row, column).toHtmlEscaped() + u"</td>"_s;
        }
        text += u"</tr>"_s;
    }
    return text + u"</table><p>"_s + notes.rules.toHtmlEscaped() + u"<br>"_s
        + notes.source.toHtmlEscaped() + u"</p>"_s;
}

} // namespace

std::unique_ptr<QMimeData> clipboardTable(const TablePart &part, const TableNotes &notes)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(tabSeparated(part));
    data->setHtml(html(part, notes));
    return data;
}

QByteArray csvTable(const TablePart &part, const TableNotes &notes)
{
    QStringList cells;
    for (const int column : part.columns)
        cells += csvCell(titleOf(part, column));
    cells << csvCell(notes.rulesTitle) << csvCell(notes.sourceTitle);
    QString text = cells.join(u',') + u"\r\n"_s;
    const QString ending = u',' + csvCell(spreadsheetText(notes.rules)) + u','
        + csvCell(spreadsheetText(notes.source)) + u"\r\n"_s;
    for (const int row : part.rows) {
        cells.clear();
        for (const int column : part.columns)
            cells += csvCell(plainText(part, row, column));
        text += cells.join(u',') + ending;
    }
    return "\xEF\xBB\xBF" + text.toUtf8();
}

} // namespace podium
