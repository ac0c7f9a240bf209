// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text.h"
#include "app/cli/trends/trend_reports.h"
#include "app/cli/trends/trend_words.h"
#include "app/data/view/view_words.h"
#include "app/models/language/number_text.h"

#include <cmath>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

QString standingKey(LagStanding standing)
{
    switch (standing) {
    case LagStanding::Reference:
        return u"reference"_s;
    case LagStanding::Behind:
        return u"behind"_s;
    case LagStanding::Ahead:
        return u"ahead"_s;
    }
    return {};
}

QJsonValue monthsOf(const GroupLag &lag)
{
    return lag.standing == LagStanding::Reference ? QJsonValue(QJsonValue::Null)
                                                  : QJsonValue(rounded(lag.months));
}

Records records(const AnswerData &data, const Lags &lags)
{
    Records out;
    out.keys = u"months,low,high,standing,at_least,p_ahead,model,index,reference"_s.split(u',');
    out.keys.prepend(wordOf(data.answer->view.trends.by));
    for (const GroupLag &lag : lags.groups)
        out.rows.append({raw(lag.group), monthsOf(lag), rounded(lag.low), rounded(lag.high),
                         standingKey(lag.standing), lag.atLeast, rounded(lag.ahead),
                         raw(modelOf(data, lag.line).name),
                         rounded(data.answer->ranking[lag.line].index), raw(lags.reference)});
    return out;
}

/// "7.4", "at least 30.1", "ahead by 2.0".
QString monthsText(const GroupLag &lag, Language language)
{
    const QString months = indexText(std::abs(lag.months), language);
    switch (lag.standing) {
    case LagStanding::Reference:
        return CliText::tr("reference");
    case LagStanding::Ahead:
        return lag.atLeast ? CliText::tr("ahead by at least %1").arg(months)
                           : CliText::tr("ahead by %1").arg(months);
    case LagStanding::Behind:
        break;
    }
    return lag.atLeast ? CliText::tr("at least %1").arg(months) : months;
}

QString boundText(const std::optional<double> &months, Language language)
{
    return months ? indexText(*months, language) : u"–"_s;
}

TextTable table(const AnswerData &data, const Lags &lags)
{
    TextTable out;
    out.columns = {{CliText::tr("Group")},      {CliText::tr("Months behind"), true},
                   {CliText::tr("Low"), true},  {CliText::tr("High"), true},
                   {CliText::tr("Best model")}, {CliText::tr("Index"), true}};
    for (const GroupLag &lag : lags.groups)
        out.rows.append(
            {groupName(*data.dataset, data.answer->view.trends.by, lag.group, data.language),
             monthsText(lag, data.language), boundText(lag.low, data.language),
             boundText(lag.high, data.language), toQString(modelOf(data, lag.line).name),
             indexText(data.answer->ranking[lag.line].index, data.language)});
    return out;
}

QString explanation(const AnswerData &data, const Lags &lags)
{
    const Certainty &certainty = data.answer->view.certainty;
    return CliText::tr("Months from the day %1 first had an index as high, to %2; below 0: ahead. "
                       "Intervals at %3 from %4 draws, seed %5.")
        .arg(groupName(*data.dataset, data.answer->view.trends.by, lags.reference, data.language),
             dateText(lags.lastDay, data.language), percentText(certainty.level, data.language),
             countText(certainty.draws, data.language), QString::number(certainty.seed));
}

QString withoutErrorText(int models, Language language)
{
    return models == 0 ? QString()
                       : CliText::tr("Models taken as exact because the error of their index is "
                                     "not known: %1.")
                             .arg(countText(models, language));
}

} // namespace

Report lagReport(const AnswerData &data, const Lags &lags, Format format)
{
    Report report;
    addRules(report, data, format);
    if (format == Format::Table) {
        report.heading.append(explanation(data, lags));
        report.tables = {table(data, lags)};
        report.footing
            = {unmeasuredText(lags.unmeasured, data.language),
               withoutErrorText(lags.withoutError, data.language),
               withoutDateText(lags.withoutDate, data.language),
               withoutGroupText(data.answer->view.trends.by, lags.withoutGroup, data.language),
               sourceOf(data)};
        return report;
    }
    report.records = records(data, lags);
    report.document.insert(u"last_day"_s, raw(std::optional(lags.lastDay)));
    report.document.insert(u"reference"_s, raw(lags.reference));
    report.document.insert(u"without_date"_s, lags.withoutDate);
    report.document.insert(u"without_group"_s, lags.withoutGroup);
    report.document.insert(u"without_error"_s, lags.withoutError);
    report.document.insert(u"unmeasured"_s, lags.unmeasured);
    return report;
}

} // namespace podium
