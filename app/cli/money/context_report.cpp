// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/money/money_reports.h"
#include "app/cli/money/money_words.h"
#include "app/cli/text.h"
#include "app/data/view/view_json.h"
#include "app/engine/money/profile.h"
#include "app/models/language/language.h"
#include "app/models/money/ledger_words.h"
#include "app/models/money/profile_model.h"

#include <algorithm>
#include <iterator>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

QString sectionKey(ProfileSection section)
{
    switch (section) {
    case ProfileSection::Models:
        return u"models"_s;
    case ProfileSection::Labs:
        return u"labs"_s;
    case ProfileSection::Counts:
        return u"counts"_s;
    case ProfileSection::Raised:
        return u"raised"_s;
    case ProfileSection::Programmes:
        return u"programmes"_s;
    case ProfileSection::Figures:
        return u"figures"_s;
    case ProfileSection::Economy:
        return u"economy"_s;
    case ProfileSection::Events:
        return u"events"_s;
    }
    return {};
}

QJsonValue valueOf(const ProfileRow &row)
{
    if (row.amount)
        return raw(row.amount);
    return rounded(row.number);
}

/// The lines of one country, each section named once.
TextTable table(const AnswerData &data, const std::vector<ProfileRow> &rows,
                const std::string &country)
{
    std::vector<ProfileRow> own;
    std::ranges::copy_if(rows, std::back_inserter(own),
                         [&country](const ProfileRow &row) { return row.country == country; });
    ProfileModel model;
    model.setProfile(data, std::move(own));
    TextTable out;
    out.columns = {{countryName(*data.dataset, country, data.language)},
                   {CliText::tr("Item")},
                   {CliText::tr("Value"), true},
                   {CliText::tr("Date")},
                   {CliText::tr("Remark")}};
    QString last;
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto cell
            = [&model, row](int column) { return model.index(row, column).data().toString(); };
        const QString section = cell(ProfileModel::Section);
        out.rows.append({section == last ? QString() : section, cell(ProfileModel::Item),
                         cell(ProfileModel::Value), cell(ProfileModel::When),
                         cell(ProfileModel::Remark)});
        last = section;
    }
    return out;
}

QList<QJsonValue> record(const AnswerData &data, const LedgerEvent &event)
{
    const bool korean = data.language == Language::Korean && !event.titleKo.empty();
    return {knownDate(event.date, event.precision),
            raw(event.kind),
            raw(event.country),
            raw(event.affectedCountry),
            raw(korean ? event.titleKo : event.titleEn),
            raw(event.description),
            raw(event.confidence),
            raw(event.source)};
}

} // namespace

Report eventReport(const AnswerData &data, Format format)
{
    Report report;
    report.records.keys
        = u"date,kind,country,affected_country,title,description,confidence,source"_s.split(u',');
    TextTable table;
    table.columns = {{CliText::tr("Date")},
                     {CliText::tr("Kind")},
                     {CliText::tr("Country")},
                     {CliText::tr("Affects")},
                     {CliText::tr("Event")}};
    for (const std::size_t position : data.answer->funding.events) {
        const LedgerEvent &event = data.dataset->ledger.events[position];
        const QList<QJsonValue> row = record(data, event);
        report.records.rows.append(row);
        table.rows.append({row[0].toString(), eventKindText(row[1].toString().toStdString()),
                           countryName(*data.dataset, event.country, data.language),
                           event.affectedCountry.empty()
                               ? QString()
                               : countryName(*data.dataset, event.affectedCountry, data.language),
                           row[4].toString()});
    }
    if (format == Format::Table) {
        report.tables = {table};
        report.footing
            = {CliText::tr("Sources: press pages as listed; --format csv gives each address.")};
    }
    report.document = {{u"view"_s, toJson(data.answer->view)}};
    return report;
}

Report profileReport(const AnswerData &data, Format format)
{
    const std::vector<ProfileRow> rows = profile(*data.dataset, *data.answer);
    Report report;
    if (format == Format::Table) {
        for (const std::string &country : data.answer->view.money.countries)
            report.tables.append(table(data, rows, country));
        report.footing
            = {CliText::tr("Money of different payers, kinds and statuses is not added up. Figures "
                           "of Epoch AI and of the AI Index count differently. --format csv gives "
                           "each source.")};
        return report;
    }
    report.records.keys = u"section,item,value,unit,date,source,country,detail,bound"_s.split(u',');
    for (const ProfileRow &row : rows)
        report.records.rows.append({sectionKey(row.section), raw(row.item), valueOf(row),
                                    raw(row.unit), raw(row.date), raw(row.source), raw(row.country),
                                    raw(row.detail), boundKey(row.bound)});
    report.document = {{u"view"_s, toJson(data.answer->view)}};
    return report;
}

} // namespace podium
