// SPDX-License-Identifier: GPL-3.0-or-later
// Measures of how far two rankings agree, and shifts between them: no item model has either.
#include "app/cli/comparison/comparison_reports.h"
#include "app/cli/printing/framed_report.h"
#include "app/cli/text.h"
#include "app/data/view/view_json.h"
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

/// In places; there is none of no items.
Measure shift(const QString &key, const QString &name, std::optional<double> places, int decimals,
              Language language)
{
    return {key, name, rounded(places),
            places ? localeOf(language).toString(*places, 'f', decimals) : u"–"_s};
}

QList<Measure> measures(const RankingAgreement &found, Language language)
{
    const auto ofSome = [&found](double places) {
        return found.shifts.empty() ? std::nullopt : std::optional(places);
    };
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
        shift(u"max_shift"_s, CliText::tr("Largest shift, places"), ofSome(found.largestShift), 0,
              language),
        shift(u"mean_shift"_s, CliText::tr("Mean shift, places"), ofSome(found.meanShift), 2,
              language),
    };
}

Records measureRecords(const QList<Measure> &measures)
{
    Records out;
    out.keys = u"measure,value"_s.split(u',');
    for (const Measure &measure : measures)
        out.rows.append({measure.key, measure.value});
    return out;
}

Records shiftRecords(const RankingAgreement &found)
{
    Records out;
    out.keys = u"item,item_id,rank,other_rank,shift"_s.split(u',');
    for (const RankShift &shift : found.shifts)
        out.rows.append(
            {raw(shift.name), raw(shift.item), shift.rank, shift.otherRank, shift.shift()});
    return out;
}

TextTable measureTable(const QList<Measure> &measures)
{
    TextTable out;
    out.columns = {{CliText::tr("Agreement")}, {CliText::tr("Value"), true}};
    for (const Measure &measure : measures)
        out.rows.append({measure.name, measure.text});
    return out;
}

/// All shifts in order of rank, or the largest few, largest first.
TextTable shiftTable(const AnswerData &data, const RankingAgreement &found, bool all)
{
    std::vector<RankShift> shifts = found.shifts;
    if (!all) {
        std::ranges::stable_sort(shifts, std::ranges::greater{},
                                 [](const RankShift &shift) { return std::abs(shift.shift()); });
        shifts.resize(std::min(shifts.size(), kShiftsOfATable));
    }
    const Language language = data.language;
    TextTable out;
    out.columns = {{all ? CliText::tr("Shifts") : CliText::tr("Largest shifts")},
                   {CliText::tr("First"), true},
                   {CliText::tr("Other"), true},
                   {CliText::tr("Shift"), true}};
    for (const RankShift &shift : shifts)
        out.rows.append(
            {found.items == AgreementItems::Countries
                 ? countryName(*data.dataset, shift.item, language)
                 : toQString(shift.name),
             countText(shift.rank, language), countText(shift.otherRank, language),
             (shift.shift() > 0 ? u"+"_s : QString()) + countText(shift.shift(), language)});
    return out;
}

} // namespace

Report agreementReport(const AnswerData &first, const Agreement &found, bool shifts, Format format)
{
    const RankingAgreement &ranks = found.ranks;
    const RulesOf what
        = ranks.items == AgreementItems::Countries ? RulesOf::Countries : RulesOf::Models;
    const QString rules = rulesLine(first, what);
    const QString otherRules = rulesLine({first.dataset, found.other, first.language}, what);
    const QList<Measure> measured = measures(ranks, first.language);
    const std::vector<std::size_t> days{first.answer->snapshot, found.other->snapshot};
    Report report = framedReport(first, rules, format,
                                 days[0] == days[1] ? std::vector<std::size_t>() : days);
    if (format == Format::Table) {
        report.heading
            = {CliText::tr("First: %1").arg(rules), CliText::tr("Other: %1").arg(otherRules)};
        if (!shifts)
            report.tables.append(measureTable(measured));
        report.tables.append(shiftTable(first, ranks, shifts));
        return report;
    }
    report.records = shifts ? shiftRecords(ranks) : measureRecords(measured);
    QJsonObject all;
    for (const Measure &measure : measured)
        all.insert(measure.key, measure.value);
    report.document.insert(u"measures"_s, all);
    report.document.insert(u"other_view"_s, toJson(found.other->view));
    report.document.insert(u"other_rules"_s, otherRules);
    return report;
}

} // namespace podium
