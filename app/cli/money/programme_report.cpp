// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/money/money_reports.h"
#include "app/cli/money/money_words.h"
#include "app/cli/text.h"
#include "app/data/view/view_json.h"
#include "app/models/language/language.h"
#include "app/models/language/number_text.h"
#include "app/models/money/ledger_words.h"
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

QString standingText(ProgrammeStanding standing)
{
    switch (standing) {
    case ProgrammeStanding::Counted:
        return CliText::tr("yes");
    case ProgrammeStanding::Part:
        return CliText::tr("no, a part of another");
    case ProgrammeStanding::OtherFigure:
        return CliText::tr("no, another figure is used");
    case ProgrammeStanding::Undisclosed:
        return CliText::tr("no, not disclosed");
    case ProgrammeStanding::NoRate:
        return CliText::tr("no, no exchange rate");
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
    out += {raw(programme.confidence), raw(conflictOf(data.dataset->ledger, programme.id))};
    return out;
}

QString amountText(const PublicProgramme &programme, Language language)
{
    if (!programme.amount.value)
        return u"–"_s;
    return programmeAmountText(
        programme.qualifier,
        moneyText(*programme.amount.value, programme.amount.currency, language));
}

TextTable table(const AnswerData &data)
{
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
    for (const ProgrammeRow &row : data.answer->funding.programmes) {
        const PublicProgramme &programme = programmeOf(data, row);
        const bool korean = data.language == Language::Korean && !programme.nameKo.empty();
        QStringList cells{
            countryName(*data.dataset, programme.country, data.language),
            toQString(korean ? programme.nameKo : programme.nameEn)
                + (programme.confidence == "low" ? u" ?"_s : QString()),
            amountText(programme, data.language),
            row.converted ? moneyText(row.converted->value, money.currency, data.language) : u"–"_s,
            row.converted ? rateDayText(*row.converted, data.language) : QString(),
            toQString(periodOf(programme)),
            payerText(programme.payer),
            roundStatusText(programme.status),
            standingText(row.standing)};
        if (money.per != MoneyPer::None)
            cells.append(relativeCell(row.relative, money, data.language));
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

QList<QJsonValue> record(const ProgrammeSum &sum, const MoneyView &money)
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
            cells.append(relativeCell(sum.relative, money, data.language));
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
          u"relative_unit,relative_year,confidence,conflict"_s.split(u',');
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
          u"approximate,weak,relative,relative_unit,relative_year,bound"_s.split(u',');
    for (const ProgrammeSum &sum : sums)
        report.records.rows.append(record(sum, data.answer->view.money));
    report.document = {{u"view"_s, toJson(data.answer->view)},
                       {u"rules"_s, rulesLine(data, RulesOf::Programmes)},
                       {u"nothing_known"_s, nothingKnownCodes(data, sums)}};
    return report;
}

} // namespace podium
