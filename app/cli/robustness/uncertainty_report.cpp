// SPDX-License-Identifier: GPL-3.0-or-later
// Other than the models: an item a row with its index, and each rank without each left out.
#include "app/cli/comparison/item_text.h"
#include "app/cli/printing/framed_report.h"
#include "app/cli/robustness/robustness_reports.h"
#include "app/cli/text.h"
#include "app/data/view/view_words.h"
#include "app/models/comparison/compared_name.h"
#include "app/models/language/bound_words.h"
#include "app/models/language/number_text.h"
#include "app/models/robustness/certainty_words.h"
#include "app/models/robustness/uncertainty_model.h"
#include "app/models/rules/view_rules.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

bool isShown(const FieldItem &item, std::optional<int> top)
{
    return !top || item.rank <= *top;
}

Records records(const AnswerData &data, const RankUncertainty &found, std::optional<int> top)
{
    Records out;
    out.keys = u"rank,rank_p05,rank_p50,rank_p95,p_first,p_top3,p_top10,index,index_p05,"
               u"index_p95,mean_shift,unmeasured"_s.split(u',');
    out.keys.prepend(wordOf(found.view.robustness.by));
    for (const UncertainItem &line : found.items) {
        if (!isShown(line.item, top))
            continue;
        const RankDistribution &ranks = line.distribution;
        out.rows.append({itemRecord(data, line.item), line.item.rank, ranks.rank05, ranks.rank50,
                         ranks.rank95, rounded(ranks.first), rounded(ranks.topThree),
                         rounded(ranks.topTen), rounded(line.item.index), rounded(ranks.indexLow),
                         rounded(ranks.indexHigh), rounded(ranks.meanShift),
                         unmeasuredOf(data, found.view.robustness.by, line.item)});
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
QJsonArray rows(const AnswerData &data, const RankUncertainty &found, std::optional<int> top)
{
    QJsonArray out = toJson(records(data, found, top));
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

TextTable table(const AnswerData &data, const RankUncertainty &found, std::optional<int> top)
{
    const Language language = data.language;
    TextTable out;
    out.columns
        = {{CliText::tr("Rank"), true},   {UncertaintyModel::rankedTitle(found.view.robustness.by)},
           {CliText::tr("Index"), true},  {CliText::tr("Ranks 5–95%"), true},
           {CliText::tr("Median"), true}, {CliText::tr("First place"), true},
           {CliText::tr("Top 3"), true},  {CliText::tr("Top 10"), true},
           {CliText::tr("Shift"), true}};
    for (const UncertainItem &line : found.items) {
        if (!isShown(line.item, top))
            continue;
        const RankDistribution &ranks = line.distribution;
        out.rows.append({countText(line.item.rank, language), itemName(data, line.item),
                         atLeastText(indexText(line.item.index, language),
                                     unmeasuredOf(data, found.view.robustness.by, line.item) > 0),
                         rankIntervalText(ranks.rank05, ranks.rank95, language),
                         countText(ranks.rank50, language), percentText(ranks.first, language),
                         percentText(ranks.topThree, language), percentText(ranks.topTen, language),
                         indexText(ranks.meanShift, language)});
    }
    return out;
}

/// Who or what is left out in a column of a sensitivity.
QString leftOutName(const AnswerData &data, const LeftOut &left)
{
    return data.answer->view.robustness.leaveOut == LeaveOut::Lab
        ? labName(data.dataset->labs[left.position], data.language)
        : evaluationName(data.dataset->evaluations[left.position], data.language);
}

QJsonValue leftOutId(const AnswerData &data, const LeftOut &left)
{
    return raw(data.answer->view.robustness.leaveOut == LeaveOut::Lab
                   ? data.dataset->labs[left.position].id
                   : data.dataset->evaluations[left.position].id);
}

QString incompleteText(int models, Language language)
{
    return models == 0
        ? QString()
        : CliText::tr("Left out for want of scores: %1").arg(countText(models, language));
}

Records leaveOutRecords(const AnswerData &data, const Sensitivity &found, std::optional<int> top)
{
    Records out;
    out.keys
        = QStringList{wordOf(found.view.robustness.by), u"rank"_s, u"left_out"_s, u"new_rank"_s};
    for (const LeftOut &left : found.leftOut) {
        for (std::size_t i = 0; i < found.items.size(); ++i) {
            if (isShown(found.items[i], top))
                out.rows.append(
                    {itemRecord(data, found.items[i]), found.items[i].rank, leftOutId(data, left),
                     left.ranks[i] > 0 ? QJsonValue(left.ranks[i]) : QJsonValue(QJsonValue::Null)});
        }
    }
    return out;
}

TextTable leaveOutTable(const AnswerData &data, const Sensitivity &found, std::optional<int> top)
{
    TextTable out;
    out.columns
        = {{CliText::tr("Rank"), true}, {UncertaintyModel::rankedTitle(found.view.robustness.by)}};
    for (const LeftOut &left : found.leftOut)
        out.columns.append({leftOutName(data, left), true});
    for (std::size_t i = 0; i < found.items.size(); ++i) {
        if (!isShown(found.items[i], top))
            continue;
        QStringList row{countText(found.items[i].rank, data.language),
                        itemName(data, found.items[i])};
        for (const LeftOut &left : found.leftOut)
            row << (left.ranks[i] > 0 ? countText(left.ranks[i], data.language) : u"–"_s);
        out.rows.append(row);
    }
    return out;
}

} // namespace

Report uncertaintyReport(const AnswerData &data, const RankUncertainty &found,
                         std::optional<int> top, Format format)
{
    const Language language = data.language;
    Report report = framedReport(data, rulesLine(data, RulesOf::Uncertainty), format);
    if (format == Format::Table) {
        report.tables = {table(data, found, top)};
        report.footing.prepend(incompleteText(found.leftOut, language));
        if (!found.items.empty())
            report.footing.prepend(CliText::tr("Mean shift of all ranks: %1 places.")
                                       .arg(indexText(found.meanShift, language)));
        return report;
    }
    report.records = records(data, found, top);
    if (format == Format::Json)
        report.rows = rows(data, found, top);
    report.document.insert(u"simulation"_s, simulationRules(found.view, Language::English));
    report.document.insert(u"mean_shift"_s,
                           found.items.empty() ? QJsonValue() : rounded(found.meanShift));
    QJsonArray evaluations;
    for (const std::size_t evaluation : found.evaluations)
        evaluations.append(raw(data.dataset->evaluations[evaluation].id));
    report.document.insert(u"evaluations"_s, evaluations);
    return report;
}

Report leaveOutReport(const AnswerData &data, const Sensitivity &found, std::optional<int> top,
                      Format format)
{
    Report report = framedReport(data, rulesLine(data, RulesOf::Uncertainty), format);
    if (format != Format::Table) {
        report.records = leaveOutRecords(data, found, top);
        return report;
    }
    report.heading << CliText::tr("Ranks when one is left out at a time; – where nothing is left.");
    report.tables = {leaveOutTable(data, found, top)};
    report.footing.prepend(incompleteText(found.incomplete, data.language));
    return report;
}

} // namespace podium
