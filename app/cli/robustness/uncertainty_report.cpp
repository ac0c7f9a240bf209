// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/robustness/study_reports.h"
#include "app/cli/robustness/study_words.h"
#include "app/cli/text.h"
#include "app/models/charts/captions.h"
#include "app/models/language/number_text.h"
#include "app/models/robustness/certainty_words.h"
#include "app/models/rules/view_rules.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

bool isShown(const FieldItem &item, std::optional<int> top)
{
    return !top || item.rank <= *top;
}

Records records(const Dataset &dataset, const RankUncertainty &found, std::optional<int> top)
{
    Records out;
    out.keys = u"rank,rank_p05,rank_p50,rank_p95,p_first,p_top3,p_top10,index,index_p05,"
               u"index_p95,mean_shift"_s.split(u',');
    out.keys.prepend(itemKey(found.view.robustness.by));
    for (const UncertainItem &line : found.items) {
        if (!isShown(line.item, top))
            continue;
        const RankDistribution &ranks = line.distribution;
        out.rows.append({itemRecord(dataset, found.snapshot, line.item), line.item.rank,
                         ranks.rank05, ranks.rank50, ranks.rank95, rounded(ranks.first),
                         rounded(ranks.topThree), rounded(ranks.topTen), rounded(line.item.index),
                         rounded(ranks.indexLow), rounded(ranks.indexHigh),
                         rounded(ranks.meanShift)});
    }
    return out;
}

QJsonArray numbers(const std::vector<double> &values)
{
    QJsonArray out;
    for (const double value : values)
        out.append(rounded(value));
    return out;
}

/// The records with SMAA's measures: acceptability of each rank, central weights, confidence.
QJsonArray rows(const Dataset &dataset, const RankUncertainty &found, std::optional<int> top)
{
    QJsonArray out = toJson(records(dataset, found, top));
    qsizetype at = 0;
    for (const UncertainItem &line : found.items) {
        if (!isShown(line.item, top))
            continue;
        QJsonObject row = out[at].toObject();
        row.insert(u"acceptability"_s, numbers(line.distribution.acceptability));
        row.insert(u"central_weights"_s, numbers(line.distribution.centralWeights));
        row.insert(u"confidence_factor"_s, rounded(line.confidence));
        out[at++] = row;
    }
    return out;
}

TextTable table(const Dataset &dataset, const RankUncertainty &found, std::optional<int> top,
                Language language)
{
    TextTable out;
    out.columns = {{CliText::tr("Rank"), true},   {itemTitle(found.view.robustness.by)},
                   {CliText::tr("Index"), true},  {CliText::tr("Ranks 5–95%"), true},
                   {CliText::tr("Median"), true}, {CliText::tr("First place"), true},
                   {CliText::tr("Top 3"), true},  {CliText::tr("Top 10"), true},
                   {CliText::tr("Shift"), true}};
    for (const UncertainItem &line : found.items) {
        if (!isShown(line.item, top))
            continue;
        const RankDistribution &ranks = line.distribution;
        out.rows.append({countText(line.item.rank, language),
                         itemName(dataset, found.snapshot, line.item, language),
                         indexText(line.item.index, language),
                         rankIntervalText(ranks.rank05, ranks.rank95, language),
                         countText(ranks.rank50, language), percentText(ranks.first, language),
                         percentText(ranks.topThree, language), percentText(ranks.topTen, language),
                         indexText(ranks.meanShift, language)});
    }
    return out;
}

/// Who or what is left out in a column of a sensitivity.
QString leftOutName(const Dataset &dataset, const View &view, const LeftOut &left,
                    Language language)
{
    return view.robustness.leaveOut == LeaveOut::Lab
        ? labName(dataset.labs[left.position], language)
        : evaluationName(dataset.evaluations[left.position], language);
}

QJsonValue leftOutId(const Dataset &dataset, const View &view, const LeftOut &left)
{
    return view.robustness.leaveOut == LeaveOut::Lab ? raw(dataset.labs[left.position].id)
                                                     : raw(dataset.evaluations[left.position].id);
}

QString incompleteText(int models, Language language)
{
    return models == 0
        ? QString()
        : CliText::tr("Left out for want of scores: %1").arg(countText(models, language));
}

} // namespace

Report uncertaintyReport(const Dataset &dataset, const RankUncertainty &found,
                         std::optional<int> top, Language language, Format format)
{
    const Answer answer = emptyAnswer(dataset, found.view, found.snapshot, found.method);
    const Captions captions(dataset, answer, language);
    Report report;
    if (format == Format::Table) {
        report.heading = {rulesLine(dataset, answer, language, RulesOf::Uncertainty)};
        report.tables = {table(dataset, found, top, language)};
        report.footing = {CliText::tr("Mean shift of all ranks: %1 places.")
                              .arg(indexText(found.meanShift, language)),
                          incompleteText(found.leftOut, language), captions.source()};
        return report;
    }
    report.records = records(dataset, found, top);
    if (format == Format::Json)
        report.rows = rows(dataset, found, top);
    report.document
        = documentOf(dataset, answer, rulesLine(dataset, answer, language, RulesOf::Uncertainty));
    report.document.insert(u"simulation"_s, simulationRules(found.view, Language::English));
    report.document.insert(u"mean_shift"_s, rounded(found.meanShift));
    QJsonArray evaluations;
    for (const std::size_t evaluation : found.evaluations)
        evaluations.append(raw(dataset.evaluations[evaluation].id));
    report.document.insert(u"evaluations"_s, evaluations);
    return report;
}

Report sensitivityReport(const Dataset &dataset, const Sensitivity &found, std::optional<int> top,
                         Language language, Format format)
{
    const Answer answer = emptyAnswer(dataset, found.view, found.snapshot, found.method);
    const Captions captions(dataset, answer, language);
    Report report;
    if (format != Format::Table) {
        report.records.keys = QStringList{itemKey(found.view.robustness.by), u"rank"_s,
                                          u"left_out"_s, u"new_rank"_s};
        for (const LeftOut &left : found.leftOut) {
            for (std::size_t i = 0; i < found.items.size(); ++i) {
                if (isShown(found.items[i], top))
                    report.records.rows.append({itemRecord(dataset, found.snapshot, found.items[i]),
                                                found.items[i].rank,
                                                leftOutId(dataset, found.view, left),
                                                left.ranks[i] > 0 ? QJsonValue(left.ranks[i])
                                                                  : QJsonValue(QJsonValue::Null)});
            }
        }
        report.document = documentOf(dataset, answer,
                                     rulesLine(dataset, answer, language, RulesOf::Uncertainty));
        return report;
    }
    report.heading
        = {rulesLine(dataset, answer, language, RulesOf::Uncertainty),
           CliText::tr("Ranks when one is left out at a time; – where nothing is left.")};
    TextTable table;
    table.columns = {{CliText::tr("Rank"), true}, {itemTitle(found.view.robustness.by)}};
    for (const LeftOut &left : found.leftOut)
        table.columns.append({leftOutName(dataset, found.view, left, language), true});
    for (std::size_t i = 0; i < found.items.size(); ++i) {
        if (!isShown(found.items[i], top))
            continue;
        QStringList row{countText(found.items[i].rank, language),
                        itemName(dataset, found.snapshot, found.items[i], language)};
        for (const LeftOut &left : found.leftOut)
            row << (left.ranks[i] > 0 ? countText(left.ranks[i], language) : u"–"_s);
        table.rows.append(row);
    }
    report.tables = {table};
    report.footing = {incompleteText(found.incomplete, language), captions.source()};
    return report;
}

} // namespace podium
