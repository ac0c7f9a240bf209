// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/reports.h"
#include "app/cli/text.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

Records labRecords(const Dataset &dataset)
{
    Records out;
    out.keys = u"id,name,country,corrected_from,other_countries,aliases"_s.split(u',');
    for (const Lab &lab : dataset.labs) {
        const Correction *made = findCountryCorrection(dataset, lab.id);
        out.rows.append({raw(lab.id), raw(lab.nameEn), raw(lab.country),
                         raw(made ? made->before : std::string()),
                         toQStrings(lab.otherCountries).join(u"|"_s),
                         toQStrings(lab.aliases).join(u"|"_s)});
    }
    return out;
}

QString countryText(const Dataset &dataset, const Lab &lab, Language language)
{
    const QString name = countryName(dataset, lab.country, language);
    const Correction *made = findCountryCorrection(dataset, lab.id);
    return made ? CliText::tr("%1 (own correction; the figures say %2)")
                      .arg(name, countryName(dataset, made->before, language))
                : name;
}

} // namespace

Report labsReport(const Dataset &dataset, Language language, Format format)
{
    Report report;
    if (format != Format::Table) {
        report.records = labRecords(dataset);
        return report;
    }
    TextTable table;
    table.columns = {{CliText::tr("Lab")},
                     {CliText::tr("Id")},
                     {CliText::tr("Country")},
                     {CliText::tr("Other names")}};
    for (const Lab &lab : dataset.labs)
        table.rows.append({labName(lab, language), toQString(lab.id),
                           countryText(dataset, lab, language),
                           toQStrings(lab.aliases).join(u", "_s)});
    report.tables = {table};
    return report;
}

} // namespace podium
