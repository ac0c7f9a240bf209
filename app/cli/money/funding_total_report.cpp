// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/money/money_reports.h"
#include "app/cli/text.h"
#include "app/data/view/view_json.h"
#include "app/models/charts/captions.h"
#include "app/models/language/language.h"
#include "app/models/language/number_text.h"
#include "app/models/money/ledger_words.h"
#include "app/models/money/money_records.h"
#include "app/models/money/money_remarks.h"
#include "app/models/money/money_rules.h"
#include "app/models/money/rate_words.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// "public; mixed": the words of a list in one cell.
QString joinedWords(const std::vector<std::string> &words)
{
    return toQStrings(words).join(u"; "_s);
}

QJsonValue whole(const std::optional<Decimal> &amount)
{
    return amount ? raw(amount->toWholeText()) : QJsonValue(QJsonValue::Null);
}

QList<QJsonValue> record(const AnswerData &data, const MoneyTotal &total)
{
    const MoneyView &money = data.answer->view.money;
    QList<QJsonValue> out{total.lab ? raw(data.dataset->labs[*total.lab].nameEn)
                                    : QJsonValue(QJsonValue::Null),
                          raw(total.country),
                          raw(total.year),
                          joinedWords(total.kinds),
                          joinedWords(total.statuses),
                          total.rounds,
                          total.leftOut,
                          total.uncertain,
                          total.rounds > 0 ? whole(total.total) : QJsonValue(QJsonValue::Null),
                          raw(money.currency)};
    if (total.relative)
        out += {raw(total.relative->value.toText()), relativeUnit(money), total.relative->year};
    else
        out += {QJsonValue::Null, QJsonValue::Null, QJsonValue::Null};
    out += {whole(total.cumulative),  raw(total.ratio),
            whole(total.difference),  boundKey(total.bound()),
            boundKey(total.gapBound), raw(pricesOf(data.dataset->ledger, money))};
    return out;
}

QString groupName(const AnswerData &data, const MoneyTotal &total)
{
    if (total.lab)
        return labName(data.dataset->labs[*total.lab], data.language);
    return total.year ? QString::number(*total.year)
                      : countryName(*data.dataset, total.country, data.language);
}

QString kindsText(const MoneyTotal &total)
{
    QStringList kinds;
    for (const std::string &kind : total.kinds)
        kinds.append(roundKindText(kind));
    return kinds.join(u", "_s);
}

/// "6.5x" for the largest over this one; long ratios say only that they are at least so much, or
/// at most where something is left out of this one. A dash where neither is sure.
QString ratioCell(const MoneyTotal &total)
{
    if (!total.ratio)
        return u"–"_s;
    const bool large = *total.ratio >= Decimal::whole(10);
    if (total.gapBound == Bound::AtMost) {
        const Decimal whole = total.ratio->floor();
        const Decimal up = whole == *total.ratio ? whole : whole + Decimal::whole(1);
        return u"≤ %1×"_s.arg(toQString((large ? up : *total.ratio).toText()));
    }
    if (large || total.gapBound == Bound::AtLeast)
        return u"≥ %1×"_s.arg(toQString((large ? total.ratio->floor() : *total.ratio).toText()));
    return toQString(total.ratio->toText()) + u'×';
}

QString gapCell(const MoneyTotal &total, const MoneyView &money, Language language)
{
    return total.difference
        ? boundText(total.gapBound, moneyText(*total.difference, money.currency, language))
        : u"–"_s;
}

TextTable table(const AnswerData &data)
{
    const MoneyView &money = data.answer->view.money;
    const QString currency = toQString(money.currency);
    TextTable out;
    out.columns = {{money.sum == SumBy::Year      ? CliText::tr("Year")
                        : money.sum == SumBy::Lab ? CliText::tr("Lab")
                                                  : CliText::tr("Country")},
                   {CliText::tr("In %1").arg(currency), true},
                   {CliText::tr("Rounds"), true},
                   {CliText::tr("Kinds summed")}};
    if (money.sum == SumBy::Year)
        out.columns.append({CliText::tr("Cumulative"), true});
    else
        out.columns.append({{CliText::tr("Largest is"), true}, {CliText::tr("Gap"), true}});
    if (money.per != MoneyPer::None)
        out.columns.append({CliText::tr("Relative"), true});
    for (const MoneyTotal &total : data.answer->funding.totals) {
        QStringList row{groupName(data, total),
                        total.rounds > 0 ? boundText(
                            total.bound(), moneyText(total.total, money.currency, data.language))
                                         : u"–"_s,
                        countText(total.rounds, data.language), kindsText(total)};
        if (total.cumulative)
            row.append(boundText(total.cumulativeBound,
                                 moneyText(*total.cumulative, money.currency, data.language)));
        else
            row.append({ratioCell(total), gapCell(total, money, data.language)});
        if (money.per != MoneyPer::None)
            row.append(total.relative ? relativeText(*total.relative, money, data.language)
                                      : u"–"_s);
        out.rows.append(row);
    }
    return out;
}

} // namespace

Report fundingTotalReport(const AnswerData &data, Format format)
{
    const Captions captions(*data.dataset, *data.answer, data.language);
    Report report;
    if (format == Format::Table) {
        report.heading = {captions.fundingRules()};
        report.tables = {table(data)};
        report.footing = {CliText::tr("Totals hold only rounds that count as new money, and name "
                                      "the kinds they add up."),
                          undatedRemark(data), conversionRemark(data), captions.fundingSource()};
        return report;
    }
    report.records.keys = u"lab,country,year,kinds,statuses,rounds,left_out,uncertain,total,"
                          u"currency,relative,relative_unit,relative_year,cumulative,ratio,"
                          u"difference,bound,gap_bound,prices_of"_s.split(u',');
    for (const MoneyTotal &total : data.answer->funding.totals)
        report.records.rows.append(record(data, total));
    report.document = {{u"view"_s, toJson(data.answer->view)},
                       {u"rules"_s, captions.fundingRules()},
                       {u"source"_s, captions.fundingSource()},
                       {u"without_date"_s, roundsWithoutDay(*data.dataset, *data.answer)}};
    return report;
}

} // namespace podium
