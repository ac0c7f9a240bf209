// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/robustness/study_reports.h"
#include "app/cli/robustness/study_words.h"
#include "app/cli/text.h"
#include "app/data/methods/method_text.h"
#include "app/models/charts/captions.h"
#include "app/models/language/number_text.h"
#include "app/models/rules/view_rules.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

const Evaluation &evaluationOf(const Dataset &dataset, std::size_t position)
{
    return dataset.evaluations[position];
}

/// What stands above and below the tables of a comparison.
struct Frame {
    Answer answer;
    QString rules;
    QString source;
};

template <typename Comparison>
Frame frameOf(const Dataset &dataset, const Comparison &found, Language language)
{
    Frame frame{emptyAnswer(dataset, found.view, found.snapshot, found.method), {}, {}};
    const Captions captions(dataset, frame.answer, language);
    frame.rules = rulesLine(dataset, frame.answer, language, RulesOf::Comparison);
    frame.source = captions.source();
    return frame;
}

Records contributions(const Dataset &dataset, const Gap &gap)
{
    Records out;
    out.keys = u"evaluation,weight,a,b,contribution"_s.split(u',');
    for (const GapPart &part : gap.parts)
        out.rows.append({raw(evaluationOf(dataset, part.evaluation).id), rounded(part.weight),
                         rounded(part.a), rounded(part.b), rounded(part.contribution)});
    return out;
}

Records swaps(const Dataset &dataset, const Gap &gap)
{
    Records out;
    out.keys = u"evaluation,weight,shift,weight_to_tie,nearest_tie"_s.split(u',');
    for (std::size_t i = 0; i < gap.parts.size(); ++i) {
        const GapPart &part = gap.parts[i];
        out.rows.append(
            {raw(evaluationOf(dataset, part.evaluation).id), part.weight, raw(part.shift),
             raw(tyingWeight(part)),
             raw(gap.nearestTie.empty() ? std::nullopt : std::optional(gap.nearestTie[i]))});
    }
    return out;
}

TextTable contributionTable(const Dataset &dataset, const PairComparison &pair, Language language)
{
    TextTable out;
    out.columns = {{CliText::tr("Evaluation")},
                   {CliText::tr("Weight"), true},
                   {CliText::tr("A"), true},
                   {CliText::tr("B"), true},
                   {CliText::tr("Points"), true}};
    for (const GapPart &part : pair.gap.parts)
        out.rows.append({evaluationName(evaluationOf(dataset, part.evaluation), language),
                         percentText(part.weight, language), indexText(100 * part.a, language),
                         indexText(100 * part.b, language),
                         differenceText(part.contribution, language)});
    return out;
}

TextTable swapTable(const Dataset &dataset, const PairComparison &pair, Language language)
{
    TextTable out;
    out.columns = {{CliText::tr("Evaluation")},
                   {CliText::tr("Weight"), true},
                   {CliText::tr("Weight to tie"), true},
                   {CliText::tr("Nearest tie"), true}};
    for (std::size_t i = 0; i < pair.gap.parts.size(); ++i) {
        const GapPart &part = pair.gap.parts[i];
        const auto tying = tyingWeight(part);
        const QString tied = tying ? percentText(*tying, language) : CliText::tr("never");
        const QString nearest = pair.gap.nearestTie.empty()
            ? CliText::tr("never")
            : percentText(pair.gap.nearestTie[i], language);
        out.rows.append({evaluationName(evaluationOf(dataset, part.evaluation), language),
                         percentText(part.weight, language), tied, nearest});
    }
    return out;
}

/// What can be asked for to see the tie: "--weights gpqa_diamond=0.2,hle=0.8".
QString weightsOption(const Dataset &dataset, const Gap &gap, const std::vector<double> &weights)
{
    WeightRule rule{WeightRule::Kind::Custom, {}};
    for (std::size_t i = 0; i < weights.size(); ++i)
        rule.custom.push_back({evaluationOf(dataset, gap.parts[i].evaluation).id, weights[i]});
    return u"--weights "_s + weightRuleText(rule);
}

QStringList tyingNotes(const Dataset &dataset, const Gap &gap, Language language)
{
    if (gap.nearestTie.empty())
        return {CliText::tr("One of the two is ahead everywhere: no weights make them tie.")};
    QStringList out;
    if (const auto part = smallestShift(gap)) {
        const QString name
            = evaluationName(evaluationOf(dataset, gap.parts[*part].evaluation), language);
        out << CliText::tr("They tie on %1 alone with %2")
                   .arg(name, weightsOption(dataset, gap, tyingWeights(gap, *part)));
    }
    return out
        << CliText::tr("The nearest tie: %1").arg(weightsOption(dataset, gap, gap.nearestTie));
}

/// "A leads B by 3.4 points; standard error 1.5, z = 2.3"
QString gapText(const PairComparison &pair, Language language)
{
    const QString points = differenceText(pair.gap.difference, language);
    if (!pair.standardError || !pair.z)
        return CliText::tr("A less B: %1 points. The error of a score is not known.").arg(points);
    return CliText::tr("A less B: %1 points, standard error %2, z = %3.")
        .arg(points, indexText(*pair.standardError, language), indexText(*pair.z, language));
}

QJsonObject summary(const PairComparison &pair)
{
    QJsonArray nearest;
    for (const double weight : pair.gap.nearestTie)
        nearest.append(weight);
    return {{u"difference"_s, rounded(pair.gap.difference)},
            {u"standard_error"_s, rounded(pair.standardError)},
            {u"z"_s, rounded(pair.z)},
            {u"nearest_tie"_s, nearest}};
}

} // namespace

Report pairReport(const Dataset &dataset, const PairComparison &pair, bool swap, Language language,
                  Format format)
{
    const Frame frame = frameOf(dataset, pair, language);
    Report report;
    if (format == Format::Table) {
        report.heading = {
            frame.rules, u"A: "_s + itemText(dataset, pair.snapshot, pair.a, language),
            u"B: "_s + itemText(dataset, pair.snapshot, pair.b, language), gapText(pair, language)};
        report.tables = {swap ? swapTable(dataset, pair, language)
                              : contributionTable(dataset, pair, language)};
        if (swap)
            report.footing = tyingNotes(dataset, pair.gap, language);
        report.footing << frame.source;
        return report;
    }
    report.records = swap ? swaps(dataset, pair.gap) : contributions(dataset, pair.gap);
    report.document = documentOf(dataset, frame.answer, frame.rules);
    report.document.insert(u"a"_s, itemRecord(dataset, pair.snapshot, pair.a.item));
    report.document.insert(u"b"_s, itemRecord(dataset, pair.snapshot, pair.b.item));
    report.document.insert(u"gap"_s, summary(pair));
    return report;
}

Report neighbourReport(const Dataset &dataset, const NeighbourComparison &compared,
                       Language language, Format format)
{
    const Frame frame = frameOf(dataset, compared, language);
    Report report;
    if (format != Format::Table) {
        report.records.keys = u"evaluation,weight,own,neighbours,contribution,z"_s.split(u',');
        for (const NeighbourPart &part : compared.parts)
            report.records.rows.append({raw(evaluationOf(dataset, part.evaluation).id),
                                        rounded(part.weight), rounded(part.own),
                                        rounded(part.neighbours), rounded(part.contribution),
                                        rounded(part.z)});
        report.document = documentOf(dataset, frame.answer, frame.rules);
        return report;
    }
    QStringList names;
    for (const FieldItem &item : compared.neighbours)
        names << itemName(dataset, compared.snapshot, item, language);
    report.heading = {frame.rules, itemText(dataset, compared.snapshot, compared.item, language),
                      CliText::tr("Its neighbours: %1").arg(names.join(u", "_s)),
                      CliText::tr("Its index less their mean: %1 points.")
                          .arg(differenceText(compared.difference, language))};
    TextTable table;
    table.columns = {{CliText::tr("Evaluation")},
                     {CliText::tr("Own"), true},
                     {CliText::tr("Neighbours"), true},
                     {CliText::tr("Points"), true},
                     {CliText::tr("z"), true}};
    for (const NeighbourPart &part : compared.parts)
        table.rows.append({evaluationName(evaluationOf(dataset, part.evaluation), language),
                           indexText(100 * part.own, language),
                           indexText(100 * part.neighbours, language),
                           differenceText(part.contribution, language),
                           part.z ? differenceText(*part.z, language) : u"–"_s});
    report.tables = {table};
    report.footing = {frame.source};
    return report;
}

} // namespace podium
