// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/tables/table_texts.h"

#include "app/export/package/xml_text.h"
#include "app/models/language/plain_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct TableText {
    Q_DECLARE_TR_FUNCTIONS(podium::FileTable)
};

bool isNumber(const QVariant &value)
{
    return value.typeId() == QMetaType::Double || value.typeId() == QMetaType::Int
        || value.typeId() == QMetaType::LongLong;
}

QString rawText(const QVariant &value)
{
    if (isNumber(value))
        return officeNumber(value.toDouble());
    if (value.typeId() == QMetaType::Bool)
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.typeId() == QMetaType::QDate)
        return value.toDate().toString(Qt::ISODate);
    return spreadsheetText(value.toString());
}

QString separatedCell(QString text, QChar separator)
{
    if (separator == u'\t')
        return text.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
    return csvCell(std::move(text));
}

QString markdownCell(QString text)
{
    return text.replace(u'\\', u"\\\\"_s)
        .replace(u'|', u"\\|"_s)
        .replace(u'<', u"&lt;"_s)
        .replace(u'\n', u"<br>"_s);
}

QJsonValue jsonCell(const QVariant &value)
{
    if (!value.isValid())
        return QJsonValue::Null;
    if (value.typeId() == QMetaType::QDate)
        return value.toDate().toString(Qt::ISODate);
    return QJsonValue::fromVariant(value);
}

bool isNumberColumn(const FileTable &table, qsizetype column)
{
    return !table.rows.isEmpty() && isNumber(table.rows.first()[column].value);
}

} // namespace

QList<std::pair<QString, QString>> methodLines(const FileTable &table)
{
    QList<std::pair<QString, QString>> lines{
        {TableText::tr("Title"), table.title},
        {TableText::tr("Rules"), table.rules.join(u'\n')},
        {TableText::tr("Remarks"), table.remarks.join(u'\n')},
        {TableText::tr("Attribution"), table.source},
        {TableText::tr("Date of the figures"), table.day.toString(Qt::ISODate)},
        {TableText::tr("Terms of use"), table.terms},
        {TableText::tr("View"), QString::fromUtf8(table.view)}};
    lines.removeIf([](const auto &line) { return line.second.isEmpty(); });
    return lines;
}

QByteArray separatedTable(const FileTable &table, QChar separator)
{
    QStringList head;
    for (const FileTable::Column &column : table.columns)
        head.append(separatedCell(column.key, separator));
    QString out = head.join(separator) + u'\n';
    for (const QList<FileTable::Cell> &row : table.rows) {
        QStringList cells;
        for (const FileTable::Cell &cell : row)
            cells.append(separatedCell(rawText(cell.value), separator));
        out += cells.join(separator) + u'\n';
    }
    return out.toUtf8();
}

QByteArray jsonTable(const FileTable &table)
{
    QJsonArray rows;
    for (const QList<FileTable::Cell> &row : table.rows) {
        QJsonObject object;
        for (qsizetype column = 0; column < row.size(); ++column)
            object.insert(table.columns[column].key, jsonCell(row[column].value));
        rows.append(object);
    }
    const QJsonObject document{{u"title"_s, table.title},
                               {u"rules"_s, QJsonArray::fromStringList(table.rules)},
                               {u"remarks"_s, QJsonArray::fromStringList(table.remarks)},
                               {u"source"_s, table.source},
                               {u"terms"_s, table.terms},
                               {u"day"_s, table.day.toString(Qt::ISODate)},
                               {u"view"_s, QJsonDocument::fromJson(table.view).object()},
                               {u"rows"_s, rows}};
    return QJsonDocument(document).toJson();
}

QByteArray markdownTable(const FileTable &table)
{
    QString out = u"# "_s + markdownCell(table.title) + u"\n\n|"_s;
    QString rule = u"|"_s;
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        out += u' ' + markdownCell(table.columns[column].title) + u" |"_s;
        rule += isNumberColumn(table, column) ? u" ---: |"_s : u" --- |"_s;
    }
    out += u'\n' + rule + u'\n';
    for (const QList<FileTable::Cell> &row : table.rows) {
        out += u'|';
        for (const FileTable::Cell &cell : row)
            out += u' ' + markdownCell(cell.text) + u" |"_s;
        out += u'\n';
    }
    out += u'\n';
    for (const auto &[name, text] : methodLines(table)) {
        if (text != table.title && text != QString::fromUtf8(table.view))
            out += u"- "_s + name + u": "_s + markdownCell(text) + u'\n';
    }
    return out.toUtf8();
}

QByteArray htmlTable(const FileTable &table)
{
    const auto escaped = [](const QString &text) {
        return xmlSafe(text).toHtmlEscaped().replace(u'\n', u"<br>"_s);
    };
    QString out = u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>"_s
        + escaped(table.title)
        + u"</title><style>body{font:14px sans-serif;color:#1a2233;margin:2em}"
          "table{border-collapse:collapse}th,td{padding:.35em .8em;border-bottom:1px solid #e2e6ed;"
          "text-align:left}.n{text-align:right;font-variant-numeric:tabular-nums}th{color:#5b6577}"
          "footer{color:#5b6577;margin-top:1em}</style></head><body>\n<h1>"_s
        + escaped(table.title) + u"</h1>\n<table><thead><tr>"_s;
    const auto cell = [&](const char *element, qsizetype column, const QString &text) {
        const QString name = QString::fromLatin1(element);
        out += u'<' + name + (isNumberColumn(table, column) ? u" class=\"n\">"_s : u">"_s)
            + escaped(text) + u"</"_s + name + u'>';
    };
    for (qsizetype column = 0; column < table.columns.size(); ++column)
        cell("th", column, table.columns[column].title);
    out += u"</tr></thead><tbody>\n"_s;
    for (const QList<FileTable::Cell> &row : table.rows) {
        out += u"<tr>"_s;
        for (qsizetype column = 0; column < row.size(); ++column)
            cell("td", column, row[column].text);
        out += u"</tr>\n"_s;
    }
    out += u"</tbody></table>\n<footer>"_s;
    for (const auto &[name, text] : methodLines(table)) {
        if (text != table.title && text != QString::fromUtf8(table.view))
            out += u"<p>"_s + escaped(name + u": "_s + text) + u"</p>\n"_s;
    }
    return (out + u"</footer></body></html>\n"_s).toUtf8();
}

} // namespace podium
