// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text.h"
#include "app/cli/trends/trend_reports.h"
#include "app/cli/trends/trend_words.h"
#include "app/data/view/view_json.h"
#include "app/models/charts/captions.h"
#include "app/models/language/number_text.h"
#include "app/models/rules/view_rules.h"

#include <algorithm>
#include <cstdlib>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kShiftsOfATable = 10;

struct Measure {
    QString key;
    QString name;
    QJsonValue value;
    QString text;
};

QString coefficientText(const std::optional<double> &value, Language language)
{
    return value ? localeOf(language).toString(*value, 'f', 3) : u"–"_s;
}

Measure coefficient(const QString &key, const QString &name, const std::optional<double> &value,
                    Language language)
{
    return {key, name, rounded(value), coefficientText(value, language)};
}

Measure number(const QString &key, const QString &name, int value, Language language)
{
    return {key, name, value, countText(value, language)};
}

QList<Measure> measures(const AgreementData &data)
{
    const RankingAgreement &found = data.agreement;
    const Language language = data.first.language;
    return {
        number(u"items"_s, CliText::tr("Ranked in both"), static_cast<int>(found.shifts.size()),
               language),
        number(u"only_first"_s, CliText::tr("Ranked in the first alone"), found.onlyFirst,
               language),
        number(u"only_other"_s, CliText::tr("Ranked in the other alone"), found.onlyOther,
               language),
        coefficient(u"kendall_tau_b"_s, CliText::tr("Kendall's tau-b"), found.kendallTauB,
                    language),
        coefficient(u"spearman"_s, CliText::tr("Spearman's correlation"), found.spearman, language),
        number(u"top"_s, CliText::tr("Places that count as the top"), found.topSize, language),
        coefficient(u"top_overlap"_s, CliText::tr("Overlap of the top"), found.topOverlap,
                    language),
        coefficient(u"rank_biased_overlap"_s,
                    CliText::tr("Rank-biased overlap (p = 0.9, extrapolated)"),
                    found.rankBiasedOverlap, language),
        number(u"max_shift"_s, CliText::tr("Largest shift, places"), found.largestShift, language),
        {u"mean_shift"_s, CliText::tr("Mean shift, places"), rounded(found.meanShift),
         localeOf(language).toString(found.meanShift, 'f', 2)},
    };
}

Records measureRecords(const AgreementData &data)
{
    Records out;
    out.keys = u"measure,value"_s.split(u',');
    for (const Measure &measure : measures(data))
        out.rows.append({measure.key, measure.value});
    return out;
}

Records shiftRecords(const AgreementData &data)
{
    Records out;
    out.keys = u"item,item_id,rank,other_rank,shift"_s.split(u',');
    for (const RankShift &shift : data.agreement.shifts)
        out.rows.append(
            {raw(shift.name), raw(shift.item), shift.rank, shift.otherRank, shift.shift()});
    return out;
}

TextTable measureTable(const AgreementData &data)
{
    TextTable out;
    out.columns = {{CliText::tr("Agreement")}, {CliText::tr("Value"), true}};
    for (const Measure &measure : measures(data))
        out.rows.append({measure.name, measure.text});
    return out;
}

QString itemName(const AgreementData &data, const RankShift &shift)
{
    return data.agreement.items == AgreementItems::Countries
        ? countryName(*data.first.dataset, shift.item, data.first.language)
        : toQString(shift.name);
}

/// All shifts in order of rank, or the largest few, largest first.
TextTable shiftTable(const AgreementData &data)
{
    std::vector<RankShift> shifts = data.agreement.shifts;
    if (!data.shifts) {
        std::ranges::stable_sort(shifts, std::ranges::greater{},
                                 [](const RankShift &shift) { return std::abs(shift.shift()); });
        shifts.resize(std::min(shifts.size(), kShiftsOfATable));
    }
    const Language language = data.first.language;
    TextTable out;
    out.columns = {{data.shifts ? CliText::tr("Shifts") : CliText::tr("Largest shifts")},
                   {CliText::tr("First"), true},
                   {CliText::tr("Other"), true},
                   {CliText::tr("Shift"), true}};
    for (const RankShift &shift : shifts)
        out.rows.append(
            {itemName(data, shift), countText(shift.rank, language),
             countText(shift.otherRank, language),
             (shift.shift() > 0 ? u"+"_s : QString()) + countText(shift.shift(), language)});
    return out;
}

QString rulesOf(const AgreementData &data, const AnswerData &side)
{
    return rulesLine(side,
                     data.agreement.items == AgreementItems::Countries ? RulesOf::Countries
                                                                       : RulesOf::Models);
}

} // namespace

Report agreementReport(const AgreementData &data, Format format)
{
    Report report;
    const QString first = rulesOf(data, data.first);
    const QString other = rulesOf(data, data.other);
    if (format == Format::Table) {
        report.heading = {CliText::tr("First: %1").arg(first), CliText::tr("Other: %1").arg(other)};
        if (!data.shifts)
            report.tables.append(measureTable(data));
        report.tables.append(shiftTable(data));
        report.footing = {sourceOf(data.first)};
        return report;
    }
    report.records = data.shifts ? shiftRecords(data) : measureRecords(data);
    QJsonObject all;
    for (const Measure &measure : measures(data))
        all.insert(measure.key, measure.value);
    report.document = {{u"measures"_s, all},
                       {u"view"_s, toJson(data.first.answer->view)},
                       {u"other_view"_s, toJson(data.other.answer->view)},
                       {u"rules"_s, first},
                       {u"other_rules"_s, other},
                       {u"source"_s, sourceOf(data.first)}};
    return report;
}

} // namespace podium
