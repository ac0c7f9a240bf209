// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/money/money_reports.h"
#include "app/cli/money/money_words.h"
#include "app/cli/text.h"
#include "app/data/view/view_json.h"
#include "app/models/charts/captions.h"
#include "app/models/language/language.h"
#include "app/models/language/number_text.h"
#include "app/models/money/ledger_words.h"
#include "app/models/rules/view_rules.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

bool byLab(const AnswerData &data)
{
    return data.answer->view.money.indexBy == SumBy::Lab;
}

QString nameOf(const AnswerData &data, const std::string &key)
{
    if (!byLab(data))
        return countryName(*data.dataset, key, data.language);
    const auto lab = findLab(*data.dataset, key);
    return lab ? labName(data.dataset->labs[*lab], data.language) : toQString(key);
}

/// Whole currency units for one index point.
QString perPoint(const MoneyPoint &point)
{
    return QString::number(point.money.toDouble() / point.index, 'f', 0);
}

QList<QJsonValue> record(const AnswerData &data, const MoneyPoint &point)
{
    return {raw(point.key),
            nameOf(data, point.key),
            raw(point.money.toWholeText()),
            raw(data.answer->view.money.currency),
            raw(data.snapshot().models[point.bestModel].name),
            rounded(point.index),
            rounded(point.indexLow),
            rounded(point.indexHigh),
            rounded(point.expected),
            rounded(point.residual),
            point.residual ? QJsonValue(*point.residual > 0) : QJsonValue(QJsonValue::Null),
            point.index > 0 ? QJsonValue(perPoint(point)) : QJsonValue(QJsonValue::Null),
            point.estimated,
            boundKey(point.moneyBound),
            boundKey(sumBound(point.unmeasured)),
            point.unmeasured};
}

TextTable table(const AnswerData &data, const MoneyIndex &found)
{
    const std::string &currency = data.answer->view.money.currency;
    TextTable out;
    out.columns = {{byLab(data) ? CliText::tr("Lab") : CliText::tr("Country")},
                   {CliText::tr("Money"), true},
                   {CliText::tr("Best model")},
                   {CliText::tr("Index"), true},
                   {CliText::tr("On the line"), true},
                   {CliText::tr("Above the line"), true}};
    for (const MoneyPoint &point : found.points)
        out.rows.append(
            {nameOf(data, point.key),
             boundText(point.moneyBound, moneyText(point.money, currency, data.language)),
             toQString(data.snapshot().models[point.bestModel].name),
             (point.unmeasured > 0 ? u"≥ "_s : QString())
                 + indexText(point.index, point.estimated, data.language),
             point.expected ? indexText(*point.expected, data.language) : u"–"_s,
             point.residual ? (point.unmeasured > 0 ? u"≥ "_s : QString())
                     + differenceText(*point.residual, data.language)
                            : u"–"_s});
    return out;
}

QString trendText(const AnswerData &data, const MoneyIndex &found)
{
    if (!found.trend)
        return CliText::tr("There are too few points for a trend line.");
    const QString line
        = CliText::tr("Trend line by least squares on log10 of the money: %1 index points for ten "
                      "times the money; it explains %2 of the variance; residuals spread by %3 "
                      "points.")
              .arg(indexText(found.trend->slope, data.language),
                   percentText(found.trend->explained, data.language),
                   indexText(found.trend->deviation, data.language));
    return found.isFinding() ? line
                             : line + u' '
            + CliText::tr("Only %1 points: too few to read anything from the line.")
                  .arg(countText(found.fitted, data.language));
}

QString moneyRule(const AnswerData &data, const MoneyIndex &found)
{
    if (found.firstYear && found.lastYear)
        return CliText::tr("Money: private investment in AI from %1 to %2 (Stanford AI Index).")
            .arg(QString::number(*found.firstYear), QString::number(*found.lastYear));
    return CliText::tr("Money: counted rounds of labs announced from %1 to %2. Groups such as "
                       "Alibaba, Tencent, LG or Google pay for models themselves, so their money "
                       "is not in it.")
        .arg(longDateText(data.answer->funding.from.value(), data.language),
             longDateText(lastDayOfMoney(*data.dataset, *data.answer), data.language));
}

QString leftOutText(const AnswerData &data, const std::vector<std::string> &keys,
                    const QString &text)
{
    QStringList names;
    for (const std::string &key : keys)
        names.append(nameOf(data, key));
    return names.isEmpty() ? QString() : text.arg(names.join(u", "_s));
}

std::vector<std::string> partlyKnown(const MoneyIndex &found)
{
    std::vector<std::string> keys;
    for (const MoneyPoint &point : found.points) {
        if (point.moneyBound != Bound::Exact)
            keys.push_back(point.key);
    }
    return keys;
}

std::vector<std::string> partlyMeasured(const MoneyIndex &found)
{
    std::vector<std::string> keys;
    for (const MoneyPoint &point : found.points) {
        if (point.unmeasured > 0)
            keys.push_back(point.key);
    }
    return keys;
}

QString caveat()
{
    return CliText::tr("Money and index stand side by side; neither the line nor money per point "
                       "shows that money causes intelligence.");
}

QJsonArray keyList(const std::vector<std::string> &keys)
{
    return QJsonArray::fromStringList(toQStrings(keys));
}

QJsonValue trendDocument(const MoneyIndex &found)
{
    if (!found.trend)
        return QJsonValue::Null;
    return QJsonObject{{u"slope"_s, rounded(found.trend->slope)},
                       {u"intercept"_s, rounded(found.trend->intercept)},
                       {u"deviation"_s, rounded(found.trend->deviation)},
                       {u"explained"_s, rounded(found.trend->explained)},
                       {u"few_points"_s, !found.isFinding()}};
}

} // namespace

Report moneyIndexReport(const AnswerData &data, const MoneyIndex &found, Format format)
{
    const Captions captions(*data.dataset, *data.answer, data.language);
    Report report;
    if (format == Format::Table) {
        report.heading = {rulesLine(data, RulesOf::MoneyIndex)};
        report.tables = {table(data, found)};
        report.footing
            = {trendText(data, found),
               moneyRule(data, found),
               caveat(),
               leftOutText(data, partlyKnown(found),
                           CliText::tr("Money is missing in these, so they stand beside the line "
                                       "and are not compared with it: %1.")),
               leftOutText(data, partlyMeasured(found),
                           CliText::tr("Some models of these are without an index or only "
                                       "estimated, so their best index is at least so much, "
                                       "none of them is said to be below the line, and the line "
                                       "may lie higher: %1.")),
               leftOutText(data, found.withoutMoney, CliText::tr("No money known: %1.")),
               leftOutText(data, found.withoutIndex, CliText::tr("No ranked model: %1.")),
               conversionText(data),
               captions.source()};
        return report;
    }
    report.records.keys
        = u"key,name,money,currency,model,index,index_low,index_high,expected,residual,above_trend,"
          u"money_per_point,estimated,money_bound,index_bound,unmeasured"_s.split(u',');
    for (const MoneyPoint &point : found.points)
        report.records.rows.append(record(data, point));
    report.document = {{u"view"_s, toJson(data.answer->view)},
                       {u"rules"_s, rulesLine(data, RulesOf::MoneyIndex)},
                       {u"money"_s, moneyRule(data, found)},
                       {u"trend"_s, trendDocument(found)},
                       {u"caveat"_s, caveat()},
                       {u"unmeasured"_s, found.unmeasured},
                       {u"without_money"_s, keyList(found.withoutMoney)},
                       {u"without_index"_s, keyList(found.withoutIndex)}};
    return report;
}

} // namespace podium
