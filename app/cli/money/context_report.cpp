// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/money/money_reports.h"
#include "app/cli/money/money_words.h"
#include "app/cli/text.h"
#include "app/data/view/view_json.h"
#include "app/models/language/language.h"
#include "app/models/money/ledger_words.h"
#include "app/models/money/profile_model.h"
#include "app/models/rules/view_rules.h"

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

} // namespace

Report profileReport(const AnswerData &data, const std::vector<ProfileRow> &rows, Format format)
{
    Report report;
    if (format == Format::Table) {
        for (const std::string &country : data.answer->view.money.countries)
            report.tables.append(table(data, rows, country));
        report.footing
            = {CliText::tr("Money of different payers, kinds and statuses is not added up. Figures "
                           "of Epoch AI and of the AI Index count differently. --format csv gives "
                           "each source.")};
        if (std::ranges::any_of(rows, &ProfileRow::estimated))
            report.footing.append(CliText::tr("* estimated by the source"));
        return report;
    }
    report.records.keys
        = u"section,item,value,unit,date,source,country,detail,bound,estimated"_s.split(u',');
    for (const ProfileRow &row : rows)
        report.records.rows.append({sectionKey(row.section), raw(row.item), valueOf(row),
                                    raw(row.unit), raw(row.date), raw(row.source), raw(row.country),
                                    raw(row.detail), boundKey(row.bound), row.estimated});
    report.document
        = {{u"view"_s, toJson(data.answer->view)}, {u"rules"_s, rulesLine(data, RulesOf::Profile)}};
    return report;
}

} // namespace podium
