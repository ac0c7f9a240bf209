// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/printing/report.h"

#include "app/cli/text.h"
#include "app/models/language/language.h"
#include "app/models/language/plain_text.h"
#include "app/models/rules/what_if.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// Parts stand apart from each other by an empty line.
void printPart(const QString &part, QTextStream &out, bool &first)
{
    if (part.isEmpty())
        return;
    if (!first)
        out << '\n';
    out << plainText(part);
    first = false;
}

QString linesOf(const QStringList &lines)
{
    QString out;
    for (const QString &line : lines) {
        if (!line.isEmpty())
            out += line + u'\n';
    }
    return out;
}

void printTables(const Report &report, QTextStream &out)
{
    bool first = true;
    printPart(linesOf(report.heading), out, first);
    for (const TextTable &table : report.tables)
        printPart(
            table.rows.isEmpty()
                ? CliText::tr("Nothing is known here, or nothing passes these rules: leave an "
                              "option out, or see other days with \"podium snapshots\".")
                    + u'\n'
                : toText(table),
            out, first);
    printPart(linesOf(report.footing), out, first);
}

void printJson(const Report &report, QTextStream &out)
{
    QJsonObject document = report.document;
    document.insert(u"rows"_s, report.rows.isEmpty() ? toJson(report.records) : report.rows);
    out << QString::fromUtf8(QJsonDocument(document).toJson());
}

} // namespace

Report withScenarios(Report report, const Dataset &dataset)
{
    const QString said = whatIf(dataset);
    if (said.isEmpty())
        return report;
    if (!report.heading.join(u'\n').contains(said))
        report.heading.prepend(said);
    const QStringList names = toQStrings(dataset.scenarios);
    report.records.keys.append(u"scenario"_s);
    for (QList<QJsonValue> &row : report.records.rows)
        row.append(names.join(u", "_s));
    report.document.insert(u"scenarios"_s, QJsonArray::fromStringList(names));
    return report;
}

void print(const Report &report, Format format, QTextStream &out)
{
    switch (format) {
    case Format::Table:
        printTables(report, out);
        return;
    case Format::Csv:
        out << toCsv(report.records);
        return;
    case Format::Json:
        printJson(report, out);
        return;
    }
}

} // namespace podium
