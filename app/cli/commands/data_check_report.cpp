// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/reports.h"
#include "app/cli/printing/error_text.h"
#include "app/cli/text.h"
#include "app/data/files/csv.h"
#include "app/data/files/file_reading.h"
#include "app/models/language/error_words.h"

#include <QtCore/QDirIterator>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

Records records(const std::vector<Finding> &findings)
{
    Records out;
    out.keys = u"severity,file,row,column,message"_s.split(u',');
    for (const Finding &finding : findings) {
        const Place &place = finding.error.place;
        const bool isError = finding.severity == Finding::Severity::Error;
        out.rows.append({isError ? u"error"_s : u"warning"_s, raw(place.file),
                         raw(place.row > 0 ? std::optional(place.row) : std::nullopt),
                         raw(place.column), errorSentence(finding.error)});
    }
    return out;
}

QString sizeText(const std::vector<Finding> &findings, const CheckedData &checked)
{
    const QString files = QString::number(checked.files);
    const QString rows = QString::number(checked.rows);
    if (findings.empty())
        return CliText::tr("No findings in %1 files / %2 rows.").arg(files, rows);
    return CliText::tr("%1 findings in %2 files / %3 rows.")
        .arg(QString::number(findings.size()), files, rows);
}

} // namespace

CheckedData shippedSize()
{
    CheckedData out;
    QDirIterator files(QString::fromUtf16(kShippedData), {u"*.csv"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = files.next();
        const auto text = readFile(name, kMostTableBytes);
        if (!text)
            continue;
        ++out.files;
        if (const auto table = CsvTable::parse(*text, name.toStdString()))
            out.rows += static_cast<qint64>(table->rows() + table->faults().size());
    }
    return out;
}

Report dataCheckReport(const std::vector<Finding> &findings, const CheckedData &checked,
                       Format format)
{
    Report report;
    if (format == Format::Table) {
        for (const Finding &finding : findings)
            report.heading.append(errorText(finding.error));
        report.footing = {sizeText(findings, checked)};
        return report;
    }
    report.records = records(findings);
    report.document = {{u"files"_s, checked.files}, {u"data_rows"_s, checked.rows}};
    return report;
}

} // namespace podium
