// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/money/money_reports.h"
#include "app/cli/text.h"
#include "app/data/view/view_json.h"
#include "app/models/charts/captions.h"
#include "app/models/language/number_text.h"
#include "app/models/money/funding_model.h"
#include "app/models/money/lab_funding_model.h"
#include "app/models/money/money_records.h"
#include "app/models/money/money_remarks.h"
#include "app/models/money/money_rules.h"
#include "app/models/tables/chosen_columns.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

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
    LabFundingModel labs;
    labs.setAnswer(data);
    report.heading = {roundRules(data, captions)};
    report.tables = {readTable(rounds, {columnsForPeople(rounds), {}}, rounds.rowCount())};
    if (labs.rowCount() > 0)
        report.tables.append(readTable(labs,
                                       {{LabFundingModel::Lab, LabFundingModel::Country,
                                         LabFundingModel::Total, LabFundingModel::Rounds},
                                        {}},
                                       labs.rowCount()));
    report.footing = {CliText::tr("Totals hold only rounds that count as new money."),
                      leftOutText(data), undatedRemark(data), captions.fundingSource()};
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
    FundingModel rounds;
    rounds.setAnswer(data);
    report.records = readRecords(rounds, rounds.rowCount());
    report.document = {{u"view"_s, toJson(data.answer->view)},
                       {u"rules"_s, roundRules(data, captions)},
                       {u"source"_s, captions.fundingSource()},
                       {u"without_date"_s, roundsWithoutDay(*data.dataset, *data.answer)},
                       {u"totals"_s, totals(data)}};
    return report;
}

} // namespace podium
