// SPDX-License-Identifier: GPL-3.0-or-later
// Tables are those of the models; their records name two sides, A and B, and no ends of the gap.
#include "app/cli/comparison/comparison_reports.h"
#include "app/cli/comparison/item_text.h"
#include "app/cli/printing/exhibit_report.h"
#include "app/cli/printing/framed_report.h"
#include "app/cli/text.h"
#include "app/data/methods/method_text.h"
#include "app/models/comparison/compared_name.h"
#include "app/models/language/number_text.h"
#include "app/models/rules/view_rules.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

const Evaluation &evaluationOf(const AnswerData &data, std::size_t position)
{
    return data.dataset->evaluations[position];
}

Records contributions(const AnswerData &data, const Gap &gap)
{
    Records out;
    out.keys = u"evaluation,weight,a,b,contribution"_s.split(u',');
    for (const GapPart &part : gap.parts)
        out.rows.append({raw(evaluationOf(data, part.evaluation).id), rounded(part.weight),
                         rounded(part.a), rounded(part.b), rounded(part.contribution)});
    return out;
}

Records swaps(const AnswerData &data, const Gap &gap)
{
    Records out;
    out.keys = u"evaluation,weight,shift,weight_to_tie,nearest_tie"_s.split(u',');
    for (std::size_t i = 0; i < gap.parts.size(); ++i) {
        const GapPart &part = gap.parts[i];
        out.rows.append(
            {raw(evaluationOf(data, part.evaluation).id), part.weight, raw(part.shift),
             raw(tyingWeight(part)),
             raw(gap.nearestTie.empty() ? std::nullopt : std::optional(gap.nearestTie[i]))});
    }
    return out;
}

/// What can be asked for to see the tie: "--weights gpqa_diamond=0.2,hle=0.8".
QString weightsOption(const AnswerData &data, const Gap &gap, const std::vector<double> &weights)
{
    WeightRule rule{WeightRule::Kind::Custom, {}};
    for (std::size_t i = 0; i < weights.size(); ++i)
        rule.custom.push_back({evaluationOf(data, gap.parts[i].evaluation).id, weights[i]});
    return u"--weights "_s + weightRuleText(rule);
}

QStringList tyingNotes(const AnswerData &data, const Gap &gap)
{
    const Language language = data.language;
    if (gap.nearestTie.empty())
        return {CliText::tr("One of the two is ahead everywhere: no weights make them tie.")};
    QStringList out;
    if (const auto part = smallestShift(gap)) {
        const QString name
            = evaluationName(evaluationOf(data, gap.parts[*part].evaluation), language);
        out << CliText::tr("They tie on %1 alone with %2")
                   .arg(name, weightsOption(data, gap, tyingWeights(gap, *part)));
    }
    return out << CliText::tr("The nearest tie: %1").arg(weightsOption(data, gap, gap.nearestTie));
}

/// "A leads B by 3.4 points; standard error 1.5, z = 2.3"
QString gapText(const AnswerData &data, const PairComparison &pair)
{
    const Language language = data.language;
    const QString points = differenceText(pair.gap.difference, language);
    if (unmeasuredOf(data, pair.a) + unmeasuredOf(data, pair.b) > 0)
        return CliText::tr("A less B, by what is measured: %1 points.").arg(points);
    if (!pair.standardError || !pair.z)
        return CliText::tr("A less B: %1 points. The error of a score is not known.").arg(points);
    return CliText::tr("A less B: %1 points, standard error %2, z = %3.")
        .arg(points, indexText(*pair.standardError, language), indexText(*pair.z, language));
}

QJsonObject summary(const AnswerData &data, const PairComparison &pair)
{
    QJsonArray nearest;
    for (const double weight : pair.gap.nearestTie)
        nearest.append(weight);
    return {{u"difference"_s, rounded(pair.gap.difference)},
            {u"standard_error"_s, rounded(pair.standardError)},
            {u"z"_s, rounded(pair.z)},
            {u"nearest_tie"_s, nearest},
            {u"unmeasured_a"_s, unmeasuredOf(data, pair.a)},
            {u"unmeasured_b"_s, unmeasuredOf(data, pair.b)}};
}

} // namespace

Report pairReport(const Exhibit &exhibit, const AnswerData &data, bool swap, Format format)
{
    const PairComparison &pair = *std::get<Comparison>(exhibit.subject).againstFirst.front();
    Report report = framedReport(data, rulesLine(data, RulesOf::Comparison), format);
    if (format == Format::Table) {
        report.heading << u"A: "_s + itemText(data, pair.a) << u"B: "_s + itemText(data, pair.b)
                       << gapText(data, pair);
        addTable(report, exhibit, swap ? PictureKind::Swaps : PictureKind::Waterfall,
                 data.language);
        if (swap)
            report.footing = tyingNotes(data, pair.gap) + report.footing;
        return report;
    }
    report.records = swap ? swaps(data, pair.gap) : contributions(data, pair.gap);
    report.document.insert(u"a"_s, itemRecord(data, pair.a.item));
    report.document.insert(u"b"_s, itemRecord(data, pair.b.item));
    report.document.insert(u"gap"_s, summary(data, pair));
    return report;
}

Report neighbourReport(const AnswerData &data, const NeighbourComparison &found, Format format)
{
    Report report = framedReport(data, rulesLine(data, RulesOf::Comparison), format);
    if (format != Format::Table) {
        report.records.keys = u"evaluation,weight,own,neighbours,contribution,z"_s.split(u',');
        for (const NeighbourPart &part : found.parts)
            report.records.rows.append({raw(evaluationOf(data, part.evaluation).id),
                                        rounded(part.weight), rounded(part.own),
                                        rounded(part.neighbours), rounded(part.contribution),
                                        rounded(part.z)});
        return report;
    }
    const Language language = data.language;
    QStringList names;
    for (const FieldItem &item : found.neighbours)
        names << itemName(data, item);
    report.heading << itemText(data, found.item)
                   << CliText::tr("Its neighbours: %1").arg(names.join(u", "_s))
                   << (unmeasuredOf(data, found.item) > 0
                           ? CliText::tr(
                               "Its index less their mean, by what is measured: %1 points.")
                           : CliText::tr("Its index less their mean: %1 points."))
                          .arg(differenceText(found.difference, language));
    TextTable table;
    table.columns = {{CliText::tr("Evaluation")},
                     {CliText::tr("Own"), true},
                     {CliText::tr("Neighbours"), true},
                     {CliText::tr("Points"), true},
                     {CliText::tr("z"), true}};
    for (const NeighbourPart &part : found.parts)
        table.rows.append({evaluationName(evaluationOf(data, part.evaluation), language),
                           indexText(100 * part.own, language),
                           indexText(100 * part.neighbours, language),
                           differenceText(part.contribution, language),
                           part.z ? differenceText(*part.z, language) : u"–"_s});
    report.tables = {table};
    return report;
}

} // namespace podium
