// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/reports.h"
#include "app/cli/money/money_words.h"
#include "app/cli/text.h"
#include "app/data/view/view_json.h"
#include "app/models/charts/captions.h"
#include "app/models/language/number_text.h"
#include "app/models/money/funding_model.h"
#include "app/models/money/lab_funding_model.h"
#include "app/models/money/rate_words.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

QList<QJsonValue> record(const AnswerData &data, const FundingRow &row)
{
    const FundingRound &round = data.dataset->ledger.rounds[row.round];
    const Lab &lab = data.dataset->labs[round.lab];
    const bool converted = row.converted.has_value();
    const QJsonValue none(QJsonValue::Null);
    QList<QJsonValue> out{raw(lab.nameEn),
                          raw(lab.country),
                          raw(round.kind),
                          raw(round.name),
                          knownDate(round.announced, round.precision),
                          raw(round.amount.value),
                          raw(round.amount.currency),
                          converted ? raw(row.converted->value.toWholeText()) : none,
                          converted ? raw(row.converted->rate.toText()) : none,
                          converted ? knownDate(row.converted->rateDate, row.converted->ratePeriod)
                                    : none,
                          raw(round.status),
                          raw(round.source),
                          converted ? raw(data.answer->view.money.currency) : none,
                          round.counted,
                          raw(round.confidence)};
    out += relativeRecord(row.relative, data.answer->view.money);
    out.append(converted ? QJsonValue(rateStepKey(*row.converted)) : none);
    out.append(converted ? raw(row.converted->pricesOf) : none);
    return out;
}

Records records(const AnswerData &data)
{
    Records out;
    out.keys = u"lab,country,kind,round,date,amount,currency,converted,rate,rate_date,status,"
               u"source,converted_currency,counted,confidence,relative,relative_unit,relative_year,"
               u"rate_basis,prices_of"_s.split(u',');
    for (const FundingRow &row : data.answer->funding.rows)
        out.rows.append(record(data, row));
    return out;
}

QJsonArray totals(const AnswerData &data)
{
    QJsonArray out;
    for (const LabFunding &lab : data.answer->funding.labs)
        out.append(QJsonObject{
            {u"lab"_s, raw(data.dataset->labs[lab.lab].nameEn)},
            {u"country"_s, raw(data.dataset->labs[lab.lab].country)},
            {u"total"_s, raw(lab.total.toWholeText())},
            {u"currency"_s, raw(data.answer->view.money.currency)},
            {u"rounds"_s, lab.rounds},
            {u"left_out"_s, lab.leftOut},
            {u"bound"_s, boundKey(lab.bound())},
        });
    return out;
}

/// What the totals cannot hold, so that nobody takes them for complete.
QString leftOutText(const AnswerData &data)
{
    qsizetype undisclosed = 0;
    qsizetype withoutRate = 0;
    for (const FundingRow &row : data.answer->funding.rows) {
        const FundingRound &round = data.dataset->ledger.rounds[row.round];
        if (round.counted && !row.converted)
            ++(round.amount.value ? withoutRate : undisclosed);
    }
    QStringList parts;
    if (undisclosed > 0)
        parts.append(
            CliText::tr("amount not disclosed: %1").arg(countText(undisclosed, data.language)));
    if (withoutRate > 0)
        parts.append(CliText::tr("no exchange rate for the day: %1")
                         .arg(countText(withoutRate, data.language)));
    return parts.isEmpty() ? QString()
                           : CliText::tr("Left out of the totals: %1").arg(parts.join(u"; "_s));
}

/// What each amount is per inhabitant or of the gross domestic product, where that is asked for.
void addRelative(TextTable &table, const AnswerData &data)
{
    const MoneyView &money = data.answer->view.money;
    if (money.per == MoneyPer::None)
        return;
    table.columns.append({CliText::tr("Relative"), true});
    for (qsizetype i = 0; i < table.rows.size(); ++i)
        table.rows[i].append(relativeCell(
            data.answer->funding.rows[static_cast<std::size_t>(i)].relative, money, data.language));
}

/// Sums say so themselves.
QString roundRules(const AnswerData &data, const Captions &captions)
{
    const MoneyView &money = data.answer->view.money;
    if (money.per == MoneyPer::None || money.sum != SumBy::None)
        return captions.fundingRules();
    return captions.fundingRules() + u" · "_s
        + (money.per == MoneyPer::Capita
               ? CliText::tr("each round per inhabitant")
               : CliText::tr("each round in per cent of the GDP of one year"));
}

void fillText(Report &report, const AnswerData &data, const Captions &captions)
{
    FundingModel rounds;
    rounds.setAnswer(data);
    QList<int> columns{FundingModel::Lab,       FundingModel::Country,   FundingModel::Kind,
                       FundingModel::Round,     FundingModel::Announced, FundingModel::Amount,
                       FundingModel::Converted, FundingModel::RateDate,  FundingModel::Status};
    if (!data.answer->view.money.kinds.empty())
        columns.append(FundingModel::Counted);
    LabFundingModel labs;
    labs.setAnswer(data);
    report.heading = {roundRules(data, captions)};
    report.tables = {readTable(rounds, {columns, {}}, rounds.rowCount())};
    addRelative(report.tables.front(), data);
    if (labs.rowCount() > 0)
        report.tables.append(readTable(labs,
                                       {{LabFundingModel::Lab, LabFundingModel::Country,
                                         LabFundingModel::Total, LabFundingModel::Rounds},
                                        {}},
                                       labs.rowCount()));
    report.footing = {CliText::tr("Totals hold only rounds that count as new money."),
                      leftOutText(data), undatedText(data), captions.fundingSource()};
}

} // namespace

Report fundingReport(const AnswerData &data, Format format)
{
    const Captions captions(*data.dataset, *data.answer, data.language);
    Report report;
    if (format == Format::Table) {
        fillText(report, data, captions);
        return report;
    }
    report.records = records(data);
    report.document = {{u"view"_s, toJson(data.answer->view)},
                       {u"rules"_s, roundRules(data, captions)},
                       {u"source"_s, captions.fundingSource()},
                       {u"without_date"_s, withoutDate(data)},
                       {u"totals"_s, totals(data)}};
    return report;
}

} // namespace podium
