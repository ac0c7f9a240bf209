// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/reports.h"
#include "app/cli/text.h"
#include "app/data/view/view_json.h"
#include "app/models/charts/captions.h"
#include "app/models/language/number_text.h"
#include "app/models/rules/view_rules.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

double shareOf(const CountryShare &share, int topSize)
{
    return static_cast<double>(share.models) / topSize;
}

Records records(const Answer &answer)
{
    Records out;
    out.keys = u"country,models,share,top"_s.split(u',');
    for (const CountryShare &share : answer.composition)
        out.rows.append({raw(share.country), share.models, rounded(shareOf(share, answer.topSize)),
                         answer.topSize});
    return out;
}

TextTable table(const AnswerData &data)
{
    TextTable out;
    out.columns
        = {{CliText::tr("Country")}, {CliText::tr("Models"), true}, {CliText::tr("Share"), true}};
    for (const CountryShare &share : data.answer->composition)
        out.rows.append({countryName(*data.dataset, share.country, data.language),
                         countText(share.models, data.language),
                         percentText(shareOf(share, data.answer->topSize), data.language)});
    return out;
}

/// Says how many models are counted, and why when it is not the N asked for.
QString sizeText(const AnswerData &data)
{
    const Answer &answer = *data.answer;
    const QString asked = countText(answer.view.top, data.language);
    const QString counted = countText(answer.topSize, data.language);
    if (answer.topSize > answer.view.top)
        return CliText::tr("Countries of the top %1; ties at the edge make it %2 models.")
            .arg(asked, counted);
    if (answer.topSize < answer.view.top)
        return CliText::tr("Countries of the top %1; only %2 models are ranked.")
            .arg(asked, counted);
    return CliText::tr("Countries of the top %1.").arg(asked);
}

} // namespace

Report compositionReport(const AnswerData &data, Format format)
{
    const Captions captions(*data.dataset, *data.answer, data.language);
    Report report;
    if (format == Format::Table) {
        report.heading = {rulesLine(data, RulesOf::Composition), sizeText(data)};
        report.tables = {table(data)};
        report.footing = {unrankedText(data), captions.source()};
        return report;
    }
    report.records = records(*data.answer);
    report.document = {{u"view"_s, toJson(data.answer->view)},
                       {u"rules"_s, rulesLine(data, RulesOf::Composition)},
                       {u"source"_s, captions.source()},
                       {u"unranked"_s, unrankedRows(data)}};
    return report;
}

} // namespace podium
