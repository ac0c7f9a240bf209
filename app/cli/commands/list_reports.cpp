// SPDX-License-Identifier: GPL-3.0-or-later
// Days oldest first, and methods part by part: models list neither so.
#include "app/cli/commands/reports.h"
#include "app/cli/text.h"
#include "app/data/methods/method_text.h"
#include "app/engine/ranking/selection.h"
#include "app/models/data/snapshot_words.h"
#include "app/models/language/number_text.h"
#include "app/models/ranking/evaluation_words.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

int withPublishedIndex(const Snapshot &snapshot)
{
    return static_cast<int>(std::ranges::count_if(snapshot.models, [](const Model &model) {
        return model.publishedIndex && !model.assumed;
    }));
}

Records snapshotRecords(const Dataset &dataset)
{
    Records out;
    out.keys
        = u"id,date,method,models,with_published_index,scores,shown_by_default,source,attribution"_s
              .split(u',');
    const auto shown = newestComplete(dataset);
    for (std::size_t i = 0; i < dataset.snapshots.size(); ++i) {
        const Snapshot &snapshot = dataset.snapshots[i];
        out.rows.append({raw(snapshot.id), raw(std::optional(snapshot.date)),
                         raw(dataset.methods[snapshot.method].id),
                         static_cast<int>(snapshot.models.size()), withPublishedIndex(snapshot),
                         holdsScores(snapshot), shown == i, raw(snapshot.source),
                         raw(snapshot.attribution)});
    }
    return out;
}

TextTable snapshotTable(const Dataset &dataset, Language language)
{
    TextTable out;
    out.columns = {{CliText::tr("Snapshot")},
                   {CliText::tr("Date")},
                   {CliText::tr("Method")},
                   {CliText::tr("Models"), true},
                   {CliText::tr("With published index"), true},
                   {CliText::tr("Source")},
                   {CliText::tr("Remark")}};
    for (std::size_t i = 0; i < dataset.snapshots.size(); ++i) {
        const Snapshot &snapshot = dataset.snapshots[i];
        out.rows.append({QString::fromStdString(snapshot.id), dateText(snapshot.date, language),
                         QString::fromStdString(dataset.methods[snapshot.method].id),
                         countText(static_cast<qint64>(snapshot.models.size()), language),
                         countText(withPublishedIndex(snapshot), language),
                         QString::fromStdString(snapshot.source), snapshotRemark(dataset, i)});
    }
    return out;
}

Records methodRecords(const Dataset &dataset)
{
    Records out;
    out.keys = u"id,name,version,evaluation,weight,group,questions,repeats,subject,part_of,"
               u"normalisation,aggregation,missing"_s.split(u',');
    for (const Method &method : dataset.methods) {
        for (const MethodPart &part : method.parts)
            out.rows.append(
                {raw(method.id), raw(method.name), raw(method.version),
                 raw(dataset.evaluations[part.evaluation].id), part.weight, raw(part.group),
                 raw(part.questions), raw(part.repeats), subjectText(method.subject),
                 raw(method.partOf), normalisationText(method.rules.normalisation),
                 aggregationText(method.rules.aggregation), missingRuleText(method.rules.missing)});
    }
    return out;
}

/// Groups of a method are named by identifiers, most of them those of categories of evaluations.
QString groupText(std::string group)
{
    std::ranges::replace(group, '_', ' ');
    return evaluationCategoryText(group);
}

TextTable methodTable(const Dataset &dataset, Language language)
{
    TextTable out;
    out.columns = {{CliText::tr("Method")},       {CliText::tr("Name")},
                   {CliText::tr("Evaluation")},   {CliText::tr("Weight"), true},
                   {CliText::tr("Category")},     {CliText::tr("Questions"), true},
                   {CliText::tr("Repeats"), true}};
    const auto number = [language](std::optional<int> value) {
        return value ? countText(*value, language) : u"–"_s;
    };
    for (const Method &method : dataset.methods) {
        for (const MethodPart &part : method.parts)
            out.rows.append({QString::fromStdString(method.id), QString::fromStdString(method.name),
                             evaluationName(dataset.evaluations[part.evaluation], language),
                             percentText(part.weight, language), groupText(part.group),
                             number(part.questions), number(part.repeats)});
    }
    return out;
}

} // namespace

Report snapshotsReport(const Dataset &dataset, Language language, Format format)
{
    Report report;
    if (format == Format::Table)
        report.tables = {snapshotTable(dataset, language)};
    else
        report.records = snapshotRecords(dataset);
    return report;
}

Report methodsReport(const Dataset &dataset, Language language, Format format)
{
    Report report;
    if (format == Format::Table)
        report.tables = {methodTable(dataset, language)};
    else
        report.records = methodRecords(dataset);
    return report;
}

} // namespace podium
