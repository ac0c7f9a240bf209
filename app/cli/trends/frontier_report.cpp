// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text.h"
#include "app/cli/trends/trend_reports.h"
#include "app/cli/trends/trend_words.h"
#include "app/models/language/number_text.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// The step's own model may not have been the group's best that day.
bool isAtLeast(const GroupFrontier &group, const DatedLine &step)
{
    return group.atLeastSince && *group.atLeastSince <= step.released;
}

Records records(const AnswerData &data, const Frontiers &frontiers)
{
    Records out;
    out.keys = u"group,date,model,lab,country,index,estimated,at_least"_s.split(u',');
    for (const GroupFrontier &group : frontiers.groups) {
        for (const DatedLine &step : group.steps) {
            const RankedModel &line = data.answer->ranking[step.line];
            const Model &model = modelOf(data, step.line);
            out.rows.append({raw(group.group), raw(std::optional(step.released)), raw(model.name),
                             labOf(*data.dataset, model),
                             raw(std::string(countryOf(*data.dataset, model))), rounded(line.index),
                             line.estimated, isAtLeast(group, step)});
        }
    }
    return out;
}

TextTable table(const AnswerData &data, const Frontiers &frontiers)
{
    TextTable out;
    out.columns = {{CliText::tr("Group")},
                   {CliText::tr("Released")},
                   {CliText::tr("Model")},
                   {CliText::tr("Index"), true}};
    for (const GroupFrontier &group : frontiers.groups) {
        const QString name
            = groupName(*data.dataset, data.answer->view.trends.by, group.group, data.language);
        for (const DatedLine &step : group.steps) {
            const RankedModel &line = data.answer->ranking[step.line];
            out.rows.append({name, dateText(step.released, data.language),
                             toQString(modelOf(data, step.line).name),
                             (isAtLeast(group, step) ? u"≥ "_s : QString())
                                 + indexText(line.index, data.language)
                                 + (line.estimated ? u"*"_s : QString())});
        }
    }
    return out;
}

} // namespace

Report frontierReport(const AnswerData &data, const Frontiers &frontiers, Format format)
{
    Report report;
    addRules(report, data, format);
    const TrendGroup by = data.answer->view.trends.by;
    if (format == Format::Table) {
        report.tables = {table(data, frontiers)};
        report.footing
            = {unmeasuredText(frontiers.unmeasured, data.language),
               withoutDateText(frontiers.withoutDate, data.language),
               withoutGroupText(by, frontiers.withoutGroup, data.language),
               data.answer->view.estimated ? CliText::tr("* estimated by the source") : QString(),
               sourceOf(data)};
        return report;
    }
    report.records = records(data, frontiers);
    report.document.insert(u"last_day"_s, raw(std::optional(frontiers.lastDay)));
    report.document.insert(u"without_date"_s, frontiers.withoutDate);
    report.document.insert(u"without_group"_s, frontiers.withoutGroup);
    report.document.insert(u"unmeasured"_s, frontiers.unmeasured);
    return report;
}

} // namespace podium
