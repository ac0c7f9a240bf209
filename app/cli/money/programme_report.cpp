// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/money/money_reports.h"
#include "app/cli/money/money_words.h"
#include "app/cli/text.h"
#include "app/data/view/view_json.h"
#include "app/models/language/language.h"
#include "app/models/language/number_text.h"
#include "app/models/money/ledger_words.h"
#include "app/models/money/programme_model.h"
#include "app/models/money/rate_words.h"
#include "app/models/rules/view_rules.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

const PublicProgramme &programmeOf(const AnswerData &data, const ProgrammeRow &row)
{
    return data.dataset->ledger.programmes[row.programme];
}

/// "2026–2030", "2026", "from 2026", "to 2030" in figures alone: "2026-2030", "2026-", "-2030".
std::string periodOf(const PublicProgramme &programme)
{
    const auto text
        = [](std::optional<int> year) { return year ? std::to_string(*year) : std::string(); };
    if (!programme.firstYear && !programme.lastYear)
        return {};
    return programme.firstYear == programme.lastYear
        ? text(programme.firstYear)
        : text(programme.firstYear) + '-' + text(programme.lastYear);
}

QString standingKey(ProgrammeStanding standing)
{
    switch (standing) {
    case ProgrammeStanding::Counted:
        return u"counted"_s;
    case ProgrammeStanding::Part:
        return u"part"_s;
    case ProgrammeStanding::OtherFigure:
        return u"other_figure_used"_s;
    case ProgrammeStanding::Undisclosed:
        return u"undisclosed"_s;
    case ProgrammeStanding::NoRate:
        return u"no_rate"_s;
    }
    return {};
}

std::string conflictOf(const Ledger &ledger, const std::string &id)
{
    for (const LedgerConflict &conflict : ledger.conflicts) {
        if (conflict.record == id || conflict.otherRecord == id)
            return conflict.reason;
    }
    return {};
}

QList<QJsonValue> record(const AnswerData &data, const ProgrammeRow &row)
{
    const PublicProgramme &programme = programmeOf(data, row);
    const MoneyView &money = data.answer->view.money;
    const bool converted = row.converted.has_value();
    QList<QJsonValue> out{raw(programme.country),
                          raw(programme.nameEn),
                          raw(programme.partOf),
                          raw(programme.amount.value),
                          raw(programme.amount.currency),
                          converted ? raw(row.converted->value.toWholeText()) : QJsonValue::Null,
                          raw(periodOf(programme)),
                          raw(programme.status),
                          raw(programme.source),
                          raw(programme.id),
                          converted ? raw(money.currency) : QJsonValue::Null};
    out += rateRecord(row.converted);
    out += {raw(programme.qualifier), raw(programme.payer), raw(programme.scope),
            standingKey(row.standing)};
    out += relativeRecord(row.relative, money);
    out += {raw(programme.confidence), raw(conflictOf(data.dataset->ledger, programme.id)),
            converted ? raw(row.converted->pricesOf) : QJsonValue::Null};
    return out;
}

TextTable table(const AnswerData &data)
{
    ProgrammeModel model;
    model.setAnswer(data);
    const MoneyView &money = data.answer->view.money;
    TextTable out;
    out.columns = {
        {CliText::tr("Country")},      {CliText::tr("Programme")},
        {CliText::tr("Amount"), true}, {CliText::tr("In %1").arg(toQString(money.currency)), true},
        {CliText::tr("Rate of")},      {CliText::tr("Period")},
        {CliText::tr("Payer")},        {CliText::tr("Status")},
        {CliText::tr("In sums")}};
    if (money.per != MoneyPer::None)
        out.columns.append({CliText::tr("Relative"), true});
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto text
            = [&](int column) { return model.index(row, column).data(Qt::DisplayRole).toString(); };
        const PublicProgramme &programme = model.programme(row);
        const auto &converted
            = data.answer->funding.programmes[static_cast<std::size_t>(row)].converted;
        QStringList cells{text(ProgrammeModel::Country),
                          text(ProgrammeModel::Programme)
                              + (programme.confidence == "low" ? u" ?"_s : QString()),
                          text(ProgrammeModel::Amount),
                          text(ProgrammeModel::Converted),
                          converted ? rateDayText(*converted, data.language) : QString(),
                          toQString(periodOf(programme)),
                          text(ProgrammeModel::Payer),
                          text(ProgrammeModel::Status),
                          text(ProgrammeModel::Counted)};
        if (money.per != MoneyPer::None)
            cells.append(text(ProgrammeModel::Relative));
        out.rows.append(cells);
    }
    return out;
}

QStringList rules(const AnswerData &data)
{
    return {CliText::tr("Parts of a listed programme are in no sum, nor is the figure that a "
                        "conflict of sources was decided against; sums never cross payer, kind or "
                        "status."),
            CliText::tr("? marks a source of low confidence."), conversionText(data)};
}

QList<QJsonValue> record(const Ledger &ledger, const ProgrammeSum &sum, const MoneyView &money)
{
    QList<QJsonValue> out{raw(sum.country),
                          raw(sum.year),
                          raw(sum.payer),
                          raw(sum.kind),
                          raw(sum.status),
                          sum.programmes,
                          sum.leftOut,
                          sum.programmes > 0 ? raw(sum.total.toWholeText())
                                             : QJsonValue(QJsonValue::Null),
                          raw(money.currency),
                          sum.approximate,
                          sum.weak};
    out += relativeRecord(sum.relative, money);
    out.append(boundKey(sum.bound));
    out.append(pricesYear(ledger, money));
    return out;
}

TextTable table(const AnswerData &data, const std::vector<ProgrammeSum> &sums)
{
    const MoneyView &money = data.answer->view.money;
    TextTable out;
    out.columns = {{CliText::tr("Country")},
                   {CliText::tr("Year")},
                   {CliText::tr("Payer")},
                   {CliText::tr("Kind")},
                   {CliText::tr("Status")},
                   {CliText::tr("In %1").arg(toQString(money.currency)), true},
                   {CliText::tr("Programmes"), true}};
    if (money.per != MoneyPer::None)
        out.columns.append({CliText::tr("Relative"), true});
    for (const ProgrammeSum &sum : sums) {
        QStringList cells{countryName(*data.dataset, sum.country, data.language),
                          sum.year ? QString::number(*sum.year) : u"–"_s,
                          payerText(sum.payer),
                          programmeKindText(sum.kind),
                          roundStatusText(sum.status),
                          sum.programmes > 0 ? programmeSumText(sum, money, data.language)
                                  + (sum.weak ? u" ?"_s : QString())
                                             : u"–"_s,
                          countText(sum.programmes, data.language)};
        if (money.per != MoneyPer::None)
            cells.append(relativeCell(sum.relative, money, data.language, sum.approximate));
        out.rows.append(cells);
    }
    return out;
}

/// A country that is asked for and has nothing is missing, not zero.
QString nothingKnown(const AnswerData &data, const std::vector<ProgrammeSum> &sums)
{
    QStringList names;
    for (const std::string &country : data.answer->view.money.countries) {
        if (std::ranges::find(sums, country, &ProgrammeSum::country) == sums.end())
            names.append(countryName(*data.dataset, country, data.language));
    }
    return names.isEmpty()
        ? QString()
        : CliText::tr("No such amount is known, which is not zero: %1.").arg(names.join(u", "_s));
}

QJsonArray nothingKnownCodes(const AnswerData &data, const std::vector<ProgrammeSum> &sums)
{
    QJsonArray codes;
    for (const std::string &country : data.answer->view.money.countries) {
        if (std::ranges::find(sums, country, &ProgrammeSum::country) == sums.end())
            codes.append(toQString(country));
    }
    return codes;
}

} // namespace

Report programmeReport(const AnswerData &data, Format format)
{
    Report report;
    if (format == Format::Table) {
        report.heading = {rulesLine(data, RulesOf::Programmes)};
        report.tables = {table(data)};
        report.footing = rules(data);
        return report;
    }
    report.records.keys
        = u"country,programme,part_of,amount,currency,converted,period,status,source,id,"
          u"converted_currency,rate,rate_date,rate_basis,qualifier,payer,kind,in_sum,relative,"
          u"relative_unit,relative_year,confidence,conflict,prices_of"_s.split(u',');
    for (const ProgrammeRow &row : data.answer->funding.programmes)
        report.records.rows.append(record(data, row));
    report.document = {{u"view"_s, toJson(data.answer->view)},
                       {u"rules"_s, rulesLine(data, RulesOf::Programmes)}};
    return report;
}

Report programmeSumReport(const AnswerData &data, Format format)
{
    const std::vector<ProgrammeSum> &sums = data.answer->funding.programmeSums;
    Report report;
    if (format == Format::Table) {
        report.heading = {rulesLine(data, RulesOf::Programmes)};
        report.tables = {table(data, sums)};
        report.footing = QStringList{nothingKnown(data, sums)} + rules(data);
        if (data.answer->view.money.sum == SumBy::Year)
            report.footing.append(CliText::tr("A programme of several years gives each an equal "
                                              "share; one without both years stands apart."));
        return report;
    }
    report.records.keys
        = u"country,year,payer,kind,status,programmes,left_out,total,currency,"
          u"approximate,weak,relative,relative_unit,relative_year,bound,prices_of"_s.split(u',');
    for (const ProgrammeSum &sum : sums)
        report.records.rows.append(record(data.dataset->ledger, sum, data.answer->view.money));
    report.document = {{u"view"_s, toJson(data.answer->view)},
                       {u"rules"_s, rulesLine(data, RulesOf::Programmes)},
                       {u"nothing_known"_s, nothingKnownCodes(data, sums)}};
    return report;
}

} // namespace podium
